"""Rungs by year group, now and at the end of an earlier year."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.access_facts import Decline, Facts, ParentAnswer, Suspension
from app.domain.agreement import Agreement, Session
from app.domain.trends_rows import Member
from app.domain.trends_rungs import NONE, facts_then, rungs_of
from app.domain.trends_year import bounds, group_then, year_of, years_of
from tests.support.tiny_lessons import EMPTY, OLDER, YOUNG

STAGES = (YOUNG, OLDER, EMPTY)
GROUPS = [group for stage in STAGES for group in stage.years]
people = st.lists(st.tuples(st.sampled_from([*GROUPS, "", "Year 99"]), st.sampled_from(["", "young", "older", "gone"])))


@given(people)
def test_everybody_is_counted_once(found: list[tuple[str, str]]) -> None:
    members = [Member(str(n), "older", group, "Maple") for n, (group, _) in enumerate(found)]
    rungs = rungs_of(STAGES, members, {str(n): stage for n, (_, stage) in enumerate(found)})
    assert sum(row.pupils for row in rungs.rows) == len(found)
    assert [step.rung for step in rungs.steps] == [NONE, 1, 4, 9]
    for row in rungs.rows:
        own = [stage for group, stage in found if group == row.group]
        assert row.counts == (own.count("") + own.count("gone"), own.count("young"), own.count("older"), 0)


def test_groups_stand_from_the_youngest_and_unknown_ones_last() -> None:
    members = [Member(group, "", group, "") for group in ("", "Year 9", "Reception", "Year 99", "Year 4")]
    assert [row.group for row in rungs_of(STAGES, members, {}).rows] == ["Reception", "Year 4", "Year 9", "Year 99", ""]


def test_what_happened_later_is_not_known_yet() -> None:
    then = date(2026, 8, 31)
    signed = Agreement("a", subject="x", signed_at="2026-05-01T10:00:00.000Z", voided_at="2026-10-01T10:00:00.000Z")
    later = Agreement("b", subject="x", signed_at="2026-09-02T10:00:00.000Z")
    suspended = Suspension("s", "x", "P01", "2026-08-01", "2026-09-30", lifted_at="2026-09-10T10:00:00.000Z")
    facts = facts_then(
        Facts(
            (signed, later),
            None,
            Decline("x", open=True, declined_at="2026-10-01T10:00:00.000Z"),
            (suspended,),
            (ParentAnswer("a", "x", "refused", "2026-10-01T10:00:00.000Z"),),
        ),
        then,
    )
    assert [one.id for one in facts.agreements if one.holds] == ["a"]
    assert facts.decline is None
    assert facts.suspensions[0].on(then)
    assert facts.answers == ()


def test_a_lesson_over_the_end_of_a_year_belongs_to_both() -> None:
    night = Session("s", opened_at="2026-08-31T22:00:00.000Z", closed_at="2026-09-01T08:00:00.000Z")
    assert years_of(night) == ("2025/26", "2026/27")
    assert years_of(Session("s", opened_at="2026-08-31T23:30:00.000Z")) == ("2026/27",)
    back = Session("s", opened_at="2026-10-01T10:00:00.000Z", closed_at="2025-10-01T10:00:00.000Z")
    assert years_of(back) == ("2026/27",)


@given(st.dates(date(1990, 1, 1), date(2190, 1, 1)))
def test_each_day_lies_in_its_year(day: date) -> None:
    first, last = bounds(year_of(day))
    assert first <= day <= last


def test_a_pupil_was_a_group_lower_the_year_before() -> None:
    assert group_then(GROUPS, "Year 1", 1) == "Reception"
    assert group_then(GROUPS, "Reception", 1) == ""
    assert group_then(GROUPS, "Sixth form", 1) == ""
