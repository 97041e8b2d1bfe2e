"""Few points in place of many: what is left of a line without changing what is seen."""

from __future__ import annotations

from app.domain.ink.point import WIDTHS_MM, Stroke

Vertex = tuple[float, float, float]
"""x, y and half the width, in mm."""

BOW_MM = 0.02
"""How far the line may lie from the chord that replaces it: a twelfth of a pixel, half a dot of a 600 dpi printer."""

FEWEST = 6
"""A chord spans at most this many points (1.8 mm), so that the width can follow."""

AROUND = 3
"""A width is the mean over this many points on either side: the eight steps become a slope."""

_HALVES = tuple(width / 2 for width in WIDTHS_MM)


def spine(stroke: Stroke) -> list[Vertex]:
    """The ends and whatever turns between them; no two neighbours in one place, so a tap gives a single vertex."""
    last = len(stroke) - 1
    from_x, from_y, _ = stroke[0]
    kept = [0]
    anchor = 0
    for at in range(1, last):
        x, y, _ = stroke[at]
        next_x, next_y, _ = stroke[at + 1]
        mid_x, mid_y, _ = stroke[(anchor + at + 1) // 2]
        to_x, to_y = next_x - from_x, next_y - from_y
        off = to_x * (mid_y - from_y) - to_y * (mid_x - from_x)
        if (
            at + 1 - anchor > FEWEST
            or off * off > BOW_MM * BOW_MM * (to_x * to_x + to_y * to_y)
            or to_x * (next_x - x) + to_y * (next_y - y) <= 0.0
        ) and (x != from_x or y != from_y):
            kept.append(at)
            anchor, from_x, from_y = at, x, y
    if stroke[last][:2] != (from_x, from_y):
        kept.append(last)
    return [_vertex(stroke, at) for at in kept]


def _vertex(stroke: Stroke, at: int) -> Vertex:
    """The point there without the record's rounding, and half the width, smoothed."""
    x, y, _ = stroke[at]
    if 0 < at < len(stroke) - 1:
        x = 0.5 * x + 0.25 * (stroke[at - 1][0] + stroke[at + 1][0])
        y = 0.5 * y + 0.25 * (stroke[at - 1][1] + stroke[at + 1][1])
    near = stroke[max(at - AROUND, 0) : at + AROUND + 1]
    return x, y, sum(_HALVES[point[2]] for point in near) / len(near)
