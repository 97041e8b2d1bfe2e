"""What ink is made of. Millimetres from the pad's top left corner, y downwards."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import NamedTuple

SPACING_MM = 0.3
"""Distance along the line between the points that are kept."""

THINNEST_MM = 0.7
THICKEST_MM = 2.2
STEPS = 8

MOST_POINTS = 40_000
"""Twelve metres of line: far more than anybody signs, and a bound for whatever reads a record."""


class Sample(NamedTuple):
    """One report of the panel: its own time in milliseconds, and where the finger was."""

    t_ms: float
    x_mm: float
    y_mm: float


class InkPoint(NamedTuple):
    """A point of the finished line; ``width`` is a step from 0 (0.7 mm) to 7 (2.2 mm)."""

    x_mm: float
    y_mm: float
    width: int


Stroke = tuple[InkPoint, ...]
"""From finger down to finger up, points 0.3 mm apart; a single point is a tap."""

Ink = tuple[Stroke, ...]

WIDTHS_MM = tuple(THINNEST_MM + step * (THICKEST_MM - THINNEST_MM) / (STEPS - 1) for step in range(STEPS))
"""The line's width in millimetres by step."""


def width_step(width_mm: float) -> int:
    """The step nearest to this width."""
    step = round((width_mm - THINNEST_MM) / (THICKEST_MM - THINNEST_MM) * (STEPS - 1))
    return min(max(step, 0), STEPS - 1)


def length_mm(stroke: Stroke) -> float:
    """How long the line is."""
    return sum(hypot(after.x_mm - before.x_mm, after.y_mm - before.y_mm) for before, after in pairwise(stroke))


def bounds(ink: Ink) -> tuple[float, float, float, float] | None:
    """Left, top, right and bottom of the drawn line with its width, in mm; None without ink."""
    points = [point for stroke in ink for point in stroke]
    if not points:
        return None
    reach = [WIDTHS_MM[point.width] / 2 for point in points]
    return (
        min(point.x_mm - half for point, half in zip(points, reach, strict=True)),
        min(point.y_mm - half for point, half in zip(points, reach, strict=True)),
        max(point.x_mm + half for point, half in zip(points, reach, strict=True)),
        max(point.y_mm + half for point, half in zip(points, reach, strict=True)),
    )
