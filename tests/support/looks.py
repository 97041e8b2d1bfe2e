"""What must hold of everything that stands on a pupil's screen: nothing cut, nothing outside, nothing too small."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tests.support.kiosk_window import KioskWindow
from tests.support.stillness import still

LEAST_MM = 10.0
NAME_X_MM = 3.5
"""On tiles and wherever no pupil's stage is known."""


def where(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height())))


def shown(kiosk: KioskWindow, kind: str) -> Iterator[QQuickItem]:
    for item in kiosk.items():
        if item.inherits(kind) and item.isVisible() and item.width() > 0:
            yield item


def look(kiosk: KioskWindow, per_mm: float) -> None:
    """Everything that stands on the screen, once nothing moves."""
    still(kiosk)
    fits(kiosk, per_mm)


def fits(kiosk: KioskWindow, per_mm: float) -> None:
    """Everything that stands on the screen now."""
    for button in shown(kiosk, "QQuickAbstractButton"):
        check_button(kiosk, button, per_mm, kiosk.screen)
    for text in shown(kiosk, "QQuickText"):
        check_text(kiosk, text, kiosk.screen)
        # a line is as tall as its tallest letters with room to spare: a sixth of it may stand over
        spare = text.property("font").pixelSize() / 6
        said = f"{kiosk.screen}: {text.property('text')}"
        assert text.property("contentHeight") <= text.height() + spare, f"{said} is taller than its room"
        check_letters(kiosk, text, per_mm)


def check_button(kiosk: KioskWindow, button: QQuickItem, per_mm: float, at: str) -> None:
    """Large enough for any finger, and inside the window."""
    name = f"{at}: {button.objectName() or button.property('text')}"
    assert min(button.width(), button.height()) >= LEAST_MM * per_mm - 1, f"{name} is too small to hit"
    assert _window(kiosk).contains(where(button)), f"{name} reaches out of the window"


def check_text(kiosk: KioskWindow, text: QQuickItem, at: str) -> None:
    """Not cut, no wider than its room, and inside the window."""
    said = f"{at}: {text.property('text')!r}"
    assert not text.property("truncated"), f"{said} is cut"
    assert text.property("contentWidth") <= text.width() + 1, f"{said} is wider than its room"
    assert _window(kiosk).contains(where(text)), f"{said} reaches out of the window"


def _window(kiosk: KioskWindow) -> QRectF:
    return QRectF(0, 0, kiosk.app.window.width(), kiosk.app.window.height()).adjusted(-1, -1, 1, 1)


def check_letters(kiosk: KioskWindow, text: QQuickItem, per_mm: float) -> None:
    """The letters' own x-height, measured in the font that Qt really took."""
    if not text.property("text"):
        return
    font = text.property("font")
    assert QFontInfo(font).family() == font.family()
    in_turn = kiosk.app.turn.walk
    least = in_turn.lesson.stage.x_height_mm if in_turn else NAME_X_MM
    height = QFontMetricsF(font).xHeight() / per_mm
    assert height >= least - 0.15, f"{kiosk.screen}: {text.property('text')!r} is {height:.1f} mm, not {least}"
