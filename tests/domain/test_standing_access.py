"""A decline, a refusal from home and a suspension come before everything that was signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.access_facts import Answer, Decline, Facts, ParentAnswer, Suspension
from app.domain.agreement import Agreement, Parking
from app.domain.moments import day
from app.domain.slip_rule import NO_SLIP, SlipRule
from app.domain.standing import Access, Standing, stand

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
TODAY = date(2026, 11, 24)
SIGNED = Agreement("a1", subject="p1", stage="older", signed_at="2026-11-24T09:00:00.000Z")
UNSEEN = replace(SIGNED, id="a2", witness_needed=True)
GONE = replace(SIGNED, id="a3", withdrawn_at="2026-11-24T10:00:00.000Z")
DECLINED = Decline("p1", open=True, declined_at="2026-11-24T10:00:00.000Z", by="s1")
WEEK = Suspension("s1", "p1", "P09", "2026-11-24", "2026-11-30", "unkind messages")
REFUSED = ParentAnswer("a1", "p1", Answer.REFUSED, "2026-11-25T08:00:00.000Z")
AGREED = ParentAnswer("a1", "p1", Answer.AGREED, "2026-11-25T08:00:00.000Z")


def now(facts: Facts, slip: SlipRule = NO_SLIP, today: date = TODAY, stage: str = "older") -> Standing:
    return stand(stage, facts, slip, today)


def test_declining_takes_access_away_and_leaves_the_way_back_open() -> None:
    found = now(Facts((GONE,), decline=DECLINED))

    assert (found.access, found.rung_of, found.to_sign) == (Access.DECLINED, "", True)


def test_a_decline_taken_back_gives_nothing_by_itself() -> None:
    assert now(Facts((GONE,), decline=replace(DECLINED, open=False))).access is Access.NOT_YET


def test_being_not_sure_again_does_not_undo_a_decline() -> None:
    assert now(Facts((GONE,), Parking("p1", open=True), DECLINED)).access is Access.DECLINED


@pytest.mark.parametrize(("today", "held"), [(23, False), (24, True), (30, True)])
def test_a_suspension_holds_on_its_first_and_its_last_day(today: int, held: bool) -> None:
    found = now(Facts((SIGNED,), suspensions=(WEEK,)), today=date(2026, 11, today))

    assert (found.access is Access.SUSPENDED) == held
    assert (found.suspension == WEEK) == held
    assert (found.rung_of == "") == held


def test_a_suspension_is_over_by_itself_the_day_after() -> None:
    assert now(Facts((SIGNED,), suspensions=(WEEK,)), today=date(2026, 12, 1)).access is Access.GRANTED


def test_a_lifted_suspension_is_over_at_once() -> None:
    lifted = replace(WEEK, lifted_at="2026-11-24T11:00:00.000Z")
    assert now(Facts((SIGNED,), suspensions=(lifted,))).access is Access.GRANTED


def test_a_suspended_pupil_can_still_sign() -> None:
    assert now(Facts(suspensions=(WEEK,))).to_sign


def test_the_second_of_two_suspensions_holds_when_the_first_is_over() -> None:
    later = replace(WEEK, id="s2", starts="2026-11-28", ends="2026-12-04")
    found = now(Facts((SIGNED,), suspensions=(WEEK, later)), today=date(2026, 12, 2))

    assert found.suspension == later


@pytest.mark.parametrize(
    ("moment", "held"),
    [
        # summer time in London ends on 25 October 2026 at 2 o'clock, which is 1 o'clock universal time
        ("2026-10-24T22:59:59.999Z", True),
        ("2026-10-24T23:00:00.000Z", False),
        ("2026-03-29T00:00:00.000Z", False),
    ],
)
def test_a_suspension_ends_at_midnight_in_london_whatever_the_clocks_do(moment: str, held: bool) -> None:
    one = replace(WEEK, starts="2026-10-20", ends="2026-10-24")

    assert one.on(day(moment)) == held


def test_a_suspension_over_the_night_the_clocks_go_forward_has_every_day() -> None:
    one = replace(WEEK, starts="2027-03-27", ends="2027-03-29")
    moments = ("2027-03-27T00:00:00.000Z", "2027-03-28T00:30:00.000Z", "2027-03-28T23:30:00.000Z")

    # half past eleven at night, universal time, is the next day in London once summer time has begun
    assert [one.on(day(moment)) for moment in (*moments, "2027-03-29T22:59:59.999Z")] == [True] * 4
    assert not one.on(day("2027-03-29T23:00:00.000Z"))


@pytest.mark.parametrize("needed", [False, True])
def test_home_can_refuse_whatever_the_schools_rule_is(needed: bool) -> None:
    slip = SlipRule(needed, answers={"a1": Answer.REFUSED}, today=TODAY)

    assert now(Facts((SIGNED,), answers=(REFUSED,)), slip).access is Access.PARENT_REFUSED


def test_a_refusal_also_holds_for_the_rung_of_the_stage_before() -> None:
    found = now(Facts((SIGNED,), answers=(REFUSED,)), stage="higher")

    assert (found.access, found.rung_of) == (Access.PARENT_REFUSED, "")


def test_signing_anew_does_not_overrule_home_but_a_later_answer_does() -> None:
    anew = replace(SIGNED, id="a9", signed_at="2026-11-26T09:00:00.000Z")
    later = ParentAnswer("a9", "p1", Answer.AGREED, "2026-11-27T09:00:00.000Z")

    assert now(Facts((SIGNED, anew), answers=(REFUSED,))).access is Access.PARENT_REFUSED
    assert now(Facts((SIGNED, anew), answers=(REFUSED, later))).access is Access.GRANTED


@pytest.mark.parametrize(
    ("days", "today", "access", "until"),
    [
        (0, 24, Access.AWAITING_PARENT, ""),
        (5, 24, Access.GRANTED, "2026-11-29"),
        (5, 29, Access.GRANTED, "2026-11-29"),
        (5, 30, Access.AWAITING_PARENT, ""),
    ],
)
def test_with_days_to_answer_access_lasts_through_the_last_of_them(
    days: int, today: int, access: Access, until: str
) -> None:
    on = date(2026, 11, today)
    found = now(Facts((SIGNED,)), SlipRule(needed=True, days=days, today=on), on)

    assert (found.access, found.until) == (access, until)


def test_wanting_to_talk_first_takes_nothing_away_within_the_days() -> None:
    slip = SlipRule(needed=True, days=5, answers={"a1": Answer.TALK}, today=TODAY)
    assert now(Facts((SIGNED,)), slip).access is Access.GRANTED


def test_agreeing_grants_and_ends_the_days() -> None:
    slip = SlipRule(needed=True, days=5, answers={"a1": Answer.AGREED}, today=date(2027, 2, 1))
    found = now(Facts((SIGNED,), answers=(AGREED,)), slip, date(2027, 2, 1))

    assert (found.access, found.until) == (Access.GRANTED, "")


FACTS = st.builds(
    Facts,
    st.lists(st.sampled_from([SIGNED, UNSEEN, GONE, replace(SIGNED, id="b", stage="younger")]), max_size=3).map(tuple),
    st.sampled_from([None, Parking("p1", open=True)]),
    st.sampled_from([None, DECLINED, replace(DECLINED, open=False)]),
    st.lists(
        st.builds(
            Suspension,
            st.sampled_from(["s1", "s2"]),
            starts=st.integers(-9, 9).map(lambda n: (TODAY + timedelta(n)).isoformat()),
            ends=st.integers(-9, 9).map(lambda n: (TODAY + timedelta(n)).isoformat()),
            lifted_at=st.sampled_from(["", "2026-11-24T11:00:00.000Z"]),
        ),
        max_size=2,
    ).map(tuple),
    st.lists(
        st.builds(
            ParentAnswer,
            st.sampled_from(["a1", "a2", "b"]),
            st.just("p1"),
            st.sampled_from(list(Answer)),
            st.sampled_from(["2026-11-24T08:00:00.000Z", "2026-11-25T08:00:00.000Z"]),
        ),
        max_size=2,
        unique_by=lambda one: one.agreement,
    ).map(tuple),
)


@CALM
@given(FACTS, st.booleans(), st.integers(0, 9), st.sampled_from(["older", "higher"]), st.booleans())
def test_nobody_who_declined_is_suspended_or_was_refused_has_a_rung(
    facts: Facts, needed: bool, days: int, stage: str, waits: bool
) -> None:
    slip = SlipRule(needed, days, {one.agreement: one.answer for one in facts.answers}, TODAY)
    found = stand(stage, facts, slip, TODAY, renewal_waits=waits)

    last = facts.last_answer
    barred = (
        (facts.decline is not None and facts.decline.open)
        or any(one.on(TODAY) for one in facts.suspensions)
        or (last is not None and last.answer == Answer.REFUSED)
    )
    assert bool(found.rung_of) == (found.access is Access.GRANTED)
    assert not (barred and found.rung_of)
    assert (found.suspension is not None) == (found.access is Access.SUSPENDED)
