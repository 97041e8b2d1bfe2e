"""The lesson that is being taught: its state, its clock, and what is kept of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.lesson import Lesson
from app.domain.teaching import Together, advance
from app.domain.teaching_events import Event, Pause, Resume
from app.services import teaching
from app.services.kit import Kit
from app.services.teaching import Opened

TICK_MS = 1000
KEEP_EVERY = 15
"""Seconds after which the time taught is kept, so that a power cut loses no more of it."""

Result = TypeVar("Result")


class Runs(Protocol):
    """The way to the record; see ShellViewModel.run."""

    def __call__(self, work: Callable[[Kit], Result], done: Callable[[Result], None]) -> None: ...


class TeachRun(QObject):
    """``moved`` says that something else stands on the screen, ``ticked`` that a second has passed.

    ``now`` is a monotonic clock.
    """

    moved = Signal()
    ticked = Signal()

    def __init__(self, run: Runs, parent: QObject, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._run = run
        self.now = now
        self.opened: Opened | None = None
        self.state: Together | None = None
        self._seconds = 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is taught."""
        return self.opened.lesson(self.state.stage) if self.opened and self.state else None

    def take(self, opened: Opened) -> None:
        """A class has the kiosk; its lesson goes on where it stood, with its clock standing."""
        self.opened, self.state = opened, opened.stood
        self.moved.emit()

    def begin(self, lesson: Lesson) -> None:
        """From the beginning."""
        self.state = teaching.fresh(lesson)
        self.send(Resume(self.now()))

    def send(self, event: Event) -> None:
        """Something happened; what follows is shown, and kept."""
        if self.state is None:
            return
        before, self.state = self.state, advance(self.state, event)
        if self.state == before:
            return
        self._timer.start() if self.state.running else self._timer.stop()
        if before.slide is not self.state.slide or before.revealed is not self.state.revealed or self.state.over:
            self._count(before)
        self.keep()
        self.moved.emit()

    def rest(self) -> None:
        """The clock stands, and all there is to keep is kept."""
        self.send(Pause(self.now()))
        if self.state is not None:
            self._count(self.state)
            self.keep()

    def forget(self, keeping: bool) -> None:
        """Staff left the lesson or locked: the clock stands from now on."""
        if keeping:
            self.rest()
        self._timer.stop()
        self.opened = self.state = None
        self.moved.emit()

    def keep(self) -> None:
        """Remember where it stands."""
        if self.opened and self.state:
            self._seconds = 0
            self._run(
                partial(teaching.keep, session=self.opened.session, state=self.state, now=self.now()), lambda _: None
            )

    def _count(self, state: Together) -> None:
        check = state.slide.check
        if self.opened and check:
            self._run(partial(teaching.count, session=self.opened.session, state=state, check=check.id), lambda _: None)

    def _tick(self) -> None:
        self._seconds += 1
        if self._seconds >= KEEP_EVERY:
            self.keep()
        self.ticked.emit()
