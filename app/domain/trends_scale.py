"""Where a timeline's days and shares stand in a picture, on the screen as on paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.return_date import in_words
from app.domain.trends_signed import Timeline


def plot_end(line: Timeline) -> date:
    """The last day of the month in which the line ends: there the picture ends."""
    after = (line.last.replace(day=28) + timedelta(days=4)).replace(day=1)
    return after - timedelta(days=1)


def month_starts(first: date, end: date) -> Iterator[date]:
    """The first of every month from ``first`` to ``end``."""
    start = first.replace(day=1)
    while start <= end:
        if start >= first:
            yield start
        start = (start.replace(day=28) + timedelta(days=4)).replace(day=1)


def month_name(start: date) -> str:
    """Such as "Sep", whatever language the machine speaks."""
    return in_words(start).split()[1][:3]


def exact(part: int, whole: int) -> float:
    """Per cent as it is drawn; what is written is rounded by ``percent``."""
    return 100 * part / whole if whole else 0.0


def steps(line: Timeline) -> list[tuple[int, float]]:
    """The line's corners: days since its first, and the share (0 to 100). It is level between changes."""
    corners: list[tuple[int, float]] = []
    for point in line.points:
        at, share = (point.day - line.first).days, exact(point.signed, line.of)
        if corners:
            corners.append((at, corners[-1][1]))
        corners.append((at, share))
    corners.append(((line.last - line.first).days, corners[-1][1]))
    return corners


def round_step(most: int) -> int:
    """The distance of some four to eight round figures on an axis that ends at ``most``."""
    step = 1
    while True:
        for times in (1, 2, 5):
            if step * times * 6 >= most:
                return step * times
        step *= 10
