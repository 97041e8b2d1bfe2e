"""Staff: added, given a new PIN or another role, marked as having left. Everybody may change their own PIN."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain import pin_rule
from app.domain.permissions import Right
from app.domain.staff import Role, Staff
from app.errors import KioskError
from app.services import staff_access
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.settings_part import SettingsPart
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

LIST, NEW, PIN, AGAIN = "list", "new", "pin", "again"


@QmlElement
@QmlUncreatable("made in Python")
class PeopleViewModel(SettingsPart):
    """``step``: the list, a new person's name and role, their PIN, and the PIN again. Digits stay in here."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._typed = ""
        self._people = Rows(("subject", "name", "role", "own", "supply"), self)
        self._listed: tuple[Staff, ...] = ()
        self._begin_anew()

    def open(self) -> None:
        self._shell.run(staff_access.list_staff, self._take)

    def forget(self) -> None:
        self._listed = ()
        self._people.put([])
        self.cancel()

    @Slot()
    def add(self) -> None:
        """Somebody new: name and role first."""
        self._begin_anew()
        self._show(NEW)

    @Slot(str)
    def setName(self, name: str) -> None:
        self._name = name
        self.shown.emit()

    @Slot(str)
    def setRole(self, role: str) -> None:
        self._role = Role(role)
        self.shown.emit()

    @Slot()
    def toPin(self) -> None:
        """Name and role are given: the new person chooses a PIN."""
        self._show(PIN)

    @Slot(str)
    def newPin(self, subject: str) -> None:
        """Another PIN for somebody of the list."""
        self._begin_anew()
        self._subject = subject
        self._name = next(one.name for one in self._listed if one.subject == subject)
        self._show(PIN)

    @Slot(str)
    def digit(self, digit: str) -> None:
        if len(self._typed) < pin_rule.LENGTH and not self._busy:
            self._typed += digit
            self.shown.emit()
            if len(self._typed) == pin_rule.LENGTH:
                self._full()

    @Slot()
    def erase(self) -> None:
        """The last digit."""
        self._typed = self._typed[:-1]
        self.shown.emit()

    @Slot()
    def cancel(self) -> None:
        """Back to the list; nothing was written."""
        self._begin_anew()
        self._show(LIST)

    @Slot(str)
    def left(self, subject: str) -> None:
        """A member of staff has left."""
        by = self._shell.subject
        self._work(lambda kit: staff_access.leave(kit, subject, by=by), self.tr("Their PIN opens nothing now."))

    @Slot(str, str)
    def changeRole(self, subject: str, role: str) -> None:
        """A colleague does something else here from now on; a supply teacher stays for good by it."""
        by, said = self._shell.subject, self.tr("The new role counts from now on.")
        self._work(lambda kit: staff_access.set_role(kit, subject, Role(role), by=by), said)

    @Property(QAbstractItemModel, notify=shown)
    def people(self) -> QAbstractItemModel:
        """Roles ``subject``, ``name``, ``role``, ``own`` and ``supply``, who is here for today.

        Only oneself for those who may not change staff.
        """
        return self._people

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """What the form says."""
        return {
            "step": self._step,
            "name": self._name,
            "role": str(self._role),
            "roles": [str(role) for role in Role],
            "filled": len(self._typed),
            "complete": bool(self._name.strip()),
            "busy": self._busy,
            "fault": self._fault,
            "mayChange": self._shell.may(Right.STAFF),
            "mayAdmit": self._shell.may(Right.ADMIT),
        }

    def _begin_anew(self) -> None:
        self._subject = self._name = self._typed = self._first = self._fault = ""
        self._role = Role.TEACHER
        self._busy = False
        self._step = LIST

    def _show(self, step: str) -> None:
        self._step, self._typed = step, ""
        self.shown.emit()

    def _full(self) -> None:
        fault = pin_rule.fault(self._typed)
        if self._step == PIN and not fault:
            self._first, self._fault = self._typed, ""
            self._show(AGAIN)
        elif fault or self._typed != self._first:
            self._fault = fault or self.tr("The two PINs are not the same: please choose one again.")
            self._first = ""
            self._show(PIN)
        elif self._subject:
            self._save_pin()
        else:
            self._save_new()

    def _save_pin(self) -> None:
        subject, pin, by = self._subject, self._typed, self._shell.subject
        said = self.tr("The new PIN counts from now on.")
        self._work(lambda kit: staff_access.set_pin(kit, subject, pin, by=by), said)

    def _save_new(self) -> None:
        name, role, pin, by = self._name, self._role, self._typed, self._shell.subject
        said = self.tr("{name} can sign in now.").format(name=name.strip())
        self._work(lambda kit: staff_access.add(kit, name, role, pin, by=by), said)

    def _work(self, work: Callable[[Kit], object], said: str) -> None:
        self._busy = True
        self.shown.emit()
        self._shell.run(lambda kit: _done(kit, work), lambda people: self._written(people, said), self._failed)

    def _written(self, people: tuple[Staff, ...], said: str) -> None:
        self.cancel()
        self._take(people)
        self._shell.say(said)

    def _failed(self, error: KioskError) -> None:
        self._busy, self._fault, self._first = False, error.staff, ""
        if self._step == LIST:
            self._shell.report(error)
        self._show(NEW if error.code.startswith("name") else PIN if self._step == AGAIN else self._step)

    def _take(self, people: tuple[Staff, ...]) -> None:
        own = self._shell.subject
        all_of_them = self._shell.may(Right.STAFF)
        self._listed = tuple(one for one in people if all_of_them or one.subject == own)
        self._people.put(
            [
                {
                    "subject": one.subject,
                    "name": one.name,
                    "role": one.role,
                    "own": one.subject == own,
                    "supply": bool(one.valid_on),
                }
                for one in self._listed
            ]
        )
        self.shown.emit()


def _done(kit: Kit, work: Callable[[Kit], object]) -> tuple[Staff, ...]:
    work(kit)
    return staff_access.list_staff(kit)
