"""Taught together: where the lesson stands, whatever a teacher presses."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.teaching import Together, advance, teach_again
from app.domain.teaching_events import (
    Back,
    Event,
    Forward,
    Hands,
    Jump,
    Laid,
    Pause,
    Resume,
    Reveal,
    Skip,
    StartTalk,
    StopTalk,
)
from app.domain.teaching_slides import Section, slides_of
from tests.support.tiny_lessons import OLDER, check, lesson
from tests.support.togethers import EVENTS, FIRST_CHECK, FRESH


def through(*events: Event, state: Together = FRESH) -> Together:
    for event in events:
        state = advance(state, event)
    return state


def test_the_lesson_comes_before_the_rules_and_the_questions_last() -> None:
    assert [slide.section for slide in FRESH.slides] == ["lesson"] * 3 + ["rules"] * 3 + ["checks"] * 2


def test_what_steps_leave_of_the_plan_is_shared_by_rules_and_questions() -> None:
    assert [slide.minutes for slide in FRESH.slides] == pytest.approx([2, 2, 2] + [14 / 5] * 5)
    assert FRESH.left(0) == pytest.approx(20 * 60)


def test_a_lesson_whose_steps_take_all_its_minutes_gives_the_rest_none() -> None:
    short = slides_of(lesson(OLDER, steps=12))
    assert [slide.minutes for slide in short][-6:] == [0] * 6


def test_forward_goes_through_the_parts_before_the_next_slide() -> None:
    assert [(one.place, one.part) for one in (through(*[Forward(3)] * n) for n in range(4))] == [
        (0, 0),
        (0, 1),
        (0, 2),
        (1, 0),
    ]


def test_back_goes_to_the_last_part_of_the_slide_before() -> None:
    assert (through(Skip(), Back(3)).place, through(Skip(), Back(3)).part) == (0, 2)
    assert through(Back(3)) == FRESH


def test_forward_after_a_question_shows_its_answer_first() -> None:
    asked = through(Jump(Section.CHECKS))
    answered = advance(asked, Forward(1))
    assert (answered.place, answered.revealed) == (asked.place, True)
    assert advance(answered, Forward(1)).place == asked.place + 1
    assert advance(answered, Back(4)) == through(Laid(9), Forward(9), Forward(9), Forward(9), state=asked)


def test_skip_leaves_a_question_unanswered() -> None:
    assert through(Jump(Section.CHECKS), Skip()).place == FIRST_CHECK + 1


def test_after_the_last_answer_the_lesson_is_over_and_back_returns_to_it() -> None:
    last = through(Jump(Section.CHECKS), Skip(), Reveal())
    over = advance(last, Forward(1))
    assert over.over
    assert advance(over, Back(2)) == last


def test_a_section_that_the_lesson_lacks_is_nowhere_to_go() -> None:
    plain = Together("older", slides_of(lesson(OLDER)))
    assert advance(plain, Jump(Section.LESSON)) == plain


def test_the_clock_stands_while_paused() -> None:
    state = through(Resume(100), Pause(160), Resume(1000), Pause(1030))
    assert state.used(5000) == 90
    assert state.left(5000) == 20 * 60 - 90


def test_pressing_pause_or_go_on_twice_changes_nothing() -> None:
    assert through(Resume(100), Resume(150), Pause(160), Pause(190)).used(999) == 60


def test_partners_time_stands_while_the_lesson_is_paused() -> None:
    talking = through(Skip(), Resume(0), StartTalk(10))
    assert talking.slide.talk == 120
    assert talking.talk_left(40) == 90
    assert advance(talking, Pause(40)).talk_left(4000) == 90
    assert talking.talk_left(400) == 0


def test_partners_talk_only_where_the_plan_says_so_and_no_longer_than_the_slide() -> None:
    assert through(Resume(0), StartTalk(1)).talk_left(1) is None
    assert through(Skip(), Resume(0), StartTalk(1), Skip()).talk_left(2) is None
    assert through(Skip(), Resume(0), StartTalk(1), StopTalk()).talk_left(2) is None


def test_hands_are_counted_for_the_question_that_stands_and_stay_with_it() -> None:
    state = through(Hands(0, 3), Jump(Section.CHECKS), Hands(1, 20), Hands(2, 4), Hands(1, 21), Skip(), Hands(0, 1))
    assert dict(state.hands) == {"check-1": (0, 21, 4), "check-2": (1, 0, 0)}


@pytest.mark.parametrize(
    ("hands", "again"), [((10, 20, 0), True), ((9, 20, 0), False), ((0, 0, 0), False), ((1, 0, 0), True)]
)
def test_a_third_of_hands_elsewhere_says_teach_it_again(hands: tuple[int, ...], again: bool) -> None:
    assert teach_again(check(1), hands) is again


@settings(deadline=None, max_examples=60)
@given(st.lists(EVENTS, max_size=40))
def test_whatever_is_pressed_the_lesson_stands_somewhere_and_no_time_is_lost(events: list[Event]) -> None:
    state, used = FRESH, 0.0
    for event in events:
        before, state = state, advance(state, event)
        assert 0 <= state.place < len(state.slides)
        assert state.part >= 0
        assert state.slide.check is not None or not state.revealed
        assert all(0 <= count <= 99 for _, hands in state.hands for count in hands)
        assert abs(state.place - before.place) <= 1 or isinstance(event, Jump)
        used = max(used, state.spent)
        assert state.spent >= before.spent
