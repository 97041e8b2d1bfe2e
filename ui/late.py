"""Screens that are made after the first one stands, which would otherwise wait for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

AFTER_MS = 30
"""Long enough for the frame that shows the kiosk ready."""

Made = TypeVar("Made")


class LateScreens(QObject, Generic[Made]):
    """Makes screens once: when somebody first asks for them, or soon after somebody has something to tell them."""

    def __init__(self, make: Callable[[], Made], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._made: Made | None = None
        self._waiting: list[Callable[[], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._finish)

    @property
    def there(self) -> bool:
        """Whether they were made."""
        return self._made is not None

    def now(self) -> Made:
        """The screens, made by now."""
        if self._made is None:
            self._made = self._make()
        return self._made

    def then(self, tell: Callable[[], None]) -> None:
        """Call ``tell`` soon, when the screens are there; at once if nothing waits for them any more."""
        if self.there and not self._timer.isActive():
            tell()
            return
        self._waiting.append(tell)
        self._timer.start()

    def _finish(self) -> None:
        self.now()
        waiting, self._waiting = self._waiting, []
        for tell in waiting:
            tell()
