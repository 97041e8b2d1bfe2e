"""A child's ink on the form: kept once in the document, drawn on both sides."""

from __future__ import annotations

from app.domain.slip_layout import Box
from app.paper.ink_outline import GRID_MM, PackedInk
from app.paper.leaves import Leaves
from app.paper.palette import BODY
from app.paper.pen import Pen, fitted
from app.paper.text import POINT

LARGEST = 1.0
"""Ink is never drawn larger than the finger drew it."""


class Signature:
    """Nothing is drawn for ink that is empty."""

    def __init__(self, leaves: Leaves, name: str, ink: PackedInk) -> None:
        self._name, self._bounds = name, ink.bounds
        if ink.deflated:
            leaves.keep(name, ink.deflated, ink.bounds)

    def draw(self, pen: Pen, box: Box) -> None:
        """In the middle of ``box``."""
        left, top, right, bottom = self._bounds
        width, height = right - left, bottom - top
        if not width:
            return
        place = fitted(width / height, box)
        scale = min(LARGEST * GRID_MM, place.width / width)
        x, y = box.centre
        unit = scale * POINT
        pen.stamp_at(self._name, x - (left + width / 2) * scale, y - (top + height / 2) * scale, unit, -unit, BODY)
