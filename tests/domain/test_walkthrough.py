from __future__ import annotations

import pytest

from app.domain.agreement import Length, Mark
from app.domain.lesson import Stage
from app.domain.walk import Walk, route
from app.domain.walk_events import (
    Agree,
    Back,
    Choose,
    Discard,
    Event,
    Heard,
    Next,
    NotMe,
    NotSure,
    Place,
    ReadingTimePassed,
    SaveAgain,
    Saved,
    SaveFailed,
    Step,
    TellDone,
    TellGrownUp,
    Thumb,
    TimedOut,
    Yes,
)
from app.domain.walkthrough import advance, begin
from tests.support.tiny_lessons import OLDER, YOUNG, lesson

RIGHT, WRONG, OTHER_WRONG = Choose(1), Choose(0), Choose(2)


def after(walk: Walk, *events: Event) -> Walk:
    for event in events:
        walk = advance(walk, event)
    return walk


def pressing_on(walk: Walk) -> Walk:
    """One screen further, as a pupil goes who answers rightly."""
    heard = Heard(walk.place)
    onwards: dict[Step, tuple[Event, ...]] = {
        Step.ME: (Yes(),),
        Step.LEARN: (heard, Next()),
        Step.PAGE: (heard, Thumb()),
        Step.PROMISES: (heard, Thumb()),
        Step.CHECK: (RIGHT, Next()),
        Step.IF_NOT: (heard, Next()),
        Step.SIGN: (Agree(Mark.DRAWN, accepted=True),),
        Step.SAVING: (Saved(),),
    }
    return after(walk, *onwards[walk.step])


def at(step: Step, length: Length = Length.WHOLE) -> Walk:
    walk = begin(lesson(OLDER, steps=2), length)
    while walk.step is not step:
        walk = pressing_on(walk)
    return walk


def test_a_whole_turn_takes_every_page_and_every_check_in_order() -> None:
    walk, seen = begin(lesson(OLDER), Length.WHOLE), []
    while walk.step is not Step.SAVED:
        seen.append(walk.place)
        walk = pressing_on(walk)

    pages = [Place(Step.PAGE, index) for index in range(3)]
    checks = [Place(Step.CHECK, index) for index in range(3)]
    ending = [Place(Step.PROMISES), Place(Step.IF_NOT), Place(Step.SIGN), Place(Step.SAVING)]
    assert seen == [Place(Step.ME), *pages, *checks, *ending]


def test_a_whole_turn_teaches_every_step_before_the_first_rule() -> None:
    taught = route(lesson(OLDER, steps=4), Length.WHOLE)

    assert taught[:6] == (Place(Step.ME), *(Place(Step.LEARN, index) for index in range(4)), Place(Step.PAGE))
    assert [place for place in taught if place.step is not Step.LEARN] == list(route(lesson(OLDER), Length.WHOLE))
    assert route(lesson(OLDER, steps=4), Length.AFTER) == route(lesson(OLDER), Length.AFTER)


def test_a_step_of_the_lesson_goes_on_when_it_was_heard_and_back_loses_nothing() -> None:
    first = at(Step.LEARN)
    assert first.taught is not None
    assert (first.taught.id, first.page) == ("step-1", None)
    assert after(first, Next(), Thumb()) is first
    second = after(first, Heard(first.place), Next())
    assert second.place == Place(Step.LEARN, 1)
    assert after(second, Back()).awake
    assert after(second, Back(), Back()).step is Step.ME
    rules = after(second, ReadingTimePassed(second.place), Next())
    assert rules.taught == rules.page == rules.lesson.pages[0]


def test_a_turn_after_the_lesson_asks_the_two_short_checks_the_lesson_names() -> None:
    walk, seen = begin(lesson(OLDER), Length.AFTER), []
    while walk.step is not Step.SAVED:
        seen.append(walk.step)
        walk = pressing_on(walk)

    assert seen == [Step.ME, Step.PROMISES, Step.CHECK, Step.CHECK, Step.IF_NOT, Step.SIGN, Step.SAVING]
    assert [check.id for check in walk.checks] == ["check-3", "check-2"]


@pytest.mark.parametrize("stage", [YOUNG, OLDER], ids=lambda stage: stage.id)
def test_a_turn_after_the_lesson_takes_nine_taps_at_most(stage: Stage) -> None:
    walk, taps = begin(lesson(stage), Length.AFTER), 1  # the tile was the first
    while walk.step is not Step.SAVED:
        if walk.moves_itself:
            walk = advance(walk, Next())
            continue
        by_itself = advance(walk, ReadingTimePassed(walk.place))
        if by_itself is not walk:
            walk = by_itself
        if walk.step is Step.SAVING:
            walk = advance(walk, Saved())
            continue
        tap: dict[Step, Event] = {
            Step.ME: Yes(),
            Step.PROMISES: Thumb(),
            Step.CHECK: RIGHT,
            Step.IF_NOT: Next(),
            Step.SIGN: Agree(Mark.PICTURE, accepted=True),
        }
        drawing = 1 if walk.step is Step.SIGN else 0
        walk, taps = advance(walk, tap[walk.step]), taps + 1 + drawing

    assert taps <= 8, "and one more goes back to the class"
    assert advance(walk, Next()).step is Step.LEFT


def test_a_thumb_sleeps_until_its_sentence_was_heard() -> None:
    walk = at(Step.PAGE)

    assert not walk.awake
    assert advance(walk, Thumb()) is walk
    assert after(walk, Heard(walk.place)).awake
    assert after(walk, Heard(walk.place), Thumb()).place == Place(Step.PAGE, 1)


def test_a_thumb_wakes_when_its_reading_time_has_passed() -> None:
    walk = at(Step.PAGE)

    assert after(walk, ReadingTimePassed(walk.place)).awake


def test_hearing_the_page_before_wakes_nothing_here() -> None:
    first = at(Step.PAGE)
    second = pressing_on(first)

    assert advance(second, Heard(first.place)) is second


def test_what_happens_without_signing_must_be_heard_or_read_before_signing() -> None:
    walk = at(Step.IF_NOT)

    assert advance(walk, Next()) is walk
    assert after(walk, ReadingTimePassed(walk.place), Next()).step is Step.SIGN


def test_the_right_answer_moves_on_by_itself() -> None:
    walk = advance(at(Step.CHECK), RIGHT)

    assert walk.moves_itself
    assert advance(walk, Next()).place == Place(Step.CHECK, 1)


def test_a_wrong_answer_gives_a_second_try() -> None:
    walk = advance(at(Step.CHECK), WRONG)

    assert walk.taken == (0,)
    assert not walk.settled
    assert advance(walk, Next()) is walk
    assert advance(walk, RIGHT).answered_right


def test_a_second_wrong_answer_shows_the_right_one_and_lets_the_child_go_on() -> None:
    walk = after(at(Step.CHECK), WRONG, OTHER_WRONG)

    assert walk.settled
    assert not walk.answered_right
    assert not walk.moves_itself
    assert advance(walk, RIGHT) is walk
    assert advance(walk, Next()).place == Place(Step.CHECK, 1)


def test_a_finger_resting_on_a_wrong_answer_does_not_spend_the_second_try() -> None:
    walk = advance(at(Step.CHECK), WRONG)

    assert advance(walk, WRONG) is walk


def test_the_first_choice_and_the_tries_are_kept_for_the_teacher() -> None:
    walk = after(at(Step.CHECK), WRONG, RIGHT, Next(), RIGHT, Next(), OTHER_WRONG, WRONG)

    assert walk.chosen == (("check-1", 0, 2), ("check-2", 1, 1), ("check-3", 2, 2))


def test_going_back_to_an_answered_check_shows_it_answered() -> None:
    walk = after(at(Step.CHECK), WRONG, RIGHT, Next(), Back())

    assert walk.place == Place(Step.CHECK, 0)
    assert walk.taken == (0, 1)
    assert walk.settled


def test_a_page_stays_awake_once_it_was_heard() -> None:
    walk = pressing_on(at(Step.PAGE))

    assert advance(walk, Back()).awake


def test_ink_that_the_gate_refuses_goes_nowhere() -> None:
    walk = at(Step.SIGN)

    assert advance(walk, Agree(Mark.DRAWN, accepted=False)) is walk


@pytest.mark.parametrize("mark", list(Mark))
def test_a_picture_counts_as_much_as_a_name_drawn(mark: Mark) -> None:
    walk = after(at(Step.SIGN), Agree(mark, accepted=True), Saved())

    assert walk.step is Step.SAVED
    assert walk.mark is mark


def test_a_failed_save_can_be_tried_again() -> None:
    walk = after(at(Step.SAVING), SaveFailed())

    assert walk.step is Step.UNSAVED
    assert walk.mark is Mark.DRAWN
    assert after(walk, SaveAgain(), SaveFailed(), SaveAgain(), Saved()).step is Step.SAVED


@pytest.mark.parametrize("step", [Step.SAVING, Step.UNSAVED])
def test_a_signature_at_risk_is_never_dropped_for_being_idle(step: Step) -> None:
    walk = at(Step.SAVING) if step is Step.SAVING else advance(at(Step.SAVING), SaveFailed())

    assert advance(walk, TimedOut()) is walk


def test_staff_may_give_up_a_signature_that_could_not_be_saved() -> None:
    assert after(at(Step.SAVING), SaveFailed(), Discard()).step is Step.LEFT


@pytest.mark.parametrize("step", [Step.LEARN, Step.PAGE, Step.PROMISES, Step.IF_NOT, Step.SIGN])
def test_a_pupil_who_is_not_sure_parks_the_turn(step: Step) -> None:
    walk = advance(at(step), NotSure())

    assert walk.step is Step.PARKED
    assert advance(walk, Next()).step is Step.LEFT


def test_the_wrong_tile_goes_back_to_the_class() -> None:
    assert advance(begin(lesson(OLDER), Length.WHOLE), NotMe()).step is Step.LEFT


SHOWN = (Step.ME, Step.LEARN, Step.PAGE, Step.CHECK, Step.PROMISES, Step.IF_NOT, Step.SIGN, Step.SAVING, Step.SAVED)


@pytest.mark.parametrize("walk", [at(step) for step in SHOWN], ids=lambda walk: walk.step)
def test_telling_a_grown_up_opens_anywhere_and_returns_to_the_same_place(walk: Walk) -> None:
    told = advance(walk, TellGrownUp())

    assert told.telling
    assert told.place == walk.place
    assert advance(told, TellDone()) == walk


def test_a_save_that_ends_behind_the_telling_page_is_not_missed() -> None:
    walk = after(at(Step.SAVING), TellGrownUp(), Saved())

    assert walk.telling
    assert after(walk, TellDone()).step is Step.SAVED


def test_progress_counts_the_screens_up_to_signing() -> None:
    assert begin(lesson(OLDER), Length.AFTER).progress == (0, 6)
    assert at(Step.SIGN, Length.AFTER).progress == (5, 6)
    assert at(Step.SAVED, Length.AFTER).progress == (6, 6)


def test_the_route_ends_at_signing_for_either_length() -> None:
    for length in Length:
        assert route(lesson(OLDER), length)[-2:] == (Place(Step.IF_NOT), Place(Step.SIGN))
