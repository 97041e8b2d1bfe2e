"""What every section of the settings is made of."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.permissions import Right
from app.services import staff_access
from app.services.kit import Kit
from ui.viewmodels.staff.shell import ShellViewModel


class SettingsPart(QObject):
    """One section: fetches when the settings open, forgets when they close."""

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell

    def open(self) -> None:
        """The settings are shown."""

    def forget(self) -> None:
        """They are left, or locked."""


def allowed(kit: Kit, by: str, right: Right) -> None:
    """Raises KioskError ``not-allowed``, ``staff-unknown``: the record is asked, not the screen."""
    staff_access.require(kit, by, right)
