"""The panels that the tour can be shown on."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import KioskError


@dataclass(frozen=True)
class Panel:
    """Width and height in pixels, width in millimetres."""

    width: int
    height: int
    width_mm: int

    @property
    def pixels_per_mm(self) -> float:
        return self.width / self.width_mm


DESK = "1920x1080"
PANELS = {"1366x768": Panel(1366, 768, 345), DESK: Panel(1920, 1080, 476), "3840x2160": Panel(3840, 2160, 1428)}
"""A laptop, a desk panel and one on the wall, by their pixels."""


def panel(size: str) -> Panel:
    """The panel of a size such as "1920x1080". Raises KioskError ``size-unknown``."""
    if size not in PANELS:
        raise KioskError("size-unknown", f"The tour knows no panel of {size}: choose one of {', '.join(PANELS)}.")
    return PANELS[size]
