"""How long a PIN must wait after wrong tries: those on one name, and those on all names of a machine together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)

FREE_FOR_ALL = 10
"""Wrong tries on any names before everybody waits."""

WEIGHT = timedelta(minutes=5)
"""After which one wrong try of all is forgotten: whoever guesses on has a dozen tries an hour."""

MOST = FREE_FOR_ALL + 6
"""Of those that are kept: a machine that was played with for an hour is as new soon after."""


@dataclass(frozen=True)
class Throttle:
    """Wrong tries in a row, and when the last one was."""

    failures: int = 0
    last: datetime | None = None

    @property
    def wait(self) -> timedelta:
        """None for the first tries, then 30 s, doubling with each wrong one up to a quarter of an hour."""
        return _wait(self.failures - FREE_TRIES)

    @property
    def tries_left(self) -> int:
        """Tries before waiting starts."""
        return max(0, FREE_TRIES - self.failures)

    def left(self, now: datetime) -> timedelta:
        """What is left of the wait. A clock set back never makes it longer than the wait itself."""
        if self.last is None:
            return timedelta(0)
        return min(max(self.last + self.wait - now, timedelta(0)), self.wait)

    def seen(self, now: datetime) -> Throttle:
        """The same by a clock that was set back: the wait begins anew, or it would last until the clock caught up."""
        return Throttle(self.failures, now) if self.last is not None and now < self.last else self

    def failed(self, now: datetime) -> Throttle:
        """One wrong try more."""
        return Throttle(self.failures + 1, now)


@dataclass(frozen=True)
class Together:
    """Wrong tries on all names: each weighs ``WEIGHT``, and ``forgotten`` is when the last of them weighs nothing.

    Nobody's right PIN forgets any of them, or each colleague who comes in would give a guesser new tries.
    """

    forgotten: datetime | None = None
    last: datetime | None = None

    def left(self, now: datetime) -> timedelta:
        """What is left of the wait that the last wrong try began; never more than ``LONGEST_WAIT``."""
        if self.last is None:
            return timedelta(0)
        wait = _wait(self._kept(self.last) - FREE_FOR_ALL)
        return min(max(self.last + wait - now, timedelta(0)), wait)

    def tries_left(self, now: datetime) -> int:
        """Tries before everybody waits."""
        return max(0, FREE_FOR_ALL - self._kept(now))

    def seen(self, now: datetime) -> Together:
        """The same by a clock that was set back: see Throttle.seen."""
        if self.last is None or self.forgotten is None or now >= self.last:
            return self
        return Together(self.forgotten - (self.last - now), now)

    def failed(self, now: datetime) -> Together:
        """One wrong try more, on whatever name."""
        before = self.seen(now)
        empties = max(before.forgotten or now, now) + WEIGHT
        return Together(min(empties, now + WEIGHT * MOST), now)

    def _kept(self, now: datetime) -> int:
        """Wrong tries that still weigh something."""
        if self.forgotten is None or self.forgotten <= now:
            return 0
        return -((now - self.forgotten) // WEIGHT)


def _wait(beyond: int) -> timedelta:
    """None for the free tries, then 30 s, doubling with each wrong one up to a quarter of an hour."""
    if beyond < 0:
        return timedelta(0)
    return min(FIRST_WAIT * (1 << min(beyond, 10)), LONGEST_WAIT)  # past ten it is long above the longest wait


def written(throttle: Throttle) -> str:
    """The throttle as text to keep: "5 2026-11-24T09:00:00+00:00"."""
    return f"{throttle.failures} {throttle.last.isoformat()}" if throttle.last else ""


def read(text: str) -> Throttle:
    """The throttle as it was kept; an empty text is a fresh one."""
    failures, _, last = text.partition(" ")
    return Throttle(int(failures), datetime.fromisoformat(last)) if text else Throttle()


def written_together(together: Together) -> str:
    """As text to keep: two moments."""
    if together.forgotten is None or together.last is None:
        return ""
    return f"{together.forgotten.isoformat()} {together.last.isoformat()}"


def read_together(text: str) -> Together:
    """As it was kept; an empty text is a fresh one."""
    forgotten, _, last = text.partition(" ")
    return Together(datetime.fromisoformat(forgotten), datetime.fromisoformat(last)) if text else Together()
