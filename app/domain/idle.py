"""When nobody seems to be there any more: pure rules over a monotonic clock in seconds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil


class Area(StrEnum):
    """What is on the screen, as far as waiting goes."""

    ATTRACT = "attract"
    TURN = "turn"
    AT_RISK = "at-risk"
    """A signature that was agreed to and is not in the record yet: it is never dropped for being idle."""
    PARKED = "parked"
    DONE = "done"
    CLASS = "class"
    STAFF = "staff"
    TEACH = "teach"
    """A class looks at a slide: nobody's name is on the screen, and a talk may last longer than staff screens wait."""


class Due(StrEnum):
    """What is due now."""

    NOTHING = "nothing"
    ASK = "ask"
    DROP = "drop"
    TO_CLASS = "to-class"
    TO_ATTRACT = "to-attract"
    LOCK = "lock"


@dataclass(frozen=True)
class Limits:
    """Seconds; the shipped ones are children.md's (``parked`` is this project's own). None switches one off.

    ``teach`` is this project's own too: one picture may be talked about for most of a lesson.
    ``ask`` and ``drop`` may be longer, or ``ask`` None, for a pupil who needs more time.
    """

    ask: float | None = 90
    drop: float = 30
    parked: float = 20
    done: float = 8
    to_attract: float | None = 600
    lock: float = 300
    teach: float = 1200


@dataclass(frozen=True)
class Watch:
    """How quiet it has been: ``entered`` this area and last ``stirred`` (touch or end of narration)."""

    area: Area
    entered: float
    stirred: float
    narrating: bool = False


def enter(area: Area, now: float, *, narrating: bool = False) -> Watch:
    """Waiting starts anew on another screen, or after another step of a turn; what is being spoken goes on."""
    return Watch(area, entered=now, stirred=now, narrating=narrating)


def touched(watch: Watch, now: float) -> Watch:
    """A finger anywhere on the screen, also while asking "are you still there?"."""
    return replace(watch, stirred=now)


def narrated(watch: Watch, speaking: bool, now: float, limits: Limits) -> Watch:
    """Speech began or ended. The question's own voice is no sign of life and changes nothing."""
    if due(watch, now, limits) is Due.ASK:
        return watch
    return replace(watch, narrating=speaking, stirred=now)


def due(watch: Watch, now: float, limits: Limits) -> Due:
    """What should happen now."""
    # a thank-you that waited for its own narration or for a fidgeting finger would keep the next child waiting
    if watch.area is Area.DONE:
        return Due.TO_CLASS if now - watch.entered >= limits.done else Due.NOTHING
    quiet = 0.0 if watch.narrating else now - watch.stirred
    match watch.area:
        case Area.TURN if limits.ask is not None and quiet >= limits.ask:
            return Due.DROP if quiet >= limits.ask + limits.drop else Due.ASK
        case Area.PARKED if quiet >= limits.parked:
            return Due.TO_CLASS
        case Area.CLASS if limits.to_attract is not None and quiet >= limits.to_attract:
            return Due.TO_ATTRACT
        case Area.STAFF if quiet >= limits.lock:
            return Due.LOCK
        case Area.TEACH if quiet >= limits.teach:
            return Due.LOCK
        case _:
            return Due.NOTHING


def countdown(watch: Watch, now: float, limits: Limits) -> int | None:
    """Whole seconds left to answer "are you still there?", None while it is not asked."""
    if limits.ask is None or due(watch, now, limits) is not Due.ASK:
        return None
    return ceil(limits.ask + limits.drop - (now - watch.stirred))
