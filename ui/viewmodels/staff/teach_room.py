"""The room a class is taught in: how far the back row sits, and whether a second screen shows the slides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain.back_row import METRES
from app.errors import KioskError
from app.services.kit import Kit
from ui.adapters.second_screen import SecondScreen
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

WIDTHS_MM = (0, 1200, 1600, 2000, 2400)
"""Pictures of projectors; 0: what the screen says of itself."""


@QmlElement
@QmlUncreatable("made in Python")
class TeachRoomViewModel(QObject):
    """A change counts at once and stays for the next lesson on this machine."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._in_force = shell.desk.in_force
        self._second = SecondScreen(self)
        self._was_there = False
        self._teaching = False
        self._second.changed.connect(self._look)
        self._in_force.changed.connect(self.shown)

    def teach(self, on: bool) -> None:
        """A slide stands, or none does any more."""
        if on is not self._teaching:
            self._teaching = on
            self._was_there = self.there
            self.shown.emit()

    @Slot(int)
    def sit(self, metres: int) -> None:
        self._put(room_m=metres)

    @Slot(bool)
    def showSecond(self, on: bool) -> None:
        self._put(second_screen=on)

    @Slot(int)
    def measure(self, width_mm: int) -> None:
        """The picture on the second screen is this wide."""
        self._put(second_width_mm=width_mm)

    @property
    def metres(self) -> int:
        """To the back row."""
        return self._in_force.settings.room_m

    @property
    def there(self) -> bool:
        """There is a second screen."""
        return self._second.find() is not None

    @property
    def on_second(self) -> bool:
        """The slide stands there, and a small copy here."""
        return self._teaching and self._in_force.settings.second_screen and self.there

    @Property(int, notify=shown)
    def distance(self) -> int:
        return self.metres

    @Property("QVariantList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def distances(self) -> list[int]:
        return list(METRES)

    @Property("QVariantList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def widths(self) -> list[int]:
        return list(WIDTHS_MM)

    @Property(bool, notify=shown)
    def secondThere(self) -> bool:
        return self.there

    @Property(bool, notify=shown)
    def secondWanted(self) -> bool:
        return self._in_force.settings.second_screen

    @Property(int, notify=shown)
    def secondWidth(self) -> int:
        return self._in_force.settings.second_width_mm

    @Property(bool, notify=shown)
    def onSecond(self) -> bool:
        return self.on_second

    @Property(int, notify=shown)
    def secondAt(self) -> int:
        """Its place among Qt's screens, or -1."""
        return self._second.at()

    @Property(float, notify=shown)
    def secondDensity(self) -> float:
        """Pixels a millimetre of the second screen."""
        screen = self._second.find()
        return self._second.density(screen, self._in_force.settings.second_width_mm) if screen else 1.0

    def _look(self) -> None:
        lost = self._was_there and not self.there
        self._was_there = self.there
        self.shown.emit()
        if lost and self._teaching and self._in_force.settings.second_screen:
            self._shell.report(
                KioskError("second-screen-gone", "The second screen is gone: the lesson goes on here. Nothing is lost.")
            )

    def _put(self, **fields: Any) -> None:
        self._in_force.put(replace(self._in_force.settings, **fields))
        self._shell.run(lambda kit: _save(kit, fields), lambda _: None)


def _save(kit: Kit, fields: dict[str, Any]) -> None:
    """What is in the file stays, but for these fields."""
    kit.machine.save(replace(kit.machine.load(), **fields))
