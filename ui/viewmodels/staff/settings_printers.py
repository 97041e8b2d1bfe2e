"""Printers: which one, from which tray, both sides, grey; what it says now; and a page that tries it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot

from app.domain.permissions import Right
from app.errors import KioskError
from app.ports.printers import Abilities
from app.services import printing
from app.services.kit import Kit
from app.services.print_ends import Outcome
from app.services.printing import Choice
from ui.viewmodels.in_force import InForce
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.preview_facts import printer_rows
from ui.viewmodels.staff.settings_part import SettingsPart, allowed
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS, ASK_MS = 5000, 1000
"""How often printers are looked for while staff are here, and how often about the test page."""
ENDS = frozenset({"finished", "failed"})
NOTHING = Choice((), "", Abilities())


@QmlElement
@QmlUncreatable("made in Python")
class SettingsPrintersViewModel(SettingsPart):
    """A choice is kept at once. The printer is asked only while this section is shown: see ``attend``."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, in_force: InForce, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._in_force = in_force
        self._printers = Rows(("name", "ready", "said", "chosen"), self)
        self._trays = Rows(("key", "name", "chosen"), self)
        self._choice, self._no_printing, self._looked = NOTHING, "", False
        self._job, self._step, self._fault = "", "", ""
        self._outcome = Outcome("", 0, "")
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.lookForPrinters)
        self._ask = QTimer(self, interval=ASK_MS)
        self._ask.timeout.connect(self._ask_printer)
        in_force.changed.connect(self._publish)

    def attend(self, here: bool) -> None:
        """Whether staff look at this section."""
        if here and self._shell.may(Right.SETTINGS):
            self.lookForPrinters()
            self._look.start()
        else:
            self.forget()

    def forget(self) -> None:
        self._look.stop()
        self._ask.stop()
        self._stop_following()

    @Slot()
    def lookForPrinters(self) -> None:
        """Ask again which printers there are, and what they say."""
        self._shell.run(printing.choice, self._take, self._none)

    @Slot(str)
    def choosePrinter(self, name: str) -> None:
        """Use this one from now on; a tray belongs to the printer it was chosen at."""
        if name != self._in_force.settings.printer:
            # at once: what is tapped next means this printer, not the one before
            self._choice = Choice(self._choice.printers, name, Abilities())
            self._stop_following()
            self._keep(printer=name, tray="")
            self.lookForPrinters()

    @Slot(str)
    def chooseTray(self, key: str) -> None:
        """From this tray; empty for whichever the printer takes."""
        self._keep(printer=self._choice.chosen, tray=key)

    @Slot(bool)
    def setBothSides(self, both: bool) -> None:
        self._keep(both_sides=both)

    @Slot(bool)
    def setGrey(self, grey: bool) -> None:
        self._keep(grey=grey)

    @Slot()
    def tryOut(self) -> None:
        """Print the test page."""
        by, printer = self._shell.subject, self._choice.chosen
        if printer and self._step not in ("sending", "waiting", "printing"):
            self._stop_following()
            self._step = "sending"
            self._publish()
            self._shell.run(lambda kit: printing.try_out(kit, by, printer), self._sent, self._failed)

    @Slot()
    def takeBack(self) -> None:
        """Take the test page back from the printer."""
        by, job = self._shell.subject, self._job
        if job:
            self._shell.run(lambda kit: printing.cancel(kit, by, (job,)), lambda _: self._ask_printer(), self._failed)

    @Property(QAbstractItemModel, notify=shown)
    def printers(self) -> QAbstractItemModel:
        """Roles ``name``, ``ready``, ``said`` (its own words) and ``chosen``."""
        return self._printers

    @Property(QAbstractItemModel, notify=shown)
    def trays(self) -> QAbstractItemModel:
        """Roles ``key``, ``name`` and ``chosen``; without those of which the printer takes one by itself."""
        return self._trays

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """What the section says. ``step`` is that of the test page: sending, waiting, printing, finished or failed."""
        settings, abilities = self._in_force.settings, self._choice.abilities
        return {
            "looked": self._looked,
            "noPrinting": self._no_printing,
            "printer": self._choice.chosen,
            "anyTray": not settings.tray,
            "bothSides": settings.both_sides,
            "canTurn": abilities.both_sides,
            "grey": settings.grey,
            "canColour": abilities.colour,
            "step": self._step,
            "said": self._outcome.said,
            "stuck": self._outcome.stuck,
            "fault": self._fault,
        }

    def _keep(self, **fields: Any) -> None:
        if self._shell.may(Right.SETTINGS):
            by = self._shell.subject
            self._in_force.put(replace(self._in_force.settings, **fields))
            self._shell.run(lambda kit: _save(kit, by, fields), lambda _: None)

    def _take(self, choice: Choice) -> None:
        self._choice, self._no_printing, self._looked = choice, "", True
        self._publish()

    def _none(self, error: KioskError) -> None:
        self._choice, self._no_printing, self._looked = NOTHING, error.staff, True
        self._publish()

    def _sent(self, job: str) -> None:
        self._job, self._step = job, "waiting"
        self._ask.start()
        self._publish()

    def _ask_printer(self) -> None:
        job = self._job
        if job:
            self._shell.run(lambda kit: (job, printing.outcome(kit, job)), self._told, self._silent)

    def _told(self, told: tuple[str, Outcome]) -> None:
        job, outcome = told
        if job == self._job:
            self._outcome, self._step, self._fault = outcome, outcome.state, ""
            if outcome.state in ENDS:
                self._ask.stop()
            self._publish()

    def _silent(self, error: KioskError) -> None:
        """Nobody answers at the moment: the page may still come."""
        self._fault = error.staff
        self._publish()

    def _failed(self, error: KioskError) -> None:
        self._step, self._fault = "failed", error.staff
        self._publish()

    def _stop_following(self) -> None:
        self._job, self._step, self._fault = "", "", ""
        self._outcome = Outcome("", 0, "")

    def _publish(self) -> None:
        chosen, tray = self._choice.chosen, self._in_force.settings.tray
        self._printers.put(printer_rows(self._choice.printers, chosen))
        trays = self._choice.abilities.trays
        self._trays.put(
            [{"key": key, "name": key.replace("-", " ").capitalize(), "chosen": key == tray} for key in trays]
        )
        self.shown.emit()


def _save(kit: Kit, by: str, fields: dict[str, Any]) -> None:
    """What is in the file stays, but for these fields."""
    allowed(kit, by, Right.SETTINGS)
    kit.machine.save(replace(kit.machine.load(), **fields))
