"""The screen that waits: no name, no list, no photograph."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal

from ui.viewmodels.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class AttractViewModel(QObject):
    """``ready`` once the record is open and staff can come in."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ready = False

    def opened(self) -> None:
        """The record is open."""
        self._ready = True
        self.changed.emit()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._ready
