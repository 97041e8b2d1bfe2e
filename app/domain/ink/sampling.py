"""Keeping a point every 0.3 mm of line, with the width in steps."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.ink.curve import Knot, distance
from app.domain.ink.point import SPACING_MM, WIDTHS_MM, InkPoint, width_step

SHORTEST_END_MM = 0.05
"""A remainder shorter than this is not worth a point at the end of a line."""

HOLD_MM = 0.6 * (WIDTHS_MM[1] - WIDTHS_MM[0])
"""A width changes its step only when it is this far off: no flicker between two steps."""


class Spacer:
    """``points`` are the line so far; ``last`` is its newest point."""

    def __init__(self, first: Knot) -> None:
        self.points = [InkPoint(first.x_mm, first.y_mm, width_step(first.width_mm))]
        self._at = first
        self._since = 0.0

    @property
    def last(self) -> InkPoint:
        return self.points[-1]

    def lay(self, path: Iterable[Knot]) -> tuple[InkPoint, ...]:
        """Follow the path from where it last ended; returns the points that this added."""
        added = len(self.points)
        for knot in path:
            length = distance(self._at, knot)
            gone = SPACING_MM - self._since
            while gone <= length:
                share = gone / length
                x = self._at.x_mm + share * (knot.x_mm - self._at.x_mm)
                y = self._at.y_mm + share * (knot.y_mm - self._at.y_mm)
                self.points.append(InkPoint(x, y, self._step(knot.width_mm)))
                gone += SPACING_MM
            self._since = length - (gone - SPACING_MM)
            self._at = knot
        return tuple(self.points[added:])

    def close(self, end: Knot) -> None:
        """End the line where the path ended, be it less than 0.3 mm on."""
        if self._since >= SHORTEST_END_MM:
            self.points.append(InkPoint(end.x_mm, end.y_mm, self._step(end.width_mm)))
            self._since = 0.0

    def _step(self, width_mm: float) -> int:
        held = self.last.width
        return held if abs(width_mm - WIDTHS_MM[held]) < HOLD_MM else width_step(width_mm)
