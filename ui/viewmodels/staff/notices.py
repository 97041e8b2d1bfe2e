"""What staff are told on any screen: a fault, good news, a call for a grown-up, a record or a pack that is wrong."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from app.errors import KioskError
from app.services import pack_troubles, telling
from app.services.kit import Kit
from ui.viewmodels.desk import Desk
from ui.viewmodels.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

NOTE_MS = 6000


@QmlElement
@QmlUncreatable("made in Python")
class NoticesViewModel(QObject):
    """A fault stays until it is put away; good news goes by itself; the neutral mark stays until it was seen."""

    shown = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fault = ""
        self._note = ""
        self._alarm = ""
        self._pack = ""
        self._asked = False
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

    def look(self) -> None:
        """Staff came in: see whether somebody asked for a grown-up, what the anchor says, and what packs are broken."""
        self._desk.jobs.run(_read, self._take, self.report)
        self._desk.jobs.run(pack_troubles.first_trouble, self._take_pack, self.report)

    def clear(self) -> None:
        """Staff have gone."""
        self._fault = self._note = self._alarm = self._pack = ""
        self._mark(False)

    @Slot()
    def dismiss(self) -> None:
        self.report(None)

    @Slot()
    def seen(self) -> None:
        """I have seen that somebody asked for a grown-up."""
        self._desk.jobs.run(telling.seen, lambda _: self._mark(False), self.report)

    @Property(str, notify=shown)
    def fault(self) -> str:
        return self._fault

    @Property(str, notify=shown)
    def note(self) -> str:
        return self._note

    @Property(bool, notify=shown)
    def asked(self) -> bool:
        return self._asked

    @Property(str, notify=shown)
    def alarm(self) -> str:
        """What is wrong between the record and its anchor, or empty. Stays as long as staff are in."""
        return self._alarm

    @Property(str, notify=shown)
    def pack(self) -> str:
        """What of the school's own lessons cannot be used, with file and line, or empty."""
        return self._pack

    def _take_pack(self, found: str) -> None:
        self._pack = found
        self.shown.emit()

    def _take(self, found: tuple[bool, str]) -> None:
        waiting, self._alarm = found
        self._mark(waiting)

    def _mark(self, waiting: bool) -> None:
        self._asked = waiting
        self.shown.emit()


def _read(kit: Kit) -> tuple[bool, str]:
    return telling.waiting(kit), kit.alarm
