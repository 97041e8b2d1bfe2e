"""What can happen while a class is taught together. ``now`` is a monotonic clock, in seconds."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.teaching_slides import Section


@dataclass(frozen=True)
class Laid:
    """The slide flows over this many ``parts`` here, which may be fewer than before."""

    parts: int


@dataclass(frozen=True)
class Forward:
    """On to the next part, of ``parts``; after the last one to the answer, or to the next slide."""

    parts: int


@dataclass(frozen=True)
class Back:
    """To the part before; ``parts_before`` is how many the one before this slide, or before its answer, flows over."""

    parts_before: int


@dataclass(frozen=True)
class Skip:
    """On to the next slide, whatever is left of this one."""


@dataclass(frozen=True)
class Jump:
    """To the beginning of a section."""

    section: Section


@dataclass(frozen=True)
class Reveal:
    """Show the right answer."""


@dataclass(frozen=True)
class Hands:
    """So many hands went up for one choice of the question that is asked."""

    choice: int
    count: int


@dataclass(frozen=True)
class Pause:
    """The clock stands."""

    now: float


@dataclass(frozen=True)
class Resume:
    """The clock runs, from the beginning or again."""

    now: float


@dataclass(frozen=True)
class StartTalk:
    """Partners talk from now on."""

    now: float


@dataclass(frozen=True)
class StopTalk:
    """They have talked enough."""


Event = Laid | Forward | Back | Skip | Jump | Reveal | Hands | Pause | Resume | StartTalk | StopTalk
