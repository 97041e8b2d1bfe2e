"""Opening the record: what the attract screen waits for, and what everybody else hears of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.errors import KioskError
from ui.viewmodels.attract import AttractViewModel
from ui.viewmodels.desk import Desk


class Opening(QObject):
    """``opened`` says that the record is open, ``refused`` why it is not (a KioskError).

    Both are said once the other screens are there to hear of it, see ``when_made``.
    """

    opened = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, attract: AttractViewModel, when_made: Callable[[Callable[[], None]], None]) -> None:
        super().__init__()
        self._desk, self._kiosk, self._attract = desk, desk.kiosk, attract
        self._when_made = when_made

    def open(self) -> None:
        """Open the record; what else there is to read waits until the attract screen shows that it is open."""
        self._desk.jobs.run(lambda _: None, lambda _: self._opened(), self._refused)

    def _opened(self) -> None:
        self._kiosk.report(None)
        self._attract.opened()
        self._when_made(self.opened.emit)

    def _refused(self, fault: KioskError) -> None:
        self._kiosk.report(fault)
        self._when_made(lambda: self.refused.emit(fault))
