"""What somebody would else wait for at their first touch, read while nobody is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from app.errors import KioskError
from app.services import standings
from app.services.kit import Kit
from ui.viewmodels.desk import Desk
from ui.viewmodels.kiosk import ATTRACT

FIRST_MS = 3000
"""After the record is open: whoever switched the kiosk on comes first."""
PAUSE_MS = 200
"""Between two parts, so that a job of somebody's never waits for more than one of them."""


class Warming(QObject):
    """Reckons how everybody stands, then reads the lessons, one at a time and only behind the attract screen."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts: Iterator[Callable[[Kit], None]] = iter(())
        self.done = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        """The record is open."""
        self._desk.jobs.run(lambda kit: kit.shelf.stages_with_lesson(), self._plan, lambda _: None)

    def _plan(self, stages: frozenset[str]) -> None:
        self._parts = iter((standings.warm, *(_reading(stage) for stage in sorted(stages))))
        self._timer.start(FIRST_MS)

    def _next(self) -> None:
        if self._desk.kiosk.at != ATTRACT:
            self._timer.start(FIRST_MS)
            return
        part = next(self._parts, None)
        self.done = part is None
        if part is not None:
            self._desk.jobs.run(part, lambda _: self._timer.start(PAUSE_MS), lambda _: self._timer.start(PAUSE_MS))


def _reading(stage: str) -> Callable[[Kit], None]:
    def read(kit: Kit) -> None:
        with suppress(KioskError):  # what is wrong with a lesson is told where it is needed
            kit.shelf.lesson(stage)

    return read
