"""Few points in place of many: what is left of a line without changing what is seen."""

from __future__ import annotations

from app.domain.ink.point import WIDTHS_MM, Stroke

Vertex = tuple[float, float, float]
"""x, y and half the width, in mm."""

BOW_MM = 0.015
"""How far the line may lie from the chord that replaces it: a third of the dot of a 600 dpi printer."""

MOST = 5
"""A chord spans at most this many points (1.5 mm), so that the width can follow."""

AROUND = 3
"""A width is the mean over this many points on either side: the eight steps become a slope."""

_HALVES = tuple(width / 2 for width in WIDTHS_MM)


def spine(stroke: Stroke) -> list[Vertex]:
    """The ends and whatever turns between them; no two neighbours in one place, so a tap gives a single vertex."""
    line = _evened(stroke)
    last = len(line) - 1
    from_x, from_y = line[0]
    kept = [0]
    anchor = 0
    for at in range(1, last):
        x, y = line[at]
        next_x, next_y = line[at + 1]
        mid_x, mid_y = line[(anchor + at + 1) // 2]
        to_x, to_y = next_x - from_x, next_y - from_y
        off = to_x * (mid_y - from_y) - to_y * (mid_x - from_x)
        if (
            at + 1 - anchor > MOST
            or off * off > BOW_MM * BOW_MM * (to_x * to_x + to_y * to_y)
            or to_x * (next_x - x) + to_y * (next_y - y) <= 0.0
        ) and (x != from_x or y != from_y):
            kept.append(at)
            anchor, from_x, from_y = at, x, y
    if line[last] != (from_x, from_y):
        kept.append(last)
    return [(*line[at], _half(stroke, at)) for at in kept]


def _evened(stroke: Stroke) -> list[tuple[float, float]]:
    """The points without the record's rounding: a quarter, a half, a quarter; ends and lone points stay."""
    inner = [
        (0.25 * ax + 0.5 * bx + 0.25 * cx, 0.25 * ay + 0.5 * by + 0.25 * cy)
        for (ax, ay, _), (bx, by, _), (cx, cy, _) in zip(stroke, stroke[1:], stroke[2:], strict=False)
    ]
    return [stroke[0][:2], *inner, stroke[-1][:2]]


def _half(stroke: Stroke, at: int) -> float:
    """Half the width there, smoothed."""
    near = stroke[max(at - AROUND, 0) : at + AROUND + 1]
    return sum(_HALVES[point[2]] for point in near) / len(near)
