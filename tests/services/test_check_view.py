from __future__ import annotations

from dataclasses import fields

import pytest

from app.domain.agreement import Mark, Session
from app.domain.walk_events import Choose, Heard, Next, Step, Thumb, Yes
from app.domain.walkthrough import advance
from app.errors import KioskError
from app.services import check_view, turns
from app.services.check_view import LessonChecks
from tests.support.kits import School
from tests.support.walking import LOOP, agreed, signed


def stumbled(school: School, session: Session, subject: str) -> None:
    """A turn whose first question is answered wrongly at first."""
    walk = turns.begin(school.kit, subject, session).walk
    while walk.step is not Step.CHECK:
        for event in (Yes(), Heard(walk.place), Thumb(), Next()):
            walk = advance(walk, event)
    walk = advance(walk, Choose(2))
    turns.sign(school.kit, session, agreed(walk), subject, LOOP, Mark.DRAWN)


def view(school: School, class_name: str = "Maple") -> LessonChecks:
    (found,) = check_view.by_question(school.kit, class_name, school.teacher.subject)
    return found


def test_each_question_says_what_the_class_chose_first(school: School, maple: Session) -> None:
    for subject in ("aisha", "ben"):
        signed(school.kit, maple, subject)
    stumbled(school, maple, "chloe")
    found = view(school)

    assert (found.title, found.pupils, found.signed) == ("Our 3 rules", 4, 3)
    assert [one.first for one in found.questions] == [(0, 2, 1), (0, 3, 0), (0, 3, 0)]
    assert [one.to_talk for one in found.questions] == [True, False, False]


def test_a_class_in_which_nobody_has_signed_has_questions_without_answers(school: School) -> None:
    assert {one.answered for one in view(school).questions} == {0}


def test_a_voided_turn_counts_for_nothing(school: School, maple: Session) -> None:
    for subject in ("aisha", "ben", "chloe"):
        signed(school.kit, maple, subject)
    mistaken = signed(school.kit, maple, "dawid")
    turns.void(school.kit, school.teacher.subject, mistaken.id, "wrong tile")

    assert {one.answered for one in view(school).questions} == {3}


def test_no_child_is_in_the_view(school: School, maple: Session) -> None:
    signed(school.kit, maple, "aisha")

    assert "aisha" not in repr(view(school)).casefold()
    assert {field.name for field in fields(LessonChecks)} == {"title", "pupils", "signed", "questions", "stage"}


def test_a_helper_sees_no_answers(school: School) -> None:
    with pytest.raises(KioskError) as fault:
        check_view.by_question(school.kit, "Maple", school.helper.subject)
    assert fault.value.code == "not-allowed"
