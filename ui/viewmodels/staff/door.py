"""The way in for staff: their own name, then their PIN."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot

from app.domain.pin_rule import LENGTH
from app.domain.staff import Staff
from app.errors import KioskError
from app.services import setup, staff_access
from app.services.kit import Kit
from app.services.staff_access import PinWaitError
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.first_start import SETUP
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "rev", "fr", "sr", "prof"})
QUIET_MS = 30_000
"""A child who touched the corner walks away; then the screen goes back to where pupils were."""


@QmlElement
@QmlUncreatable("made in Python")
class DoorViewModel(StaffScreen):
    """``filled`` digits of the PIN are typed; the digits themselves never leave this object but to be checked."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._people = Rows(("subject", "name", "initials", "chosen"), self)
        self._staff: tuple[Staff, ...] = ()
        self._chosen = self._digits = self._fault = ""
        self._checking = False
        self._seconds = 0
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.back)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)

    def opened(self) -> None:
        self._quiet.start()
        self._fault, self.shell.farewell = self.shell.farewell, ""
        self.refresh()

    def refresh(self) -> None:
        self.run(_read, self._take, self._unread)

    def closed(self) -> None:
        self._quiet.stop()
        self._second.stop()
        self._staff = ()
        self._start_over("")

    @Slot(str)
    def choose(self, subject: str) -> None:
        """Whose PIN follows."""
        self._quiet.start()
        self._start_over(subject)

    @Slot(str)
    def digit(self, digit: str) -> None:
        self._quiet.start()
        if not self._chosen or self._checking or self._seconds:
            return
        self._digits, self._fault = self._digits + digit, ""
        if len(self._digits) == LENGTH:
            self._check()
        self.shown.emit()

    @Slot()
    def erase(self) -> None:
        self._quiet.start()
        self._digits = self._digits[:-1]
        self.shown.emit()

    @Slot()
    def back(self) -> None:
        """Back to where the pupils were."""
        self.shell.flow.resume()

    @Property(QAbstractItemModel, notify=shown)
    def people(self) -> QAbstractItemModel:
        """Roles ``subject``, ``name``, ``initials``, ``chosen``."""
        return self._people

    @Property(str, notify=shown)
    def chosenName(self) -> str:
        return next((one.name for one in self._staff if one.subject == self._chosen), "")

    @Property(int, notify=shown)
    def filled(self) -> int:
        return len(self._digits)

    @Property(bool, notify=shown)
    def checking(self) -> bool:
        return self._checking

    @Property(int, notify=shown)
    def seconds(self) -> int:
        """To wait before the next try; 0 when there is nothing to wait for."""
        return self._seconds

    @Property(str, notify=shown)
    def fault(self) -> str:
        return self._fault

    def _take(self, found: tuple[bool, tuple[Staff, ...]]) -> None:
        ready, self._staff = found
        if not ready:
            self.shell.go(SETUP)
            return
        self._publish()

    def _unread(self, fault: KioskError) -> None:
        self._fault = fault.staff
        self.shown.emit()

    def _check(self) -> None:
        subject, pin = self._chosen, self._digits
        self._checking = True
        self.run(lambda kit: staff_access.sign_in(kit, subject, pin), self.shell.sign_in, self._refused)

    def _refused(self, fault: KioskError) -> None:
        self._checking, self._digits, self._fault = False, "", fault.staff
        if isinstance(fault, PinWaitError):
            self._seconds = fault.seconds
            self._second.start()
        self._quiet.start()
        self.shown.emit()

    def _tick(self) -> None:
        self._seconds = max(0, self._seconds - 1)
        if not self._seconds:
            self._second.stop()
            self._fault = ""
        self.shown.emit()

    def _start_over(self, subject: str) -> None:
        self._chosen, self._digits, self._fault = subject, "", ""
        self._checking, self._seconds = False, 0
        self._second.stop()
        self._publish()

    def _publish(self) -> None:
        self._people.put(
            [
                {
                    "subject": one.subject,
                    "name": one.name,
                    "initials": initials(one.name),
                    "chosen": one.subject == self._chosen,
                }
                for one in self._staff
            ]
        )
        self.shown.emit()


def initials(name: str) -> str:
    """Two letters to find a colleague by: "Dr Ada Okoro" is AO, "Ms Okoro" is Ok."""
    words = [word for word in name.split() if word[0].isalpha()]
    own = [word for word in words if word.rstrip(".").casefold() not in TITLES] or words
    if len(own) > 1:
        return own[0][0].upper() + own[-1][0].upper()
    return "".join(letter for letter in "".join(own) if letter.isalpha())[:2].capitalize()


def _read(kit: Kit) -> tuple[bool, tuple[Staff, ...]]:
    people = sorted(staff_access.list_staff(kit), key=lambda one: one.name.casefold())
    return setup.is_ready(kit), tuple(people)
