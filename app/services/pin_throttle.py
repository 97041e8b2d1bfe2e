"""Wrong PINs as this machine remembers them: on each name, and on all names together; a restart forgets none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.throttle import Throttle, Together, read, read_together, written, written_together
from app.services.kit import Kit

THROTTLE = "pin-throttle."
"""What the notes that count wrong PINs are called, before the subject."""

EVERYBODY = THROTTLE + "everybody"


@dataclass(frozen=True)
class WrongPins:
    """Those on one name, and those on all names."""

    own: Throttle
    together: Together

    def left(self, now: datetime) -> timedelta:
        """The longer of the two waits."""
        return max(self.own.left(now), self.together.left(now))

    def tries_left(self, now: datetime) -> int:
        """Before either wait begins."""
        return min(self.own.tries_left, self.together.tries_left(now))

    def failed(self, now: datetime) -> WrongPins:
        """One wrong try more."""
        return WrongPins(self.own.failed(now), self.together.failed(now))


def known(kit: Kit, subject: str) -> WrongPins:
    """What is remembered, by the clock as it stands now. Keeps it, where the clock was set back."""
    now = kit.clock.now()
    before = WrongPins(read(kit.notes.get(THROTTLE + subject)), read_together(kit.notes.get(EVERYBODY)))
    seen = WrongPins(before.own.seen(now), before.together.seen(now))
    if seen != before:
        keep(kit, subject, seen)
    return seen


def keep(kit: Kit, subject: str, wrong: WrongPins) -> None:
    """Remember this instead. Raises KioskError when nothing can be written."""
    kit.notes.put(THROTTLE + subject, written(wrong.own))
    kit.notes.put(EVERYBODY, written_together(wrong.together))


def forget(kit: Kit, subject: str) -> None:
    """The wrong tries on this name; those on all names stay."""
    kit.notes.put(THROTTLE + subject, "")
