"""Typing on glass: the keyboard rises for a field, writes into it, and covers nothing that is typed in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow
from tests.support.staff_window import begin_class, come_in, open_school, sign_turn, text_of


def keyboard(kiosk: KioskWindow) -> QQuickItem:
    kiosk.until(lambda: kiosk.find("keyboard") is not None)
    found = kiosk.item("keyboard")
    kiosk.until(lambda: found.mapToScene(QPointF(0, 0)).y() + found.height() <= kiosk.app.window.height() + 1)
    return found


def at_the_roll(kiosk: KioskWindow) -> KioskWindow:
    come_in(kiosk).tap("go-staff/Roll")
    kiosk.on("staff/Roll")
    return kiosk


def test_keyboard_is_not_loaded_before_somebody_types(staff_kiosk: KioskWindow) -> None:
    at_the_roll(staff_kiosk).rest(0.2)
    assert all(item.objectName() != "keyboard" for item in staff_kiosk.items())


def test_a_touched_field_raises_the_keyboard_and_keys_write_into_it(staff_kiosk: KioskWindow) -> None:
    at_the_roll(staff_kiosk).tap("searchBox")
    panel = keyboard(staff_kiosk)
    top = panel.mapToScene(QPointF(0, 0))
    key = QPointF(top.x() + panel.width() * 0.05, top.y() + panel.height() * 0.13).toPoint()
    staff_kiosk.touch(press_0=key)
    staff_kiosk.rest(0.1)
    staff_kiosk.touch(release_0=key)
    staff_kiosk.until(lambda: text_of(staff_kiosk, "searchBox").lower() == "q")


def test_keyboard_goes_when_the_field_is_left(staff_kiosk: KioskWindow) -> None:
    at_the_roll(staff_kiosk).tap("searchBox")
    panel = keyboard(staff_kiosk)
    staff_kiosk.tap("go-staff/Home")
    staff_kiosk.on("staff/Home").until(lambda: panel.mapToScene(QPointF(0, 0)).y() >= staff_kiosk.app.window.height())


def test_pupils_never_meet_it(open_staff_kiosk: Callable[..., KioskWindow]) -> None:
    kiosk = open_staff_kiosk()
    at_the_roll(kiosk).tap("searchBox")
    keyboard(kiosk)
    kiosk.tap("lock")
    kiosk.on("pupil/Attract").until(lambda: kiosk.find("keyboard") is None)


def test_a_question_with_a_field_stands_whole_above_the_keyboard(
    open_staff_kiosk: Callable[..., KioskWindow], tmp_path: Path
) -> None:
    def signed() -> Kit:
        kit = open_school(tmp_path)
        sign_turn(kit, begin_class(kit), "Maple-0")
        return kit

    kiosk = come_in(open_staff_kiosk(kit=signed))
    kiosk.tap("go-staff/ClassPage")
    kiosk.on("staff/ClassPage").tap("pupil-Maple-0")
    kiosk.tap("askVoid")
    kiosk.tap("reasonBox")
    panel = keyboard(kiosk)
    kiosk.rest(0.4)
    confirm = kiosk.item("confirm")
    bottom = confirm.mapToScene(QPointF(0, confirm.height())).y()
    assert bottom < panel.mapToScene(QPointF(0, 0)).y()


LOW = b"""
import QtQuick
import ThumbsUp
Lifted {
    anchors.fill: parent
    Field { objectName: "low"; label: "Low"; width: 400; anchors.bottom: parent.bottom }
}
"""


def test_a_field_low_on_the_page_is_lifted_above_the_keyboard(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk)
    component = QQmlComponent(staff_kiosk.app.engine)
    component.setData(LOW, QUrl())
    page = component.createWithInitialProperties({"parent": staff_kiosk.app.window.contentItem()})
    assert isinstance(page, QQuickItem)
    staff_kiosk.tap("lowBox")
    panel = keyboard(staff_kiosk)
    box = staff_kiosk.item("lowBox")
    staff_kiosk.until(lambda: box.mapToScene(QPointF(0, box.height())).y() <= panel.mapToScene(QPointF(0, 0)).y())
    page.setParentItem(None)  # type: ignore[arg-type]  # None is how Qt takes it away
    page.deleteLater()
