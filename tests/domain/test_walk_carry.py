from __future__ import annotations

from dataclasses import replace

from app.domain.agreement import Length
from app.domain.walk import Walk
from app.domain.walk_carry import carry
from app.domain.walk_events import Step
from app.domain.walkthrough import begin
from tests.support.packs import shelf_over

LESSON = shelf_over().lesson("ks1")


def at(step: Step, index: int = 0) -> Walk:
    return replace(begin(LESSON, Length.WHOLE), step=step, index=index)


def test_a_page_that_moved_is_followed_by_its_id() -> None:
    first, *others = LESSON.pages
    turned = replace(LESSON, pages=(*others, first))
    carried = carry(at(Step.PAGE, 2), turned)
    assert carried.page == LESSON.pages[2]
    assert carried.index == 1
    assert carried.lesson is turned


def test_a_page_that_is_gone_leads_to_the_nearest() -> None:
    short = replace(LESSON, pages=LESSON.pages[:2])
    assert carry(at(Step.PAGE, 5), short).index == 1


def test_a_screen_without_pages_stays() -> None:
    assert carry(at(Step.SIGN), replace(LESSON, pages=LESSON.pages[:1])).place == at(Step.SIGN).place


def test_a_lesson_that_lost_its_steps_begins_again() -> None:
    assert carry(at(Step.LEARN), replace(LESSON, teaching=None)).step is Step.ME


def test_answers_stay_with_their_check_unless_it_lost_the_choice() -> None:
    answered = replace(at(Step.CHECK), answers=((1,), *(((),) * (len(LESSON.checks) - 1))))
    turned = replace(LESSON, checks=(*LESSON.checks[1:], LESSON.checks[0]))
    carried = carry(answered, turned)
    assert carried.answers == ((),) * (len(LESSON.checks) - 1) + ((1,),)
    assert carried.check == LESSON.checks[0]
    fewer = replace(LESSON.checks[0], choices=LESSON.checks[0].choices[:1])
    assert carry(answered, replace(LESSON, checks=(fewer, *LESSON.checks[1:]))).answers[0] == ()
