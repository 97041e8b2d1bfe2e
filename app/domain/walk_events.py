"""What can happen during a pupil's turn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.agreement import Mark


class Step(StrEnum):
    """Where a turn stands. "Tell a grown-up" is no step: it lies over any of them."""

    ME = "me"
    LEARN = "learn"
    CHANGED = "changed"
    PAGE = "page"
    CHECK = "check"
    PROMISES = "promises"
    IF_NOT = "if-not"
    SIGN = "sign"
    SAVING = "saving"
    UNSAVED = "unsaved"
    PARKED = "parked"
    SAVED = "saved"
    LEFT = "left"


@dataclass(frozen=True)
class Place:
    """One screen of a turn: the step, and which of its pages, checks or moments (0 where there is only one)."""

    step: Step
    index: int = 0


@dataclass(frozen=True)
class Yes:
    """The pupil says that it is them."""


@dataclass(frozen=True)
class NotMe:
    """The pupil says that it is somebody else's tile."""


@dataclass(frozen=True)
class Heard:
    """The words of this place were read aloud to their end. Never sent for speech that was stopped."""

    place: Place


@dataclass(frozen=True)
class ReadingTimePassed:
    """The words of this place stood on the screen for ``reading.waking_seconds``."""

    place: Place


@dataclass(frozen=True)
class Thumb:
    """The thumb of a page or of the promises."""


@dataclass(frozen=True)
class Choose:
    """An answer to the check on the screen, by its place in the check's choices."""

    index: int


@dataclass(frozen=True)
class Next:
    """Go on: from what is learnt or changed, an answered check, "what happens if I do not sign", or to the class.

    After a right answer it comes by itself, once the kind word was heard or read (``Walk.moves_itself``).
    """


@dataclass(frozen=True)
class Back:
    """One screen back; nothing chosen is lost."""


@dataclass(frozen=True)
class Agree:
    """I agree. ``accepted`` is what the gate said of the ink; a pupil's own picture is always accepted."""

    mark: Mark
    accepted: bool


@dataclass(frozen=True)
class NotSure:
    """I'm not sure: a question, never a penalty."""


@dataclass(frozen=True)
class Saved:
    """The agreement is durable."""


@dataclass(frozen=True)
class SaveFailed:
    """The record could not take the agreement; the ink stays."""


@dataclass(frozen=True)
class SaveAgain:
    """Try once more with the same ink."""


@dataclass(frozen=True)
class Discard:
    """A member of staff gives up a signature that could not be saved."""


@dataclass(frozen=True)
class TellGrownUp:
    """Open "Tell a grown-up"."""


@dataclass(frozen=True)
class TellDone:
    """Close it, back to where the pupil was."""


@dataclass(frozen=True)
class TimedOut:
    """Nobody is there any more (see idle)."""


Event = (
    Yes
    | NotMe
    | Heard
    | ReadingTimePassed
    | Thumb
    | Choose
    | Next
    | Back
    | Agree
    | NotSure
    | Saved
    | SaveFailed
    | SaveAgain
    | Discard
    | TellGrownUp
    | TellDone
    | TimedOut
)
