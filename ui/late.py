"""Screens that are made after the first one stands, which would otherwise wait for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from ui.viewmodels.kiosk import KioskViewModel

AFTER_MS = 30
"""Long enough for the frame that shows the kiosk ready."""


class LateScreens(QObject):
    """Makes the staff screens once, when somebody first has something to tell them."""

    def __init__(self, kiosk: KioskViewModel, make: Callable[[], Mapping[str, QObject]], parent: QObject) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._make = make
        self._made = False
        self._waiting: list[Callable[[], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._finish)

    def then(self, tell: Callable[[], None]) -> None:
        """Call ``tell`` when the screens are there: now, or soon."""
        if self._made:
            tell()
            return
        self._waiting.append(tell)
        self._timer.start()

    def _finish(self) -> None:
        for screen, vm in self._make().items():
            self._kiosk.register(screen, vm)
        self._made = True
        waiting, self._waiting = self._waiting, []
        for tell in waiting:
            tell()
        self._kiosk.staffed()
