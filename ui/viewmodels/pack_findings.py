"""What an author must mend before the lesson can be shown again."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal

from app.domain.finding import Finding
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

SCREEN = "staff/PackFindings"


@QmlElement
@QmlUncreatable("made in Python")
class PackFindingsViewModel(QObject):
    """``findings``: roles ``at`` (file and line), ``what``, ``remedy``."""

    shown = Signal()

    def __init__(self, stage: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._rows = Rows(("at", "what", "remedy"), self)

    def put(self, found: tuple[Finding, ...]) -> None:
        self._rows.put([{"at": _at(one), "what": one.what, "remedy": one.remedy} for one in found])
        self.shown.emit()

    @Property(str, notify=shown)
    def stage(self) -> str:
        return self._stage

    @Property(QAbstractItemModel, notify=shown)
    def findings(self) -> QAbstractItemModel:
        return self._rows


def _at(one: Finding) -> str:
    return f"{one.file}, line {one.line}" if one.line else one.file
