"""A screen reader meets no control without a role and a name, on any screen of staff or over one of pupils."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAccessible

from tests.support.controls import as_spoken, controls, nameless
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import at, office_kit
from tests.support.staff_window import come_in
from tests.support.turns_by_touch import to_sign
from ui.viewmodels.staff.navigation import ENTRIES


def look(kiosk: KioskWindow, seen: list[str]) -> None:
    assert list(nameless(kiosk)) == []
    seen.append(kiosk.screen)


def test_what_lies_over_a_screen_is_named_too(kiosk: KioskWindow) -> None:
    seen: list[str] = []
    kiosk.to_class("Maple").tap("tile-Maple-3")
    kiosk.on("pupil/Me").tap("ease")
    kiosk.item("easeDone")
    look(kiosk, seen)
    toggles = [as_spoken(item) for item in controls(kiosk) if item.objectName().startswith("ease-")]
    assert {role for role, _ in toggles} == {QAccessible.Role.CheckBox}
    assert len({name for _, name in toggles}) == 5
    kiosk.tap("easeDone")
    kiosk.tap("tell")
    kiosk.item("tellDone")
    look(kiosk, seen)
    kiosk.tap("tellDone")
    kiosk.app.desk.kiosk.ask_still_there(20)
    kiosk.item("stillThereYes")
    look(kiosk, seen)


def test_the_place_to_sign_is_named(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    to_sign(kiosk)
    role, name = as_spoken(kiosk.item("pad"))
    assert role == QAccessible.Role.Canvas
    assert name == kiosk.walk.lesson.words["sign_title"].replace("{name}", "Ben")


def test_every_control_of_staff_has_a_role_and_a_name(open_staff_kiosk: Callable[..., KioskWindow]) -> None:
    seen: list[str] = []
    kiosk = come_in(open_staff_kiosk())
    for entry in ENTRIES:
        kiosk.tap(f"go-{entry.screen}")
        kiosk.on(entry.screen).rest(0.2)
        look(kiosk, seen)
    assert seen == [entry.screen for entry in ENTRIES]


def test_every_control_of_the_office_and_its_forms_has_a_role_and_a_name(
    open_staff_kiosk: Callable[..., KioskWindow], tmp_path: Path
) -> None:
    seen: list[str] = []
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path, signed=2)), "staff/Roll")
    kiosk.tap("class-Maple")
    look(kiosk, seen)
    kiosk.tap("addPupil")
    kiosk.on("staff/PupilForm").rest(0.3)
    look(kiosk, seen)
    kiosk.tap("back")
    for screen in ("staff/Paper", "staff/Settings"):
        kiosk.on("staff/Roll" if screen == "staff/Paper" else "staff/Paper").tap(f"go-{screen}")
        kiosk.on(screen).rest(0.3)
        look(kiosk, seen)
