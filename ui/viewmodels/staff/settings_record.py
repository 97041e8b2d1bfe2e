"""Care of the record: where it lies, and whether it is whole."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot

from app.domain.permissions import Right
from app.errors import KioskError
from app.ports.keeper import Verification
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.settings_part import SettingsPart, allowed
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

EVERY = 64
"""Entries between two words about progress."""


@QmlElement
@QmlUncreatable("made in Python")
class SettingsRecordViewModel(SettingsPart):
    """``verdict`` is empty, "whole" or "broken"."""

    shown = Signal()
    _went = Signal(int, int)

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._folder = self._code = ""
        self._found: Verification | None = None
        self._done = self._of = 0
        self._busy = False
        # told on the store thread, heard on this one
        self._went.connect(self._going, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        self._shell.run(lambda kit: (str(kit.folder), kit.ledger.head_code()), self._take)

    def forget(self) -> None:
        self._found, self._busy, self._done, self._of = None, False, 0, 0
        self.shown.emit()

    @Slot()
    def verify(self) -> None:
        """Check every entry, hash and signature now."""
        by = self._shell.subject
        self._busy, self._found, self._done, self._of = True, None, 0, 0
        self.shown.emit()
        self._shell.run(lambda kit: self._verified(kit, by), self._judge, self._failed)

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """Where the record is and how a check of it went."""
        found = self._found
        return {
            "folder": self._folder,
            "code": self._code,
            "busy": self._busy,
            "done": self._done,
            "of": self._of,
            "verdict": "" if found is None else "broken" if found.problems else "whole",
            "entries": found.entries if found else 0,
            "erased": found.erased if found else 0,
            "problems": list(found.problems) if found else [],
        }

    def _verified(self, kit: Kit, by: str) -> Verification:
        allowed(kit, by, Right.SETTINGS)
        return kit.keeper.verify(lambda done, of: self._went.emit(done, of) if _due(done, of) else None)

    def _take(self, told: tuple[str, str]) -> None:
        self._folder, self._code = told
        self.shown.emit()

    def _going(self, done: int, of: int) -> None:
        if self._busy:
            self._done, self._of = done, of
            self.shown.emit()

    def _judge(self, found: Verification) -> None:
        self._busy, self._found = False, found
        self.shown.emit()

    def _failed(self, error: KioskError) -> None:
        self._busy = False
        self._shell.report(error)
        self.shown.emit()


def _due(done: int, of: int) -> bool:
    return done % EVERY == 0 or done == of
