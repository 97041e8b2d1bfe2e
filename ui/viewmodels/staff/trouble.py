"""The record cannot be opened: what happened, what to do, and another try."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.errors import KioskError
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.navigation import TROUBLE
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class TroubleViewModel(StaffScreen):
    """Stands from a refused opening until one succeeds."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._code = self._text = ""
        self._trying = False
        shell.flow.opening.refused.connect(self._refused)
        shell.flow.opening.opened.connect(self._opened)

    def refresh(self) -> None:
        """There is no record to look into."""

    @Slot()
    def tryAgain(self) -> None:
        self._trying = True
        self.shown.emit()
        self.shell.flow.opening.open()

    @Property(str, notify=shown)
    def text(self) -> str:
        return self._text

    @Property(str, notify=shown)
    def code(self) -> str:
        return self._code

    @Property(bool, notify=shown)
    def trying(self) -> bool:
        return self._trying

    def _refused(self, fault: KioskError) -> None:
        self._code, self._text, self._trying = fault.code, fault.staff, False
        self.shell.go(TROUBLE)
        self.shown.emit()

    def _opened(self) -> None:
        self._trying = False
        if self.shell.desk.kiosk.at == TROUBLE:
            self.shell.flow.to_attract()
