"""Answers from home, each home by itself; a mistake goes back one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.access_facts import ANSWERS, Answer
from app.domain.agreement import Session
from app.domain.entry import Body, Draft
from app.domain.standing import Access
from app.errors import KioskError
from app.services import parent_answers, setup, standings
from app.services.access_list import line_maker
from app.services.parent_answers import answer, slip_name, take_back
from tests.support.kits import School
from tests.support.walking import signed

Stands = Callable[[], Access]


@pytest.fixture
def stands(school: School, maple: Session) -> Stands:
    signed(school.kit, maple, "aisha")
    return lambda: standings.standing_of(school.kit, standings.pupil(school.kit, "aisha")).access


def why(school: School) -> str:
    """As the list of who may go online says it."""
    kit = school.kit
    who = standings.pupil(kit, "aisha")
    facts = standings.facts_of(kit, ["aisha"])["aisha"]
    return line_maker(kit)(who, facts, standings.standing_of(kit, who)).reason


def two_homes(school: School, *, both: bool) -> None:
    school.kit.ledger.append(Draft("roll.corrected", (Body("aisha", {"homes": 2}),)))
    setup.change_school(school.kit, replace(setup.school(school.kit), slip_grants=True, both_homes=both))


def test_both_homes_have_to_agree_where_the_school_says_so(school: School, stands: Stands) -> None:
    kit, by = school.kit, school.teacher.subject
    two_homes(school, both=True)
    answer(kit, by, "aisha", Answer.AGREED, home=1)
    assert stands() is Access.AWAITING_PARENT
    assert why(school) == "Signed on 24 November 2026; the slip of home 2 is not back yet."
    answer(kit, by, "aisha", Answer.AGREED, home=2)
    assert stands() is Access.GRANTED
    setup.change_school(kit, replace(setup.school(kit), both_homes=False))
    answer(kit, by, "aisha", Answer.TALK, home=2)
    assert stands() is Access.GRANTED


def test_a_refusal_of_one_home_ends_access_and_is_told(school: School, stands: Stands) -> None:
    kit, by = school.kit, school.teacher.subject
    two_homes(school, both=False)
    answer(kit, by, "aisha", Answer.AGREED, home=1)
    answer(kit, by, "aisha", Answer.REFUSED, home=2)
    assert stands() is Access.PARENT_REFUSED
    assert why(school).startswith("Home 2 said no on ")


def test_an_answer_goes_back_to_what_it_was_and_then_to_none(school: School, stands: Stands) -> None:
    kit, by = school.kit, school.teacher.subject
    first = answer(kit, by, "aisha", Answer.TALK)
    answer(kit, by, "aisha", Answer.REFUSED)
    assert stands() is Access.PARENT_REFUSED
    take_back(kit, by, "aisha")
    (now,) = kit.ledger.read(ANSWERS, subject="aisha")
    assert (now.answer, now.answered_at, now.by) == (Answer.TALK, first.answered_at, by)
    take_back(kit, by, "aisha")
    assert [one.answer for one in kit.ledger.read(ANSWERS, subject="aisha")] == [""]
    with pytest.raises(KioskError, match="Nothing is noted") as fault:
        take_back(kit, by, "aisha")
    assert fault.value.code == "no-answer"


def test_a_slip_takes_back_its_own_answer_only(school: School, stands: Stands) -> None:
    kit, by = school.kit, school.teacher.subject
    agreement = parent_answers.agreement_of(kit, "aisha")
    slip = slip_name("7K3M9QXB", 1)
    kit.ledger.append(
        parent_answers.answer_draft(kit, by, "aisha", Answer.AGREED, agreement=agreement, home=0, slip=slip)
    )
    draft = parent_answers.take_back_draft(kit, by, "aisha", agreement=agreement, slip=slip)
    assert draft is not None
    answer(kit, by, "aisha", Answer.REFUSED)
    assert parent_answers.take_back_draft(kit, by, "aisha", agreement=agreement, slip=slip) is None
    assert stands() is Access.PARENT_REFUSED


def test_a_pupil_with_one_home_has_no_second_one(school: School, stands: Stands) -> None:
    with pytest.raises(KioskError) as fault:
        answer(school.kit, school.teacher.subject, "aisha", Answer.AGREED, home=2)
    assert fault.value.code == "home-unknown"
