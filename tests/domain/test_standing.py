from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.agreement import Agreement, Parking
from app.domain.slip_rule import NO_SLIP, SlipRule
from app.domain.standing import Access, Standing, standing

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no failure
SIGNED = Agreement("a1", subject="p1", stage="older", signed_at="2026-11-24T09:00:00.000Z")
UNSEEN = replace(SIGNED, id="a2", witness_needed=True)
SEEN = replace(UNSEEN, witnessed_at="2026-11-24T09:05:00.000Z", witnessed_by="s1")
VOID = replace(SIGNED, voided_at="2026-11-24T09:10:00.000Z", voided_by="s1", void_reason="wrong tile")
UNSURE = Parking("p1", open=True)
NEEDED = SlipRule(needed=True)


def test_a_pupil_who_has_not_signed_has_no_access_yet() -> None:
    assert standing("older", [], None, slip=NO_SLIP) == Standing(Access.NOT_YET)


def test_signing_gives_the_rung_of_the_stage_signed() -> None:
    assert standing("older", [SIGNED], None, slip=NO_SLIP) == Standing(Access.GRANTED, "older", SIGNED)


def test_a_mark_gives_no_access_before_an_adult_has_confirmed_it() -> None:
    assert standing("older", [UNSEEN], None, slip=NO_SLIP) == Standing(Access.AWAITING_WITNESS, agreement=UNSEEN)
    assert standing("older", [SEEN], None, slip=NO_SLIP).access is Access.GRANTED


def test_where_the_school_waits_for_the_slip_access_waits_too() -> None:
    assert standing("older", [SIGNED], None, slip=NEEDED).access is Access.AWAITING_PARENT


def test_the_witness_comes_before_the_slip() -> None:
    assert standing("older", [UNSEEN], None, slip=NEEDED).access is Access.AWAITING_WITNESS


def test_a_voided_turn_counts_for_nothing() -> None:
    assert standing("older", [VOID], None, slip=NO_SLIP) == Standing(Access.NOT_YET)


def test_not_sure_is_its_own_standing_and_no_penalty() -> None:
    assert standing("older", [], UNSURE, slip=NO_SLIP) == Standing(Access.NOT_SURE, not_sure=True)


def test_a_parking_that_was_closed_by_signing_says_nothing() -> None:
    assert standing("older", [SIGNED], Parking("p1"), slip=NO_SLIP).access is Access.GRANTED


def test_moving_up_a_stage_asks_again_and_keeps_the_rung_meanwhile() -> None:
    moved = standing("higher", [SIGNED], None, slip=NO_SLIP)

    assert moved == Standing(Access.GRANTED, "older", agreement=None)


def test_being_not_sure_after_moving_up_takes_nothing_away() -> None:
    moved = standing("higher", [SIGNED], UNSURE, slip=NO_SLIP)

    assert (moved.access, moved.rung_of, moved.not_sure) == (Access.GRANTED, "older", True)


def test_a_new_mark_that_waits_for_its_witness_keeps_the_rung_signed_before() -> None:
    higher = replace(UNSEEN, stage="higher", signed_at="2027-11-24T09:00:00.000Z")

    assert standing("higher", [SIGNED, higher], None, slip=NO_SLIP) == Standing(Access.GRANTED, "older", higher)


def test_the_newest_of_two_agreements_counts() -> None:
    newer = replace(SIGNED, id="a9", signed_at="2027-01-08T09:00:00.000Z")

    assert standing("older", [newer, SIGNED], None, slip=NO_SLIP).agreement == newer


@CALM
@given(
    st.lists(st.sampled_from([SIGNED, UNSEEN, SEEN, VOID])),
    st.sampled_from([None, UNSURE, Parking("p1")]),
    st.booleans(),
    st.sampled_from(["older", "higher"]),
)
def test_nobody_has_access_without_a_valid_agreement(
    agreements: list[Agreement], parking: Parking | None, needed: bool, stage: str
) -> None:
    found = standing(stage, agreements, parking, SlipRule(needed))

    assert bool(found.rung_of) == (found.access is Access.GRANTED)
    if found.access is Access.GRANTED:
        assert {SIGNED, SEEN} & set(agreements)
        assert not needed


@pytest.mark.parametrize("parking", [None, UNSURE])
def test_the_agreement_in_force_is_never_a_void_one(parking: Parking | None) -> None:
    assert standing("older", [VOID], parking, slip=NO_SLIP).agreement is None
