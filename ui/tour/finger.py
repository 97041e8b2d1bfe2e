"""A finger on the glass: touch events through a touch device of Qt's own, the way a panel's driver sends them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from app.domain.handwriting import HERTZ, Point

LIFT_S = 0.06
"""How long the finger is in the air between two strokes."""


class Finger:
    """Make one a process: Qt keeps every touch device that was ever made."""

    def __init__(self, window: QQuickWindow, run: Callable[[float], None]) -> None:
        self._window = window
        self._run = run
        self._device = QTest.createTouchDevice()

    def tap(self, at: QPointF) -> None:
        """Down and up again."""
        self._report("press", at)
        self._report("release", at)

    def swipe(self, start: QPointF, end: QPointF) -> None:
        """Down, along and up again, slowly enough to push a list and not to throw it."""
        self._report("press", start)
        for part in range(1, 13):
            self._run(0.012)
            self._report("move", start + (end - start) * (part / 12))
        self._run(0.15)
        self._report("release", end)

    def draw(self, strokes: Sequence[Sequence[Point]]) -> int:
        """Every sample at its time, as a panel that reports 240 times a second does; returns how many it were."""
        due = time.monotonic()
        for stroke in strokes:
            for number, place in enumerate(stroke):
                self._wait_till(due)
                self._report("move" if number else "press", QPointF(*place))
                due += 1 / HERTZ
            self._wait_till(due)
            self._report("release", QPointF(*stroke[-1]))
            due += LIFT_S
        return sum(len(stroke) for stroke in strokes)

    def _wait_till(self, due: float) -> None:
        self._run(max(0.0, due - time.monotonic()))

    def _report(self, what: str, at: QPointF) -> None:
        report = QTest.touchEvent(self._window, self._device, False)
        place: QPoint = at.toPoint()
        getattr(report, what)(0, place, self._window)
        report.commit()
