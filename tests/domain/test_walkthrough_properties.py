"""Whatever is pressed, in whatever order."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.agreement import Length, Mark
from app.domain.renewal import Renewal, renewed
from app.domain.walk import Walk
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
from tests.support.tiny_lessons import OLDER, lesson

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no failure
LESSON = lesson(OLDER, steps=2)
PLACES = st.builds(Place, st.sampled_from(Step), st.integers(0, 3))
SIMPLE = (
    Yes,
    NotMe,
    Thumb,
    Next,
    Back,
    NotSure,
    Saved,
    SaveFailed,
    SaveAgain,
    Discard,
    TellGrownUp,
    TellDone,
    TimedOut,
)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.sampled_from([kind() for kind in SIMPLE]),
    st.builds(Choose, st.integers(-1, 4)),
    st.builds(Heard, PLACES),
    st.builds(ReadingTimePassed, PLACES),
    st.builds(Agree, st.sampled_from(Mark), st.booleans()),
)
LENGTHS = st.sampled_from(Length)
RENEWED = begin(renewed(LESSON, LESSON.pages[1:]), Length.WHOLE, Renewal("a1", {"page-2": "I kept rule number 2."}))
BEGUN = st.sampled_from([*(begin(LESSON, length) for length in Length), RENEWED])

# What each step answers to; written apart from the machine, so that a slip there shows here.
TOLD = {TellGrownUp, TellDone}
ALLOWED: dict[Step, set[type]] = {
    Step.ME: {Yes, NotMe, TimedOut},
    Step.LEARN: {Heard, ReadingTimePassed, Next, Back, NotSure, TimedOut},
    Step.CHANGED: {Heard, ReadingTimePassed, Next, Back, NotSure, TimedOut},
    Step.PAGE: {Heard, ReadingTimePassed, Thumb, Back, NotSure, TimedOut},
    Step.CHECK: {Choose, Next, Back, TimedOut},
    Step.PROMISES: {Heard, ReadingTimePassed, Thumb, Back, NotSure, TimedOut},
    Step.IF_NOT: {Heard, ReadingTimePassed, Next, Back, NotSure, TimedOut},
    Step.SIGN: {Agree, Back, NotSure, TimedOut},
    Step.SAVING: {Saved, SaveFailed},
    Step.UNSAVED: {SaveAgain, Discard},
    Step.PARKED: {Next, TimedOut},
    Step.SAVED: {Next, TimedOut},
    Step.LEFT: set(),
}


@st.composite
def walks(draw: st.DrawFn) -> Walk:
    """Any walk that some sequence of events leads to, most of them pressing on."""
    walk = draw(BEGUN)
    for _ in range(draw(st.integers(0, 30))):
        walk = advance(walk, draw(st.one_of(sensible(walk), EVENTS)))
    return walk


def sensible(walk: Walk) -> st.SearchStrategy[Event]:
    """What a pupil would press here."""
    heard: Event = Heard(walk.place)
    pressed: dict[Step, list[Event]] = {
        Step.ME: [Yes()],
        Step.LEARN: [heard, Next()],
        Step.CHANGED: [heard, Next()],
        Step.PAGE: [heard, Thumb()],
        Step.PROMISES: [heard, Thumb()],
        Step.CHECK: [Choose(0), Choose(1), Choose(2), Next()],
        Step.IF_NOT: [heard, Next()],
        Step.SIGN: [Agree(Mark.DRAWN, accepted=True)],
        Step.SAVING: [Saved(), SaveFailed()],
        Step.UNSAVED: [SaveAgain()],
    }
    return st.sampled_from([*pressed.get(walk.step, [TellDone()]), TellDone()])


@CALM
@given(LENGTHS, st.lists(EVENTS, max_size=60))
def test_nothing_is_saved_without_an_accepted_mark_at_signing_and_a_durable_record(
    length: Length, events: list[Event]
) -> None:
    walk, agreed, durable = begin(LESSON, length), False, False
    for event in events:
        signing = walk.step is Step.SIGN and not walk.telling
        agreed = agreed or (signing and isinstance(event, Agree) and event.accepted)
        durable = durable or (walk.step is Step.SAVING and isinstance(event, Saved))
        walk = advance(walk, event)
        if walk.step is Step.SAVED:
            assert agreed
            assert durable


@CALM
@given(walks())
def test_a_walk_past_signing_has_answered_every_check_and_woken_every_page(walk: Walk) -> None:
    if walk.step in {Step.SIGN, Step.SAVING, Step.UNSAVED, Step.SAVED}:
        assert len(walk.chosen) == len(walk.checks)
        assert {Place(Step.PROMISES), Place(Step.IF_NOT)} <= walk.woken
        if walk.length is Length.WHOLE:
            assert {place for place in walk.way if place.step in (Step.LEARN, Step.CHANGED, Step.PAGE)} <= walk.woken


@CALM
@given(walks(), EVENTS)
def test_an_event_that_is_not_possible_changes_nothing(walk: Walk, event: Event) -> None:
    possible = ALLOWED[walk.step] | (TOLD if walk.step is not Step.LEFT else set())
    if walk.telling:
        possible &= TOLD | {TimedOut, Saved, SaveFailed}
    if type(event) not in possible:
        assert advance(walk, event) is walk


@CALM
@given(walks(), EVENTS)
def test_answers_are_only_ever_added_to(walk: Walk, event: Event) -> None:
    for before, now in zip(walk.answers, advance(walk, event).answers, strict=True):
        assert now[: len(before)] == before
        assert len(now) <= 2


@CALM
@given(walks(), st.integers(1, 12))
def test_going_back_loses_no_answer_and_no_waking(walk: Walk, times: int) -> None:
    gone = walk
    for _ in range(times):
        gone = advance(gone, Back())

    assert gone.answers == walk.answers
    assert gone.woken == walk.woken


@CALM
@given(walks())
def test_telling_a_grown_up_returns_to_the_same_place(walk: Walk) -> None:
    there = advance(walk, TellDone())

    assert advance(advance(there, TellGrownUp()), TellDone()) == there


@CALM
@given(walks())
def test_nothing_of_a_child_who_has_left_can_be_reached_again(walk: Walk) -> None:
    gone = advance(advance(walk, TimedOut()), TellDone())
    if gone.step is Step.LEFT:
        assert not gone.telling
        for event in (Yes(), Back(), Next(), TellGrownUp(), Saved()):
            assert advance(gone, event) is gone


def test_every_step_can_be_reached() -> None:
    seen: set[Step] = set()
    short = lesson(OLDER, pages=1, checks=1, steps=1)
    waiting = [*(begin(short, length) for length in Length), begin(short, Length.WHOLE, Renewal("a1", {"page-1": ""}))]
    known = {waiting_key(walk) for walk in waiting}
    while waiting:
        walk = waiting.pop()
        seen.add(walk.step)
        simple: list[Event] = [kind() for kind in SIMPLE]
        for event in (*simple, Choose(1), Heard(walk.place), Agree(Mark.DRAWN, accepted=True)):
            following = advance(walk, event)
            if waiting_key(following) not in known:
                known.add(waiting_key(following))
                waiting.append(following)

    assert seen == set(Step)


def waiting_key(walk: Walk) -> tuple[object, ...]:
    return (walk.length, walk.renewal is None, walk.place, walk.answers, walk.woken, walk.telling, walk.mark)
