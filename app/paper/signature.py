"""A child's ink on paper, by the same outline that the screen draws."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import chain, repeat
from operator import mul

from app.domain.ink.codec import decode
from app.domain.ink.outline import Polygon, ribbon
from app.domain.slip_layout import Box
from app.paper.leaves import Bounds, Leaves
from app.paper.palette import BODY
from app.paper.pen import Pen, fitted
from app.paper.text import POINT

GRID_MM = 0.04
"""Corners of the outline lie on a grid this fine, so that they are short whole numbers in the file."""
LARGEST = 1.0
"""Ink is never drawn larger than the finger drew it."""


class Signature:
    """Kept once in the document, to be drawn on both sides. Raises KioskError ``ink-unreadable``."""

    def __init__(self, leaves: Leaves, name: str, ink_text: str) -> None:
        operators, self._bounds = outlines([polygon for stroke in decode(ink_text) for polygon in ribbon(stroke)])
        self._name = name
        if operators:
            leaves.keep(name, operators, self._bounds)

    def draw(self, pen: Pen, box: Box) -> None:
        """In the middle of ``box``; nothing when nothing was drawn."""
        left, top, right, bottom = self._bounds
        width, height = right - left, bottom - top
        if not width:
            return
        place = fitted(width / height, box)
        scale = min(LARGEST * GRID_MM, place.width / width)
        x, y = box.centre
        unit = scale * POINT
        pen.stamp_at(self._name, x - (left + width / 2) * scale, y - (top + height / 2) * scale, unit, -unit, BODY)


def outlines(polygons: Sequence[Polygon]) -> tuple[str, Bounds]:
    """Operators that fill all polygons by the nonzero rule, in steps of the grid, and where they reach."""
    if not polygons:
        return "", (0, 0, 0, 0)
    numbers = list(map(mul, chain.from_iterable(chain.from_iterable(polygons)), repeat(1 / GRID_MM)))
    pattern = "".join(_pattern(len(polygon)) for polygon in polygons)
    across, down = numbers[0::2], numbers[1::2]
    return pattern % tuple(numbers) + "f", (min(across) - 1, min(down) - 1, max(across) + 1, max(down) + 1)


@cache
def _pattern(corners: int) -> str:
    return "%d %d m\n" + "%d %d l\n" * (corners - 1)
