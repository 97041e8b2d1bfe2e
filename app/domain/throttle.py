"""How long a PIN must wait after wrong tries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)


@dataclass(frozen=True)
class Throttle:
    """Wrong tries in a row, and when the last one was."""

    failures: int = 0
    last: datetime | None = None

    @property
    def wait(self) -> timedelta:
        """None for the first tries, then 30 s, doubling with each wrong one up to a quarter of an hour."""
        if self.failures < FREE_TRIES:
            return timedelta(0)
        doublings = min(self.failures - FREE_TRIES, 10)  # past ten it is long above the longest wait
        return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)

    @property
    def tries_left(self) -> int:
        """Tries before waiting starts."""
        return max(0, FREE_TRIES - self.failures)

    def left(self, now: datetime) -> timedelta:
        """What is left of the wait. A clock set back never makes it longer than the wait itself."""
        if self.last is None:
            return timedelta(0)
        return min(max(self.last + self.wait - now, timedelta(0)), self.wait)

    def failed(self, now: datetime) -> Throttle:
        """One wrong try more."""
        return Throttle(self.failures + 1, now)


def written(throttle: Throttle) -> str:
    """The throttle as text to keep: "5 2026-11-24T09:00:00+00:00"."""
    return f"{throttle.failures} {throttle.last.isoformat()}" if throttle.last else ""


def read(text: str) -> Throttle:
    """The throttle as it was kept; an empty text is a fresh one."""
    failures, _, last = text.partition(" ")
    return Throttle(int(failures), datetime.fromisoformat(last)) if text else Throttle()
