"""A child's ink on paper, by the same outline that the screen draws."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.ink.codec import decode
from app.domain.ink.outline import Polygon, ribbon
from app.domain.ink.point import bounds
from app.domain.slip_layout import PAGE_HEIGHT, Box
from app.paper.palette import BODY
from app.paper.pen import Pen
from app.paper.text import POINT

GRID_MM = 0.04
"""Corners of the outline lie on a grid this fine, so that they are short whole numbers in the file."""
LARGEST = 1.0
"""Ink is never drawn larger than the finger drew it."""


class Signature:
    """Kept once in the document, to be placed on both sides. Raises KioskError ``ink-unreadable``."""

    def __init__(self, pen: Pen, name: str, ink_text: str) -> None:
        ink = decode(ink_text)
        left, top, right, bottom = bounds(ink) or (0.0, 0.0, 0.0, 0.0)
        self._canvas, self._name = pen.canvas, name
        self._width, self._height = right - left, bottom - top
        if ink:
            pen.canvas.beginForm(name, 0, 0, self._width / GRID_MM, self._height / GRID_MM)
            polygons = (polygon for stroke in ink for polygon in ribbon(stroke))
            pen.canvas.addLiteral("\n".join((*_outlines(polygons, left, top), "f")))
            pen.canvas.endForm()

    def draw(self, box: Box) -> None:
        """In the middle of ``box``; nothing when nothing was drawn."""
        if not self._width:
            return
        scale = min(LARGEST, box.width / self._width, box.height / self._height)
        x = (box.x + (box.width - self._width * scale) / 2) * POINT
        y = (PAGE_HEIGHT - box.y - (box.height - self._height * scale) / 2) * POINT
        unit = scale * GRID_MM * POINT
        self._canvas.saveState()
        self._canvas.setFillColorRGB(*BODY)
        self._canvas.transform(unit, 0, 0, -unit, x, y)
        self._canvas.doForm(self._name)
        self._canvas.restoreState()


def _outlines(polygons: Iterator[Polygon], left: float, top: float) -> Iterator[str]:
    for polygon in polygons:
        first, *others = (f"{round((x - left) / GRID_MM)} {round((y - top) / GRID_MM)}" for x, y in polygon)
        yield f"{first} m"
        yield " l\n".join(others) + " l"
