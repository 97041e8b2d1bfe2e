"""A class is taught together: pure rules of where the lesson stands, and how long it has lasted.

Time is read from a monotonic clock that the caller hands in, so midnight, daylight saving and a clock that is set
back change nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.lesson import Check
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
from app.domain.teaching_slides import Section, Slide

MOST_HANDS = 99
"""More hands than any class has."""


@dataclass(frozen=True)
class Together:
    """Where the lesson of a stage stands. ``slides`` is never empty, ``part`` counts within a slide.

    ``spent`` are the seconds taught until ``since``, from where the clock runs; while it stands ``since`` is None.
    ``talk_from`` is what the lesson's clock said when partners began to talk. ``hands`` are (check, a number a
    choice), ``over`` says that the last slide has been passed.
    """

    stage: str
    slides: tuple[Slide, ...]
    place: int = 0
    part: int = 0
    revealed: bool = False
    spent: float = 0.0
    since: float | None = None
    talk_from: float | None = None
    hands: tuple[tuple[str, tuple[int, ...]], ...] = ()
    over: bool = False

    @property
    def slide(self) -> Slide:
        return self.slides[self.place]

    @property
    def running(self) -> bool:
        """The clock runs."""
        return self.since is not None

    def used(self, now: float) -> float:
        """Seconds taught so far, without pauses."""
        return self.spent + (max(0.0, now - self.since) if self.since is not None else 0.0)

    def left(self, now: float) -> float:
        """Seconds left of what was planned; below 0 the lesson is longer than its plan."""
        return round(60 * sum(slide.minutes for slide in self.slides) - self.used(now), 3)

    def talk_left(self, now: float) -> float | None:
        """Seconds that partners still have, None while they are not talking."""
        if self.talk_from is None:
            return None
        return max(0.0, self.slide.talk - (self.used(now) - self.talk_from))

    def shown(self, check: Check) -> tuple[int, ...]:
        """Hands for each choice of a check, zeros where none were counted."""
        return dict(self.hands).get(check.id, (0,) * len(check.choices))


def advance(state: Together, event: Event) -> Together:
    """What follows; an event that makes no sense here changes nothing."""
    match event:
        case Laid(parts):
            return replace(state, part=min(state.part, max(0, parts - 1)))
        case Forward(parts) if state.part + 1 < parts:
            return replace(state, part=state.part + 1)
        case Forward() if state.slide.check and not state.revealed:
            return advance(state, Reveal())
        case Forward() | Skip():
            return _onward(state)
        case Back(parts_before):
            return _backward(state, max(0, parts_before - 1))
        case Jump(section):
            return _jumped(state, section)
        case Reveal() if state.slide.check and not state.revealed:
            return replace(state, revealed=True, part=0)
        case Hands(choice, count) if state.slide.check:
            return _counted(state, state.slide.check, choice, count)
        case Pause(now):
            return replace(state, spent=state.used(now), since=None)
        case Resume(now) if not state.running:
            return replace(state, since=now)
        case StartTalk(now) if state.slide.talk:
            return replace(state, talk_from=state.used(now))
        case StopTalk():
            return replace(state, talk_from=None)
        case _:
            return state


def teach_again(check: Check, hands: tuple[int, ...]) -> bool:
    """Whether a third of the hands or more were for a wrong answer."""
    wrong = sum(count for count, choice in zip(hands, check.choices, strict=True) if not choice.right)
    return wrong > 0 and 3 * wrong >= sum(hands)


def _at(state: Together, place: int, part: int = 0) -> Together:
    return replace(state, place=place, part=part, revealed=False, talk_from=None, over=False)


def _onward(state: Together) -> Together:
    if state.place + 1 < len(state.slides):
        return _at(state, state.place + 1)
    return replace(state, over=True)


def _backward(state: Together, last: int) -> Together:
    if state.over:
        return replace(state, over=False)
    if state.part:
        return replace(state, part=state.part - 1)
    if state.revealed:
        return replace(state, revealed=False, part=last)
    return _at(state, state.place - 1, last) if state.place else state


def _jumped(state: Together, section: Section) -> Together:
    first = next((n for n, slide in enumerate(state.slides) if slide.section is section), None)
    return state if first is None else _at(state, first)


def _counted(state: Together, check: Check, choice: int, count: int) -> Together:
    if not (0 <= choice < len(check.choices) and 0 <= count <= MOST_HANDS):
        return state
    shown = list(state.shown(check))
    shown[choice] = count
    others = tuple(one for one in state.hands if one[0] != check.id)
    return replace(state, hands=(*others, (check.id, tuple(shown))))
