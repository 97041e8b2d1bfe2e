"""Ink in a box, judged in three bands and never two: what is neither blank nor surely written, somebody looks at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Band(StrEnum):
    """What a box holds."""

    BLANK = "blank"
    INKED = "inked"
    LOOK = "look"


@dataclass(frozen=True)
class InkMeasure:
    """Ink inside a box's frame.

    ``share`` is the part of the area that it covers, 0 to 1. ``span_mm`` and ``height_mm`` are its extent along the
    box's sides, ``across_mm`` its extent across its own longest direction: next to nothing for a crease, whichever way
    it runs. ``depth`` is how much darker than the paper around it is, 0 to 1.
    """

    share: float = 0.0
    span_mm: float = 0.0
    height_mm: float = 0.0
    across_mm: float = 0.0
    depth: float = 0.0


@dataclass(frozen=True)
class Bands:
    """Below ``blank`` of the area is nothing; from ``inked`` on it is written, if it is large and dark enough."""

    blank: float
    inked: float
    span_mm: float
    height_mm: float
    across_mm: float
    depth: float = 0.2

    def judge(self, ink: InkMeasure) -> Band:
        """The band of what was measured."""
        if ink.share < self.blank:
            return Band.BLANK
        large = ink.span_mm >= self.span_mm and ink.height_mm >= self.height_mm and ink.across_mm >= self.across_mm
        return Band.INKED if ink.share >= self.inked and large and ink.depth >= self.depth else Band.LOOK


SIGNATURE = Bands(blank=0.001, inked=0.01, span_mm=12.0, height_mm=5.0, across_mm=3.0, depth=0.33)
"""A pen is darker than this even on a faint scan; the edge of a stain is not, nor is a pencil: both are for eyes."""
TICK = Bands(blank=0.005, inked=0.03, span_mm=2.0, height_mm=1.5, across_mm=0.0)
"""Of a box an eightieth of the signature's: a stroke alone is a tick, and a speck is five times the share."""
