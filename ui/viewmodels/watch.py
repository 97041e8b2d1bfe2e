"""Notices when nobody seems to be there any more: the domain's idle rules over a ticking clock."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from app.domain import idle
from app.domain.idle import Area, Due, Limits

TICK_MS = 200
TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyPress,
    }
)


class IdleWatch(QObject):
    """An event filter for the window. ``due`` tells what is due, once each time that it changes."""

    due = Signal(object)
    counting = Signal(int)
    """Seconds left to answer "are you still there?"; 0 when it is not asked."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._limits = limits
        self._clock = clock
        self._watch = idle.enter(Area.ATTRACT, clock())
        self._said = Due.NOTHING
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def limits(self) -> Limits:
        return self._limits

    def limit(self, limits: Limits) -> None:
        """Other limits from now on."""
        self._limits = limits

    def enter(self, area: Area) -> None:
        """Another screen: waiting starts anew."""
        self._watch = idle.enter(area, self._clock(), narrating=self._watch.narrating)
        self._told(Due.NOTHING)

    def narrated(self, speaking: bool) -> None:
        """Speech began or ended."""
        self._watch = idle.narrated(self._watch, speaking, self._clock(), self._limits)

    def touched(self) -> None:
        """Somebody is there."""
        self._watch = idle.touched(self._watch, self._clock())
        self.look()

    def look(self) -> None:
        """Ask the rules what is due now."""
        now = self._clock()
        self.counting.emit(idle.countdown(self._watch, now, self._limits) or 0)
        self._told(idle.due(self._watch, now, self._limits))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self.touched()
        return False

    def _told(self, due: Due) -> None:
        before, self._said = self._said, due
        if due is not before and due is not Due.NOTHING:
            self.due.emit(due)
