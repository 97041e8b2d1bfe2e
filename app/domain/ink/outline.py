"""The shape of a stroke, for screen, thumbnail and paper alike: a filled ribbon with round ends, in millimetres.

A ribbon is one closed polygon or several, every one wound the same way, to be filled together by the nonzero rule.
Where the line turns more sharply than it is wide, one polygon would fold over itself and leave a hole; there the ribbon
is cut in two with a round end on both sides, which also makes the corner round.
"""

from __future__ import annotations

from math import cos, hypot, pi, sin

from app.domain.ink.point import Stroke
from app.domain.ink.spine import Vertex, spine

Place = tuple[float, float]
Polygon = tuple[Place, ...]

FINE, COARSE = (tuple((cos(pi * part / sides), sin(pi * part / sides)) for part in range(1, sides)) for sides in (9, 6))
"""A half circle between its two ends; a side of it is within 0.02 mm of the circle."""

SMALL_MM = 0.6
"""A circle of a smaller radius has fewer sides."""

FOLD = 0.45
"""How much of a chord either end may take from its inner edge: together less than all of it."""

SHARP = 0.8
"""The cosine of the turn (37°) from which a corner is rounded even where nothing would fold."""


def ribbon(stroke: Stroke) -> tuple[Polygon, ...]:
    """Closed polygons (the last point joins the first), filled nonzero. A tap is a disc; no point, no polygon."""
    if not stroke:
        return ()
    vertices = spine(stroke)
    if len(vertices) == 1:
        x, y, half = vertices[0]
        return ((*_half_circle(x, y, 0.0, -half), *_half_circle(x, y, 0.0, half)),)
    polygons = []
    left: list[Place] = []
    right: list[Place] = []
    x, y, half = vertices[0]
    ahead, along_x, along_y = _chord(vertices[0], vertices[1])
    _begin(left, right, x, y, along_y * half, -along_x * half)
    for at in range(1, len(vertices) - 1):
        x, y, half = vertices[at]
        behind, back_x, back_y = ahead, along_x, along_y
        ahead, along_x, along_y = _chord(vertices[at], vertices[at + 1])
        straight = back_x * along_x + back_y * along_y
        if straight < SHARP or half * half * (1.0 - straight) > 2.0 * (FOLD * min(ahead, behind)) ** 2:
            polygons.append(_end(left, right, x, y, back_y * half, -back_x * half))
            _begin(left, right, x, y, along_y * half, -along_x * half)
        else:
            scale = half / hypot(back_x + along_x, back_y + along_y)
            across_x, across_y = (back_y + along_y) * scale, -(back_x + along_x) * scale
            left.append((x + across_x, y + across_y))
            right.append((x - across_x, y - across_y))
    x, y, half = vertices[-1]
    polygons.append(_end(left, right, x, y, along_y * half, -along_x * half))
    return tuple(polygons)


def _chord(start: Vertex, end: Vertex) -> tuple[float, float, float]:
    """Its length and direction."""
    x, y = end[0] - start[0], end[1] - start[1]
    length = hypot(x, y)
    return length, x / length, y / length


def _begin(left: list[Place], right: list[Place], x: float, y: float, across_x: float, across_y: float) -> None:
    """Start a run with a round end; left is where ``across`` points."""
    left[:] = _half_circle(x, y, -across_x, -across_y)
    right.clear()


def _end(left: list[Place], right: list[Place], x: float, y: float, across_x: float, across_y: float) -> Polygon:
    return (*left, *_half_circle(x, y, across_x, across_y), *reversed(right))


def _half_circle(x: float, y: float, across_x: float, across_y: float) -> list[Place]:
    """From the tip of ``across``, by a quarter turn to its left, round to the opposite side."""
    sides = COARSE if across_x * across_x + across_y * across_y < SMALL_MM * SMALL_MM else FINE
    return [
        (x + across_x, y + across_y),
        *[(x + across_x * c - across_y * s, y + across_y * c + across_x * s) for c, s in sides],
        (x - across_x, y - across_y),
    ]
