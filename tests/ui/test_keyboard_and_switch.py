"""Tab, Space and Enter do what a finger does, and the ring shows where one is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.support.kiosk_window import KioskWindow
from tests.support.turns_by_touch import past_lesson


def focused(kiosk: KioskWindow) -> str:
    item = kiosk.app.window.activeFocusItem()
    return item.objectName() if item else ""


def tab_to(kiosk: KioskWindow, name: str) -> None:
    for _ in range(60):
        if focused(kiosk) == name:
            return
        QTest.keyClick(kiosk.app.window, Qt.Key.Key_Tab)
        kiosk.rest(0)
    raise AssertionError(f"Tab never came to {name}")


def test_whole_way_to_a_rule_without_a_finger(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    kiosk.app.window.requestActivate()
    kiosk.rest(0.1)
    tab_to(kiosk, "tile-Maple-1")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Space)
    kiosk.on("pupil/Me")
    tab_to(kiosk, "yes")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Return)
    past_lesson(kiosk).until(lambda: kiosk.walk.awake)
    tab_to(kiosk, "thumb")
    assert kiosk.item("thumb").property("visualFocus")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Enter)
    kiosk.until(lambda: kiosk.walk.index == 1)


def test_calm_page_can_be_left_by_key(kiosk: KioskWindow) -> None:
    kiosk.app.window.requestActivate()
    kiosk.tap("tell")
    kiosk.item("tellPage")
    tab_to(kiosk, "tellDone")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Space)
    kiosk.until(lambda: kiosk.find("tellPage") is None)
