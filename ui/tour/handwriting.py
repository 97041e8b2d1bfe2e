"""A name as a child would write it with a finger: where the finger is, 240 times a second."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ui.tour.letters import LETTERS

HERTZ = 240
SECONDS = 3.4
"""How long the finger is on the glass, whatever the size."""
BETWEEN = 0.28
"""Space between two letters, in x-heights."""
ASCENT = 1.9
DESCENT = 0.85

Point = tuple[float, float]


def written(name: str, left: float, baseline: float, width: float, height: float) -> list[list[Point]]:
    """Each stroke's places, a sample apart, in the units given (y downwards, as on a screen).

    ``height`` is the most that letters may rise above ``baseline`` and ``width`` the most that the name may take.
    """
    strokes, length = _laid_out(name)
    scale = min(height / ASCENT, width / length)
    placed = [[(left + scale * x, baseline - scale * y) for x, y in stroke] for stroke in strokes]
    curves = [list(_curve(stroke)) for stroke in placed]
    reach = sum(_length(curve) for curve in curves)
    step = reach / (SECONDS * HERTZ)
    return [_paced(curve, step, scale) for curve in curves]


def _laid_out(name: str) -> tuple[list[list[Point]], float]:
    """All strokes of the name in x-heights, and how long it is."""
    strokes: list[list[Point]] = []
    at = 0.0
    for letter in unicodedata.normalize("NFD", name):
        shape = LETTERS.get(letter)
        if shape is None:
            at += 0.0 if unicodedata.combining(letter) else 2 * BETWEEN
            continue
        points = [_points(stroke) for stroke in shape.split("/")]
        strokes += [[(at + x + 0.1 * y, y) for x, y in stroke] for stroke in points]
        at += max(x for stroke in points for x, _ in stroke) + BETWEEN
    return strokes, at


def _points(stroke: str) -> list[Point]:
    pairs = (pair.split(",") for pair in stroke.split())
    return [(int(x) / 100, int(y) / 100) for x, y in pairs]


def _curve(points: Sequence[Point]) -> Iterator[Point]:
    """A Catmull-Rom curve through the points; one that stands twice becomes a corner."""
    padded = [points[0], *points, points[-1]]
    for one, two, three, four in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        if two != three:
            yield from (_between(one, two, three, four, part / 24) for part in range(24))
    yield points[-1]


def _between(one: Point, two: Point, three: Point, four: Point, t: float) -> Point:
    def axis(a: float, b: float, c: float, d: float) -> float:
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)

    return axis(one[0], two[0], three[0], four[0]), axis(one[1], two[1], three[1], four[1])


def _length(curve: Sequence[Point]) -> float:
    return sum(math.dist(one, two) for one, two in pairwise(curve))


def _paced(curve: Sequence[Point], step: float, scale: float) -> list[Point]:
    """One place a sample: slow where a stroke begins and ends, and not quite steady, as hands are."""
    length = max(_length(curve), 1e-6)
    count = max(3, round(length / step))
    found: list[Point] = []
    walked, behind = 0.0, iter(pairwise(curve))
    one, two = next(behind)
    for number in range(count + 1):
        share = number / count
        wanted = length * (share - math.sin(2 * math.pi * share) / (4 * math.pi))
        while walked + math.dist(one, two) < wanted and (following := next(behind, None)):
            walked += math.dist(one, two)
            one, two = following
        part = min(1.0, (wanted - walked) / max(math.dist(one, two), 1e-9))
        sway = 0.012 * scale * math.sin(0.09 * number + length)
        found.append((one[0] + part * (two[0] - one[0]) + sway, one[1] + part * (two[1] - one[1]) - sway / 2))
    return found
