"""The cubic through four points.

Centripetal Catmull-Rom, which passes through every point and cannot loop or overshoot between them: Yuksel, Schaefer
and Keyser, "Parameterization and applications of Catmull-Rom curves", Computer-Aided Design 43(7), 2011.
"""

from __future__ import annotations

from math import ceil, hypot
from typing import NamedTuple

STEP_MM = 0.15
"""The curve is walked in steps of about this length: half the spacing that is kept."""


class Knot(NamedTuple):
    """A point the curve passes through, and the line's width there in mm."""

    x_mm: float
    y_mm: float
    width_mm: float


def distance(one: Knot, other: Knot) -> float:
    """In mm."""
    return hypot(other.x_mm - one.x_mm, other.y_mm - one.y_mm)


def mirrored(end: Knot, inner: Knot) -> Knot:
    """The neighbour that an end does not have: as far beyond it as ``inner`` is before it."""
    return Knot(2 * end.x_mm - inner.x_mm, 2 * end.y_mm - inner.y_mm, end.width_mm)


def walk(before: Knot, start: Knot, end: Knot, after: Knot) -> list[Knot]:
    """Points along the curve from ``start`` (left out) to ``end``; no two neighbours may be in one place."""
    first, middle, last = (distance(*pair) ** 0.5 for pair in ((before, start), (start, end), (end, after)))
    out_x, in_x = _tangents((before.x_mm, start.x_mm, end.x_mm, after.x_mm), first, middle, last)
    out_y, in_y = _tangents((before.y_mm, start.y_mm, end.y_mm, after.y_mm), first, middle, last)
    steps = ceil(middle * middle / STEP_MM)
    knots = []
    for step in range(1, steps):
        t = step / steps
        rest = 1.0 - t
        from_start, leaving = rest * rest * (1.0 + 2.0 * t), rest * rest * t
        from_end, arriving = t * t * (1.0 + 2.0 * rest), -t * t * rest
        knots.append(
            Knot(
                from_start * start.x_mm + leaving * out_x + from_end * end.x_mm + arriving * in_x,
                from_start * start.y_mm + leaving * out_y + from_end * end.y_mm + arriving * in_y,
                rest * start.width_mm + t * end.width_mm,
            )
        )
    return [*knots, end]


def _tangents(at: tuple[float, float, float, float], first: float, middle: float, last: float) -> tuple[float, float]:
    """One axis of the tangents at start and end, scaled for a parameter that runs from 0 to 1 between them."""
    before, start, end, after = at
    along = (end - start) / middle
    leaving = (start - before) / first - (end - before) / (first + middle) + along
    arriving = along - (after - start) / (middle + last) + (after - end) / last
    return leaving * middle, arriving * middle
