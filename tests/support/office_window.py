"""The kiosk as the office uses it: a reader for rolls, a press, printers; typed on and scrolled by real touch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.domain.staff import Role
from app.paper.cups import CupsPrinters
from app.paper.press import ReportlabPress
from app.ports.press import Press
from app.roster.reader import RosterReader
from app.services import staff_access
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow, open_kit
from tests.support.kits import HELPER_PIN, brief
from tests.support.staff_window import OFFICE_PIN, begin_class, come_in, sign_turn

OpenKiosk = Callable[..., KioskWindow]


def office_kit(folder: Path, *, pupils: int = 6, signed: int = 0, press: Press | None = None) -> Kit:
    """Maple and Acorn with that many pupils each; the first ones of Maple have signed."""
    kit = replace(
        open_kit(folder, pupils), roll_reader=RosterReader(), press=press or ReportlabPress(), printers=CupsPrinters()
    )
    if len(staff_access.list_staff(kit)) == 1:
        staff_access.add(kit, "Mr Reed", Role.HELPER, HELPER_PIN)
        staff_access.add(kit, "Mrs Abara", Role.OFFICE, OFFICE_PIN)
        brief(kit)
        if signed:
            session = begin_class(kit)
            for number in range(signed):
                sign_turn(kit, session, f"Maple-{number}")
    return kit


def at(kiosk: KioskWindow, screen: str) -> KioskWindow:
    """In as Ms Okoro, by the navigation to a screen."""
    come_in(kiosk).tap(f"go-{screen}")
    kiosk.on(screen).rest(0.4)
    return kiosk


def write(kiosk: KioskWindow, field: str, text: str) -> None:
    """Touch a field and type; what stood in it stays."""
    kiosk.tap(f"{field}Box")
    kiosk.until(lambda: kiosk.item(f"{field}Box").hasActiveFocus())
    for letter in text:
        QTest.keyClick(kiosk.app.window, letter)  # type: ignore[call-overload]  # the stub knows keys only
    at_rest(kiosk, f"{field}Box")


def at_rest(kiosk: KioskWindow, name: str) -> None:
    """Wait until the keyboard has risen and lifted what it would cover: a moving button is easily missed."""
    before = None
    while (now := kiosk.middle(name)) != before:
        before = now
        kiosk.rest(0.2)


def clear(kiosk: KioskWindow, field: str) -> None:
    """Touch a field and take out all that stands in it."""
    write(kiosk, field, "")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Backspace)
    kiosk.rest(0.05)


def flick(kiosk: KioskWindow, name: str, up: float) -> None:
    """Draw a list up under a finger, by this share of its height."""
    item = kiosk.item(name)
    x, y, far = item.width() / 2, item.height() * 0.9, item.height() * up
    steps = [item.mapToScene(QPointF(x, y - far * n / 12)).toPoint() for n in range(13)]
    kiosk.touch(press_0=steps[0])
    for step in steps[1:]:
        kiosk.touch(move_0=step)
        kiosk.rest(0.012)
    kiosk.touch(release_0=steps[-1])
    kiosk.rest(0.3)


def names_in(kiosk: KioskWindow, prefix: str) -> list[str]:
    """What follows the prefix in the names of everything that is shown, from the top down."""
    shown = [item for item in kiosk.items() if item.objectName().startswith(prefix) and item.isVisible()]
    shown.sort(key=lambda item: item.mapToScene(QPointF(0, 0)).y())
    return [item.objectName().removeprefix(prefix) for item in shown]
