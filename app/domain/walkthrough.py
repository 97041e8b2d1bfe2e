"""A pupil's turn as a pure state machine: what the pupil may do next is decided here and nowhere else."""

from __future__ import annotations

from dataclasses import replace

from app.domain.agreement import Length
from app.domain.lesson import Lesson
from app.domain.renewal import Renewal
from app.domain.walk import Walk, checks_asked
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

__all__ = ["Place", "Step", "Walk", "advance", "begin"]

UNSURE_FROM = frozenset({Step.LEARN, Step.CHANGED, Step.PAGE, Step.PROMISES, Step.IF_NOT, Step.SIGN})
WAKES_IN = frozenset({Step.LEARN, Step.CHANGED, Step.PAGE, Step.PROMISES, Step.IF_NOT})
BACK_FROM = frozenset({Step.LEARN, Step.CHANGED, Step.PAGE, Step.CHECK, Step.PROMISES, Step.IF_NOT, Step.SIGN})
SIGNATURE_AT_RISK = frozenset({Step.SAVING, Step.UNSAVED})


def begin(lesson: Lesson, length: Length, renewal: Renewal | None = None) -> Walk:
    """A turn at its first screen."""
    return Walk(lesson, length, answers=((),) * len(checks_asked(lesson, length)), renewal=renewal)


def advance(walk: Walk, event: Event) -> Walk:
    """The turn after this event; the very same walk when the event is not possible now."""
    if walk.step is Step.LEFT:
        return walk
    match event:
        case TellGrownUp():
            return replace(walk, telling=True)
        case TellDone():
            return replace(walk, telling=False)
        case TimedOut() if walk.step not in SIGNATURE_AT_RISK:
            return _leave(walk)
        case Saved() if walk.step is Step.SAVING:
            return replace(walk, step=Step.SAVED)
        case SaveFailed() if walk.step is Step.SAVING:
            return replace(walk, step=Step.UNSAVED)
    return walk if walk.telling else _touched(walk, event)


def _touched(walk: Walk, event: Event) -> Walk:
    match event:
        case Heard(place) | ReadingTimePassed(place):
            # a late report about the screen before must not wake this one
            wakes = place == walk.place and walk.step in WAKES_IN
            return replace(walk, woken=walk.woken | {place}) if wakes else walk
        case Back() if walk.step in BACK_FROM:
            return _move(walk, -1)
        case NotSure() if walk.step in UNSURE_FROM:
            return replace(walk, step=Step.PARKED, index=0)
        case _:
            return _pressed(walk, event)


def _pressed(walk: Walk, event: Event) -> Walk:
    match walk.step, event:
        case (Step.ME, Yes()):
            return _move(walk, 1)
        case (Step.ME, NotMe()):
            return _leave(walk)
        case (Step.PAGE | Step.PROMISES, Thumb()) | (Step.LEARN | Step.CHANGED | Step.IF_NOT, Next()) if walk.awake:
            return _move(walk, 1)
        case (Step.CHECK, Choose(index)):
            return _choose(walk, index)
        case (Step.CHECK, Next()) if walk.settled:
            return _move(walk, 1)
        case _:
            return _ending(walk, event)


def _ending(walk: Walk, event: Event) -> Walk:
    match walk.step, event:
        case (Step.SIGN, Agree(mark, True)):
            return replace(walk, step=Step.SAVING, mark=mark)
        case (Step.UNSAVED, SaveAgain()):
            return replace(walk, step=Step.SAVING)
        case (Step.UNSAVED, Discard()) | (Step.PARKED | Step.SAVED, Next()):
            return _leave(walk)
        case _:
            return walk


def _choose(walk: Walk, index: int) -> Walk:
    assert walk.check is not None
    # the same wrong choice again is ignored: a resting finger must not spend the second try
    if walk.settled or index in walk.taken or not 0 <= index < len(walk.check.choices):
        return walk
    answers = list(walk.answers)
    answers[walk.index] = (*walk.taken, index)
    return replace(walk, answers=tuple(answers))


def _move(walk: Walk, by: int) -> Walk:
    place = walk.way[walk.way.index(walk.place) + by]
    return replace(walk, step=place.step, index=place.index)


def _leave(walk: Walk) -> Walk:
    return replace(walk, step=Step.LEFT, index=0, telling=False)
