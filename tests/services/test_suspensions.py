"""Suspensions and answers from home, over a real record."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain import suspending
from app.domain.access_facts import Answer, Suspension
from app.domain.agreement import Session
from app.domain.school import School as SchoolSettings
from app.domain.standing import Access
from app.errors import KioskError
from app.services import parent_answers, setup, standings, suspensions, turns
from tests.support.kits import School
from tests.support.walking import signed

TODAY = date(2026, 11, 24)


def access(school: School, subject: str = "aisha") -> Access:
    return standings.standing_of(school.kit, standings.pupil(school.kit, subject)).access


def suspend(school: School, ends: date = TODAY + timedelta(6), starts: date = TODAY, rule: str = "P09") -> Suspension:
    return suspensions.suspend(school.kit, school.teacher.subject, "aisha", rule, starts, ends, " unkind  messages ")


def refused(school: School, ends: date, starts: date = TODAY) -> str:
    with pytest.raises(KioskError) as fault:
        suspend(school, ends, starts)
    assert fault.value.code == "days-refused"
    return fault.value.staff


def test_access_is_away_for_the_days_named_and_back_by_itself(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")
    made = suspend(school)

    assert (made.rule, made.starts, made.ends) == ("P09", "2026-11-24", "2026-11-30")
    assert (made.reason, made.by) == ("unkind messages", school.teacher.subject)
    assert access(school) is Access.SUSPENDED
    school.clock.move(days=6, hours=13)
    assert access(school) is Access.SUSPENDED
    school.clock.move(hours=1)
    assert access(school) is Access.GRANTED


def test_a_suspension_is_lifted_early_once(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")
    made = suspend(school)
    suspensions.taught_again(school.kit, school.teacher.subject, made.id)
    lifted = suspensions.lift(school.kit, school.teacher.subject, made.id)

    assert (bool(lifted.taught_at), bool(lifted.lifted_at)) == (True, True)
    assert access(school) is Access.GRANTED
    with pytest.raises(KioskError) as fault:
        suspensions.lift(school.kit, school.teacher.subject, made.id)
    assert fault.value.code == "suspension-over"


def test_a_suspended_pupil_still_signs(school: School, maple: Session) -> None:
    suspend(school)
    signed(school.kit, maple, "aisha")

    assert access(school) is Access.SUSPENDED


def test_days_out_of_order_or_out_of_reach_are_refused(school: School) -> None:
    assert "comes before the first" in refused(school, ends=TODAY - timedelta(1))
    assert "school year at most" in refused(school, ends=date(2027, 11, 24))
    assert "are over" in refused(school, starts=TODAY - timedelta(9), ends=TODAY - timedelta(1))
    assert "too far away" in refused(school, starts=TODAY + timedelta(400), ends=TODAY + timedelta(401))
    assert suspend(school, ends=date(2027, 11, 23)).ends == "2027-11-23"


def test_a_year_from_a_leap_day_is_a_year() -> None:
    assert suspending.a_year_after(date(2028, 2, 29)) == date(2029, 2, 28)
    assert suspending.a_year_after(date(2026, 11, 24)) == date(2027, 11, 23)


def test_rule_and_reason_are_needed(school: School) -> None:
    with pytest.raises(KioskError) as fault:
        suspend(school, rule="")
    assert fault.value.code == "rule-unknown"
    with pytest.raises(KioskError) as fault:
        suspensions.suspend(school.kit, school.teacher.subject, "aisha", "P09", TODAY, TODAY, "  ")
    assert fault.value.code == "reason-missing"


def test_a_helper_suspends_nobody(school: School) -> None:
    with pytest.raises(KioskError) as fault:
        suspensions.suspend(school.kit, school.helper.subject, "aisha", "P09", TODAY, TODAY, "x")
    assert fault.value.code == "not-allowed"


def test_the_newest_answer_from_home_stands(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")
    setup.change_school(school.kit, SchoolSettings(slip_grants=True))
    assert access(school) is Access.AWAITING_PARENT
    expected = {
        Answer.TALK: Access.AWAITING_PARENT,
        Answer.AGREED: Access.GRANTED,
        Answer.REFUSED: Access.PARENT_REFUSED,
    }
    for said, found in (*expected.items(), (Answer.AGREED, Access.GRANTED)):
        school.clock.move(minutes=1)
        parent_answers.answer(school.kit, school.teacher.subject, "aisha", said)
        assert access(school) is found


def test_home_answers_nothing_before_the_child_has_signed(school: School, maple: Session) -> None:
    turns.park(school.kit, maple, "aisha")
    with pytest.raises(KioskError) as fault:
        parent_answers.answer(school.kit, school.teacher.subject, "aisha", Answer.AGREED)
    assert fault.value.code == "not-signed"
