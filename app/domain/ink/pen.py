"""How thick the line is: a slow finger presses a broad line, a fast one a thin line."""

from __future__ import annotations

from math import hypot

from app.domain.ink.point import THICKEST_MM, THINNEST_MM, Sample

NEWEST = 0.7
"""The newest speed's weight against the speeds before it."""

OVER_MS = 16.0
"""The time over which that weight holds (a 60 Hz panel's interval), so that a faster panel draws the same line."""

HALVES_AT_MM_MS = 0.2
"""The speed at which the width is half the thickest; ours: children write at 0.05 to 0.4 mm/ms."""


class Pen:
    """Width by speed, for one stroke. It starts at a middling speed: a quick stroke has no blob at its start."""

    def __init__(self, first: Sample) -> None:
        self._last = first
        self._speed = HALVES_AT_MM_MS

    @property
    def start_mm(self) -> float:
        return THICKEST_MM / 2

    def width_mm(self, sample: Sample) -> float:
        """The width at this sample; samples come in order, later than the one before."""
        elapsed = sample.t_ms - self._last.t_ms
        speed = hypot(sample.x_mm - self._last.x_mm, sample.y_mm - self._last.y_mm) / elapsed
        kept: float = (1.0 - NEWEST) ** (elapsed / OVER_MS)
        self._speed = kept * self._speed + (1.0 - kept) * speed
        self._last = sample
        return max(THINNEST_MM, THICKEST_MM / (1.0 + self._speed / HALVES_AT_MM_MS))
