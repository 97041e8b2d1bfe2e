"""Screens that are made once: they come back as they first stood, and show nobody to whoever is not in."""

from __future__ import annotations

from tests.support.kiosk_window import KioskWindow
from tests.support.staff_window import come_in


def named(kiosk: KioskWindow, start: str) -> list[str]:
    """Everything so named, seen or not."""
    return [item.objectName() for item in kiosk.items() if item.objectName().startswith(start)]


def test_today_stands_again_without_being_made_anew(staff_kiosk: KioskWindow) -> None:
    first = come_in(staff_kiosk).item("class-Maple")
    staff_kiosk.tap("go-staff/Settings")
    staff_kiosk.on("staff/Settings").tap("go-staff/Home")
    assert staff_kiosk.on("staff/Home").item("class-Maple") == first


def test_what_was_asked_on_a_kept_screen_is_not_asked_when_it_comes_back(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk).tap("class-Maple")
    staff_kiosk.tap("openClass")
    staff_kiosk.on("staff/ClassPage").tap("otherClass")
    staff_kiosk.item("choose-Acorn")
    staff_kiosk.tap("go-staff/Home")
    staff_kiosk.on("staff/Home").tap("go-staff/ClassPage")
    staff_kiosk.on("staff/ClassPage").item("handOver")
    assert staff_kiosk.find("choose-Acorn") is None


def test_nobody_is_left_on_a_kept_screen_once_staff_have_locked(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk).tap("go-staff/Settings")
    staff_kiosk.on("staff/Settings").tap("lock")
    staff_kiosk.on("pupil/Attract")
    staff_kiosk.until(lambda: not named(staff_kiosk, "class-"))
