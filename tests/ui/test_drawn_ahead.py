"""A page is turned to a picture that is there already."""

from __future__ import annotations

from PySide6.QtCore import QSize

from tests.support.kiosk_window import KioskWindow
from tests.support.turns_by_touch import to_rules


def test_the_next_picture_is_drawn_while_this_one_is_read(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-3")
    to_rules(kiosk)
    ahead = next(item for item in kiosk.items() if item.objectName() == "following")
    for number in range(2):
        kiosk.until(lambda number=number: kiosk.walk.index == number and kiosk.walk.awake)  # type: ignore[misc]
        following = f"image://pictures/{kiosk.walk.lesson.pages[number + 1].picture}"
        kiosk.until(lambda following=following: ahead.property("source").toString() == following)  # type: ignore[misc]
        assert not ahead.isVisible()
        shown = [item for item in kiosk.items() if item.inherits("QQuickImage") and item.isVisible()]
        same_room: list[QSize] = [item.property("sourceSize") for item in shown if item.width() == ahead.width()]
        assert same_room == [ahead.property("sourceSize")], "drawn at the very size it will have"
        kiosk.tap("thumb")
