"""While somebody practises: the whole kiosk works on a made-up class, and forgets it afterwards."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal

from app.domain.agreement import Length, Session
from app.services import practise, sessions
from app.services.kit import Kit
from ui.viewmodels.desk import Desk
from ui.viewmodels.flow import Flow
from ui.viewmodels.kiosk import ATTRACT
from ui.viewmodels.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PracticeViewModel(QObject):
    """``active`` from the choice of a stage until staff leave practice or the kiosk returns to its attract screen."""

    shown = Signal()

    def __init__(self, desk: Desk, flow: Flow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._flow = desk, flow
        self.active = False
        desk.kiosk.screenChanged.connect(self._follow)

    def begin(self, kit: Kit, session: Session) -> None:
        """Hand the kiosk to the made-up class."""
        self._desk.jobs.lend(kit)
        self._switch(True)
        self._flow.begin_session(session)

    def leave(self) -> None:
        """Forget the made-up class and all that happened in it."""
        if self.active:
            # first, so that what it still writes goes to the made-up record
            self._flow.forget()
            self._desk.jobs.lend(None)
            self._switch(False)

    @Property(bool, notify=shown)
    def on(self) -> bool:
        return self.active

    def _switch(self, active: bool) -> None:
        self.active = active
        self._desk.kiosk.practise(active)
        self.shown.emit()

    def _follow(self) -> None:
        if self._desk.kiosk.at == ATTRACT:
            self.leave()


def made_up(kit: Kit, stage: str, staff: str) -> tuple[Kit, Session]:
    """A kit on which nothing is kept, and the lesson of its class. Raises as the services do."""
    kit = practise.practise_kit(kit, stage)
    return kit, sessions.open_session(kit, practise.CLASS_NAME, staff, Length.WHOLE)
