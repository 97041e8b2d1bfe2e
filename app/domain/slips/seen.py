"""What a reader measured on a scanned page; nothing in it says yet whose slip it is or what it means."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.slip_layout import HEIGHT, PAGE_WIDTH
from app.domain.slips.ink import InkMeasure
from app.domain.slips.plane import Plane, Point

SURE_MM = 0.4
"""How far a square may lie from where the other squares have it on a sheet that is flat and whole."""


@dataclass(frozen=True)
class Crop:
    """A part of the scan, upright, as PNG; ``name`` is ticks, signature or page."""

    name: str
    png: bytes


@dataclass(frozen=True)
class SlipSeen:
    """One slip on a page; ``texts`` are the different texts its codes hold, none where no code can be read.

    ``squares`` of the four in its corners were found, ``error_mm`` is how badly they agree, and ``plane`` says where it
    lies by them. Without it, or where the box is not on the scan, the measures are None.
    """

    texts: tuple[str, ...] = ()
    squares: int = 0
    error_mm: float = 0.0
    plane: Plane | None = None
    agree: InkMeasure | None = None
    talk: InkMeasure | None = None
    signature: InkMeasure | None = None
    crops: tuple[Crop, ...] = ()

    @property
    def placed(self) -> bool:
        """Whether its boxes stand where they were measured, beyond doubt."""
        return self.squares >= 3 and self.error_mm <= SURE_MM

    def covers(self, pixel: Point) -> bool:
        """Whether this pixel of the page shows a part of the slip."""
        if self.plane is None:
            return False
        x, y = self.plane.slip_at(*pixel)
        return 0 <= x <= PAGE_WIDTH and 0 <= y <= HEIGHT


@dataclass(frozen=True)
class PageSeen:
    """A page of a scan, counted from 1. ``ink`` is the share of it that is not bare paper.

    ``picture`` is a small PNG of the page where something on it is no slip that could be read, else nothing.
    """

    number: int
    ink: float = 0.0
    slips: tuple[SlipSeen, ...] = ()
    picture: bytes = b""
