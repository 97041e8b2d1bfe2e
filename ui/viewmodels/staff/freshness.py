"""Notices that another process has written to the record."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ui.viewmodels.desk import Desk
from ui.viewmodels.flow import Flow
from ui.viewmodels.kiosk import ATTRACT

LOOK_MS = 1000


class Freshness(QObject):
    """``stale`` says that what the screen shows may be old: a command, or another window, changed the record."""

    stale = Signal()

    def __init__(self, desk: Desk, flow: Flow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._version: int | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        flow.opening.opened.connect(self._timer.start)

    def look(self) -> None:
        """Ask the record, unless nothing of it is on the screen."""
        if self._desk.kiosk.at != ATTRACT:
            self._desk.jobs.run(lambda kit: kit.data_version(), self._compare, lambda _: None)

    def _compare(self, version: int) -> None:
        before, self._version = self._version, version
        if before is not None and version != before:
            self.stale.emit()
