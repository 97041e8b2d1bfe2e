"""A second screen beside the one that staff touch: whether there is one, and how dense it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSizeF, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from app.ports.machine import MachineSettings
from ui.adapters.screen_size import pixels_per_mm


class SecondScreen(QObject):
    """``changed`` says that one came or went. A screen that goes takes nothing with it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._app = app
        self._gone: list[QScreen] = []
        app.screenAdded.connect(self._came)
        app.screenRemoved.connect(self._went)

    def find(self) -> QScreen | None:
        """The first screen that is not the primary one."""
        touched = self._app.primaryScreen()
        return next((one for one in self._app.screens() if one is not touched and one not in self._gone), None)

    def at(self) -> int:
        """Its place among Qt's screens, or -1."""
        found = self.find()
        return self._app.screens().index(found) if found else -1

    @staticmethod
    def density(screen: QScreen, width_mm: int) -> float:
        """Pixels a millimetre; a projector knows nothing of its wall, so what staff measured comes first."""
        height_mm = round(width_mm * screen.size().height() / max(1, screen.size().width()))
        measured = MachineSettings(width_mm=width_mm, height_mm=height_mm)
        return pixels_per_mm(QSizeF(screen.size()), screen.physicalSize(), measured)

    @Slot(QScreen)
    def _came(self, screen: QScreen) -> None:
        self._gone = [one for one in self._gone if one is not screen]
        self.changed.emit()

    @Slot(QScreen)
    def _went(self, screen: QScreen) -> None:
        # Qt moves its windows over the one that staff touch as soon as this returns
        self._gone.append(screen)
        self.changed.emit()
