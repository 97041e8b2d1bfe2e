"""Who has signed over a school year: how many pupils' signatures were in force at the end of each day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.moments import day
from app.domain.trends_rows import Member, Turn

Span = tuple[date, date]
"""In force from the end of the first day, no more at the end of the second."""
FOR_EVER = date.max


@dataclass(frozen=True)
class Point:
    """From the end of ``day`` on so many had ``signed``."""

    day: date
    signed: int


@dataclass(frozen=True)
class Timeline:
    """From ``first`` to ``last``, both counted. ``points`` begin on ``first`` and stand where the number changes.

    Only a void or a decline makes it fall.
    """

    first: date
    last: date
    of: int
    points: tuple[Point, ...]

    @property
    def begun(self) -> int:
        """Signatures in force on the first day, most of them from earlier years."""
        return self.points[0].signed

    @property
    def now(self) -> int:
        """Signatures in force on the last day."""
        return self.points[-1].signed

    def share(self, signed: int) -> int:
        """Whole per cent; 0 of nobody. Never 100 while somebody is missing, nor 0 once somebody has signed."""
        return percent(signed, self.of)


def percent(part: int, whole: int) -> int:
    """Whole per cent, where only all is 100 and only none is 0."""
    if whole == 0 or part == 0:
        return 0
    return 100 if part == whole else min(99, max(1, round(100 * part / whole)))


def signed_by_day(members: Mapping[str, Member], turns: Iterable[Turn], first: date, last: date) -> Timeline:
    """Count pupils by their signatures under all of their own stage's rules; signing changed rules again adds nobody.

    A mistake that was voided counts until it was, as a signature does that was taken back.
    """
    spans: dict[str, list[Span]] = {}
    for turn in turns:
        who = members.get(turn.subject)
        if who is not None and turn.stage == who.stage and not turn.renews:
            spans.setdefault(turn.subject, []).append(_span(turn))
    changes: Counter[date] = Counter()
    for own in spans.values():
        for begin, end in _joined(own):
            if begin <= last and end > first:
                changes[max(begin, first)] += 1
                if end <= last:
                    changes[end] -= 1
    return Timeline(first, last, len(members), tuple(_points(changes, first)))


def _points(changes: Mapping[date, int], first: date) -> Iterator[Point]:
    signed = changes.get(first, 0)
    yield Point(first, signed)
    for when in sorted(changes):
        if when > first and changes[when]:
            signed += changes[when]
            yield Point(when, signed)


def _span(turn: Turn) -> Span:
    ends = [day(at) for at in (turn.voided_at, turn.withdrawn_at) if at]
    return day(turn.signed_at), min(ends, default=FOR_EVER)


def _joined(spans: list[Span]) -> list[Span]:
    """Without overlaps, and without those that began and ended on one day."""
    found: list[Span] = []
    for begin, end in sorted(spans):
        if end <= begin:
            continue
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return found
