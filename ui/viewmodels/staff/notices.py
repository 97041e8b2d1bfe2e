"""What staff are told on any screen: a fault, good news, a call for a grown-up, a record or a pack that is wrong."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from app.domain.permissions import Right, may
from app.errors import KioskError
from app.services import pack_troubles, staff_access, statement_approval, statements, telling
from app.services.kit import Kit
from app.services.telling import Notice
from ui.viewmodels.desk import Desk
from ui.viewmodels.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

NOTE_MS = 6000


@QmlElement
@QmlUncreatable("made in Python")
class NoticesViewModel(QObject):
    """A fault stays until it is put away; good news goes by itself; the neutral mark stays until it was seen.

    What was told and is not opened yet is said at every unlock, until it is put away or opened.
    """

    shown = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fault = ""
        self._note = ""
        self._alarm = ""
        self._pack = ""
        self._told = Notice()
        self._staff = ("", 0)
        self._fading = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._fading.timeout.connect(lambda: self.say(""))

    def report(self, fault: KioskError | None) -> None:
        """Show a fault, or take it away."""
        self._fault = fault.staff if fault else ""
        self.shown.emit()

    def say(self, note: str) -> None:
        """Good news in one sentence."""
        self._note = note
        self._fading.start()
        self.shown.emit()

    def look(self, by: str) -> None:
        """``by`` came in: see whether somebody asked for a grown-up, what the anchor says, what packs are broken."""
        self._desk.jobs.run(lambda kit: _read(kit, by), self._take, self.report)
        self._desk.jobs.run(lambda kit: _statements(kit, by), self._take_statements, self.report)
        self._desk.jobs.run(pack_troubles.first_trouble, self._take_pack, self.report)

    def clear(self) -> None:
        """Staff have gone."""
        self._fault = self._note = self._alarm = self._pack = ""
        self._staff = ("", 0)
        self._tell(Notice())

    @Slot()
    def dismiss(self) -> None:
        self.report(None)

    @Slot()
    def later(self) -> None:
        """Told; said again at the next unlock."""
        self._tell(replace(self._told, alerts=0))

    def quiet(self) -> None:
        """The lead is where these notices lead to."""
        self._tell(replace(self._told, alerts=0, keyless=False))

    @Slot()
    def seen(self) -> None:
        """I have seen that somebody asked for a grown-up."""
        self._desk.jobs.run(telling.seen, lambda _: self._tell(replace(self._told, mark=False)), self.report)

    @Property(str, notify=shown)
    def fault(self) -> str:
        return self._fault

    @Property(str, notify=shown)
    def note(self) -> str:
        return self._note

    @Property(bool, notify=shown)
    def asked(self) -> bool:
        return self._told.mark

    @Property(int, notify=shown)
    def alerts(self) -> int:
        """Alerts that are not opened yet."""
        return self._told.alerts

    @Property(str, notify=shown)
    def leads(self) -> str:
        """Whom to speak with."""
        return ", ".join(self._told.leads)

    @Property(bool, notify=shown)
    def keyless(self) -> bool:
        """Whoever is in looks after alerts and has no passphrase yet."""
        return self._told.keyless

    @Property(str, notify=shown)
    def alarm(self) -> str:
        """What is wrong between the record and its anchor, or empty. Stays as long as staff are in."""
        return self._alarm

    @Property(str, notify=shown)
    def pack(self) -> str:
        """What of the school's own lessons cannot be used, with file and line, or empty."""
        return self._pack

    @Property(str, notify=shown)
    def statement(self) -> str:
        """What whoever is in has to do about their staff statement, or empty."""
        return self._staff[0]

    @Property(int, notify=shown)
    def approvals(self) -> int:
        """Statements that whoever is in can approve."""
        return self._staff[1]

    def _take_statements(self, found: tuple[str, int]) -> None:
        self._staff = found
        self.shown.emit()

    def _take_pack(self, found: str) -> None:
        self._pack = found
        self.shown.emit()

    def _take(self, found: tuple[Notice, str]) -> None:
        told, self._alarm = found
        self._tell(told)

    def _tell(self, told: Notice) -> None:
        self._told = told
        self.shown.emit()


def _read(kit: Kit, by: str) -> tuple[Notice, str]:
    return telling.notice(kit, by), kit.alarm


def _statements(kit: Kit, by: str) -> tuple[str, int]:
    may_approve = may(staff_access.find(kit, by).role, Right.APPROVE)
    return statements.reminder(kit, by), statement_approval.waiting(kit, by) if may_approve else 0
