"""How many pixels a millimetre has on this panel."""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from app.ports.machine import MachineSettings

USUAL = 96 / 25.4
"""Pixels a millimetre where the panel says nothing believable."""
BELIEVABLE = (1.0, 12.0)
"""A 4K wall panel has 2.7, a phone 16: outside this the panel misreports itself."""

CARD_MM = 85.6
"""The width of a bank card (ISO/IEC 7810, ID-1)."""


def pixels_per_mm(pixels: QSizeF, reported_mm: QSizeF, settings: MachineSettings) -> float:
    """The calibration staff set comes first, then what the panel reports if believable, then ``USUAL``."""
    width_mm = settings.width_mm or reported_mm.width()
    found = pixels.width() / width_mm if width_mm > 0 else 0.0
    return found if BELIEVABLE[0] <= found <= BELIEVABLE[1] else USUAL
