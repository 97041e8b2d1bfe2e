"""On every panel and in both lessons: nothing cut, nothing outside the window, nothing too small to hit or to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from app.domain.walk_events import Step
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.turns_by_touch import every_screen

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
    """Everything that stands on the screen now."""
    kiosk.rest(0.3)
    window = QRectF(0, 0, kiosk.app.window.width(), kiosk.app.window.height()).adjusted(-1, -1, 1, 1)
    for button in shown(kiosk, "QQuickAbstractButton"):
        name = f"{kiosk.screen}: {button.objectName() or button.property('text')}"
        assert min(button.width(), button.height()) >= LEAST_MM * per_mm - 1, f"{name} is too small to hit"
        assert window.contains(where(button)), f"{name} reaches out of the window"
    for text in shown(kiosk, "QQuickText"):
        said = f"{kiosk.screen}: {text.property('text')}"
        assert not text.property("truncated"), f"{said} is cut"
        assert text.property("contentWidth") <= text.width() + 1, f"{said} is wider than its room"
        # a line is as tall as its tallest letters with room to spare: a sixth of it may stand over
        spare = text.property("font").pixelSize() / 6
        assert text.property("contentHeight") <= text.height() + spare, f"{said} is taller than its room"
        assert window.contains(where(text)), f"{said} reaches out of the window"
        check_letters(kiosk, text, per_mm)


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


@pytest.mark.parametrize("class_name", ["Maple", "Acorn"])
@pytest.mark.parametrize("panel", PANELS)
def test_everything_fits_and_is_large_enough(
    open_kiosk: Callable[..., KioskWindow], panel: str, class_name: str
) -> None:
    kiosk = open_kiosk(panel=panel)
    width, _, width_mm = PANELS[panel]
    kiosk.look = lambda: look(kiosk, width / width_mm)
    kiosk.on("pupil/Attract")
    every_screen(kiosk, class_name)


@pytest.mark.parametrize("panel", PANELS)
def test_every_page_of_both_lessons_fits(open_kiosk: Callable[..., KioskWindow], panel: str) -> None:
    kiosk = open_kiosk(panel=panel)
    width, _, width_mm = PANELS[panel]
    for class_name in ("Maple", "Acorn"):
        kiosk.to_class(class_name).tap(f"tile-{class_name}-2")
        kiosk.on("pupil/Me").tap("yes")
        kiosk.until(lambda: kiosk.walk.step is not Step.ME)
        while kiosk.walk.step is Step.LEARN:
            kiosk.on("pupil/Learn").until(lambda: kiosk.walk.awake)
            look(kiosk, width / width_mm)
            kiosk.tap("anotherWay")
            look(kiosk, width / width_mm)
            at = kiosk.walk.place
            kiosk.tap("learnNext")
            kiosk.until(lambda at=at: kiosk.walk.place != at)  # type: ignore[misc]
        kiosk.on("pupil/RulePage")
        for number in range(len(kiosk.walk.lesson.pages)):
            kiosk.until(lambda number=number: kiosk.walk.index == number and kiosk.walk.awake)  # type: ignore[misc]
            look(kiosk, width / width_mm)
            kiosk.tap("anotherWay")
            look(kiosk, width / width_mm)
            kiosk.tap("thumb")
        for check in kiosk.on("pupil/Check").walk.checks:
            look(kiosk, width / width_mm)
            for place in sorted(range(len(check.choices)), key=lambda place: check.choices[place].right)[:2]:
                kiosk.tap(f"choice-{place}")
                look(kiosk, width / width_mm)
                if kiosk.walk.check is not check:
                    break
            if kiosk.walk.check is check:
                kiosk.tap("next")
        kiosk.app.flow.to_attract()
        kiosk.on("pupil/Attract")
