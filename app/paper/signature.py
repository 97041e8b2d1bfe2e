"""A child's ink on paper, by the same outline that the screen draws."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import chain, repeat
from operator import mul

from app.domain.ink.codec import decode
from app.domain.ink.outline import Polygon, ribbon
from app.domain.slip_layout import PAGE_HEIGHT, Box
from app.paper.palette import BODY
from app.paper.pen import Pen
from app.paper.text import POINT

GRID_MM = 0.04
"""Corners of the outline lie on a grid this fine, so that they are short whole numbers in the file."""
LARGEST = 1.0
"""Ink is never drawn larger than the finger drew it."""
Bounds = tuple[float, float, float, float]
"""Left, top, right, bottom, in steps of the grid."""


class Signature:
    """Kept once in the document, to be placed on both sides. Raises KioskError ``ink-unreadable``."""

    def __init__(self, pen: Pen, name: str, ink_text: str) -> None:
        operators, self._bounds = outlines([polygon for stroke in decode(ink_text) for polygon in ribbon(stroke)])
        self._canvas, self._name = pen.canvas, name
        if operators:
            pen.canvas.beginForm(name, *self._bounds)
            pen.canvas.addLiteral(operators)
            pen.canvas.endForm()

    def draw(self, box: Box) -> None:
        """In the middle of ``box``; nothing when nothing was drawn."""
        left, top, right, bottom = self._bounds
        width, height = (right - left) * GRID_MM, (bottom - top) * GRID_MM
        if not width:
            return
        scale = min(LARGEST, box.width / width, box.height / height)
        unit = scale * GRID_MM * POINT
        x = (box.x + (box.width - width * scale) / 2) * POINT - left * unit
        y = (PAGE_HEIGHT - box.y - (box.height - height * scale) / 2) * POINT + top * unit
        self._canvas.saveState()
        self._canvas.setFillColorRGB(*BODY)
        self._canvas.transform(unit, 0, 0, -unit, x, y)
        self._canvas.doForm(self._name)
        self._canvas.restoreState()


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
