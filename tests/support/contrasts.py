"""How far words and controls stand out from what is painted beneath them, as WCAG 2.2 counts it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from tests.support.controls import box, controls, ground_of, named, strength
from tests.support.kiosk_window import KioskWindow


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def poor_words(kiosk: KioskWindow) -> Iterator[str]:
    """Words on the screen with less than 7 to 1 to the ground that is painted beneath them."""
    for text in kiosk.items():
        if not text.inherits("QQuickText") or not text.isVisible() or not text.isEnabled() or strength(text) < 1:
            continue
        if said := str(text.property("text")):
            ratio = contrast(text.property("color"), ground_of(kiosk, text, box(text).center()))
            if ratio < 7:
                yield f"{said} is {ratio:.1f} to 1"


def poor_outlines(kiosk: KioskWindow) -> Iterator[str]:
    """Controls whose edge and filling both fade into what lies round them: less than 3 to 1."""
    for item in controls(kiosk):
        background = item.property("background")
        if not isinstance(background, QQuickItem) or not background.inherits("QQuickRectangle"):
            continue
        outside = ground_of(kiosk, item, box(item).topLeft() - QPointF(3, 3))
        edge, filling = QQmlProperty.read(background, "border.color"), background.property("color")
        ratio = max(contrast(edge, outside), contrast(filling, outside))
        if ratio < 3:
            yield f"{named(item)} is {ratio:.1f} to 1"
