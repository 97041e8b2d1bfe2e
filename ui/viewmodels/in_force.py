"""The settings of this machine as they are in force now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.ports.machine import MachineSettings


class InForce(QObject):
    """Whoever depends on a setting hears of ``changed`` with (before, after); saving them is somebody else's job."""

    changed = Signal(object, object)

    def __init__(self, settings: MachineSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings

    def put(self, settings: MachineSettings) -> None:
        """From now on these."""
        before, self.settings = self.settings, settings
        if settings != before:
            self.changed.emit(before, settings)
