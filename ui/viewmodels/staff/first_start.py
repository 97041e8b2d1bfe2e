"""The short set-up of a new kiosk: school, first member of staff, PIN; nothing is written before all of it is right."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain import pin_rule
from app.domain.names import tidy
from app.domain.permissions import Right, may
from app.domain.school import School
from app.domain.staff import Role, Staff
from app.errors import KioskError
from app.services import demo, setup
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

SETUP = "staff/Setup"
STEPS = ("school", "person", "pin", "again", "roll")
ROLL_IMPORT = "staff/RollImport"


@QmlElement
@QmlUncreatable("made in Python")
class SetupViewModel(StaffScreen):
    """``step`` is school, person, pin, again or roll; by then the member of staff is in the record."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._forget()
        shell.flow.opening.opened.connect(self._look)

    def opened(self) -> None:
        self._forget()
        self.shown.emit()

    def refresh(self) -> None:
        """What is being typed here is in no record yet."""

    def closed(self) -> None:
        self._forget()

    @Slot(str)
    def nameSchool(self, name: str) -> None:
        self._school = name
        self._say("")

    @Slot(str)
    def nameYou(self, name: str) -> None:
        self._name = name
        self._say("")

    @Slot(str)
    def chooseRole(self, role: str) -> None:
        self._role = role
        self._say("")

    @Slot()
    def next(self) -> None:
        """On, if this step is filled in."""
        if self._step == "school" and not tidy(self._school):
            self._say("school")
        elif self._step == "person" and not tidy(self._name):
            self._say("name")
        elif self._step == "person" and not self._role:
            self._say("role")
        else:
            self._go(STEPS[STEPS.index(self._step) + 1])

    @Slot()
    def back(self) -> None:
        """To the step before; a PIN is typed anew."""
        before = {"person": "school", "pin": "person", "again": "pin"}
        self._pin = self._again = ""
        self._go(before.get(self._step, self._step))

    @Slot(str)
    def digit(self, digit: str) -> None:
        if self._busy or self._step not in ("pin", "again"):
            return
        self._missing = self._fault = ""
        if self._step == "pin":
            self._pin += digit
        else:
            self._again += digit
        if self.filled_now == pin_rule.LENGTH:
            self._complete()
        self.shown.emit()

    @Slot()
    def erase(self) -> None:
        if self._step == "pin":
            self._pin = self._pin[:-1]
        else:
            self._again = self._again[:-1]
        self.shown.emit()

    @Slot()
    def importRoll(self) -> None:
        """Set-up is done; the school's own export is next."""
        self.shell.go(ROLL_IMPORT)

    @Slot()
    def tryMadeUp(self) -> None:
        """Fill in a made-up school, to try everything without a real child's name."""
        by = self.shell.subject
        self._busy = True
        self._say("")
        self.run(lambda kit: demo.fill(kit, by=by), lambda _: self.later(), self._not_filled)

    @Slot()
    def later(self) -> None:
        """Set-up is done; look around first."""
        self.shell.go("staff/Home")

    @property
    def filled_now(self) -> int:
        """Digits typed so far in this step."""
        return len(self._pin if self._step == "pin" else self._again)

    @Property(str, notify=shown)
    def step(self) -> str:
        return self._step

    @Property(str, notify=shown)
    def school(self) -> str:
        return self._school

    @Property(str, notify=shown)
    def name(self) -> str:
        return self._name

    @Property(str, notify=shown)
    def role(self) -> str:
        return self._role

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def roles(self) -> list[str]:
        """Those that can go on with the roll afterwards."""
        return [str(role) for role in setup.first_roles() if may(role, Right.ROLL)]

    @Property(int, notify=shown)
    def filled(self) -> int:
        return self.filled_now

    @Property(bool, notify=shown)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=shown)
    def missing(self) -> str:
        """What this step still lacks: school, name or role."""
        return self._missing

    @Property(str, notify=shown)
    def fault(self) -> str:
        """Why the PIN or the whole was refused; "differ" when the two PINs do."""
        return self._fault

    def _look(self) -> None:
        desk = self.shell.desk
        desk.jobs.run(setup.is_ready, lambda ready: None if ready else self.shell.go(SETUP), desk.kiosk.report)

    def _complete(self) -> None:
        if self._step == "pin":
            refused = pin_rule.fault(self._pin)
            self._fault, self._pin = refused, "" if refused else self._pin
            if not refused:
                self._go("again")
        elif self._again != self._pin:
            self._pin = self._again = ""
            self._go("pin", "differ")
        else:
            self._save()

    def _save(self) -> None:
        school, name, role, pin = self._school, self._name, Role(self._role), self._pin
        self._busy = True
        self.run(lambda kit: setup.first_start(kit, school, name, role, pin), self._saved, self._refused)

    def _saved(self, staff: Staff) -> None:
        self._pin = self._again = ""
        self._busy = False
        self.shell.welcome(staff)
        self._go("roll")

    def _refused(self, fault: KioskError) -> None:
        self._busy = False
        self._pin = self._again = ""
        self._go("pin", fault.staff)

    def _not_filled(self, fault: KioskError) -> None:
        self._busy = False
        self._go("roll", fault.staff)

    def _go(self, step: str, fault: str = "") -> None:
        self._step, self._fault, self._missing = step, fault, ""
        self.shown.emit()

    def _say(self, missing: str) -> None:
        self._missing = missing
        self.shown.emit()

    def _forget(self) -> None:
        self._step, self._school = "school", School().name
        self._name = self._role = self._pin = self._again = self._missing = self._fault = ""
        self._busy = False
