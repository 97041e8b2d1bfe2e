"""Admitting a supply teacher: a name, and a PIN for today that is shown this once."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.return_date import in_words
from app.domain.staff import Staff
from app.errors import KioskError
from app.services import supply
from app.services.supply import Admission
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.door import initials
from ui.viewmodels.staff.navigation import HOME
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class AdmitViewModel(StaffScreen):
    """The digits stay here only while they are shown."""

    shown = Signal()
    entry = HOME

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._people = Rows(("name", "initials", "chosen"), self)
        self._before: tuple[Staff, ...] = ()
        self._made: Admission | None = None
        self._name = self._fault = ""
        self._busy = False

    def opened(self) -> None:
        self.run(supply.supply_teachers, self._take)

    def refresh(self) -> None:
        """What somebody is typing or writing down is never taken away."""

    def closed(self) -> None:
        self._forget()
        self._before = ()
        self._publish()

    @Slot(str)
    def setName(self, name: str) -> None:
        """Typed, or chosen from those who were here before."""
        self._name, self._fault = name, ""
        self._publish()

    @Slot()
    def admit(self) -> None:
        """For today, with a PIN of their own."""
        if self._busy:
            return
        name, by = self._name, self.shell.subject
        self._busy = True
        self._publish()
        self.run(lambda kit: supply.admit(kit, name, by), self._admitted, self._refused)

    @Slot()
    def done(self) -> None:
        """They have written it down."""
        self.shell.go(HOME)

    @Property(QAbstractItemModel, notify=shown)
    def people(self) -> QAbstractItemModel:
        """Supply teachers who were here before: roles ``name``, ``initials``, ``chosen``."""
        return self._people

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """What the screen says; ``pin`` is empty until somebody is admitted."""
        made = self._made
        return {
            "name": self._name,
            "fault": self._fault,
            "busy": self._busy,
            "pin": f"{made.pin[:3]} {made.pin[3:]}" if made else "",
            "who": made.staff.name if made else "",
            "day": in_words(date.fromisoformat(made.staff.valid_on)) if made else "",
            "again": made is not None and made.again,
        }

    def _take(self, found: tuple[Staff, ...]) -> None:
        self._before = found
        self._publish()

    def _admitted(self, made: Admission) -> None:
        self._forget()
        self._made = made
        self._publish()

    def _refused(self, fault: KioskError) -> None:
        self._busy, self._fault = False, fault.staff
        self._publish()

    def _forget(self) -> None:
        self._made = None
        self._name = self._fault = ""
        self._busy = False

    def _publish(self) -> None:
        self._people.put(
            [
                {"name": one.name, "initials": initials(one.name), "chosen": one.name == self._name}
                for one in self._before
            ]
        )
        self.shown.emit()
