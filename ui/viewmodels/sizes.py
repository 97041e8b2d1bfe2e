"""How large things are here: the panel's pixels a millimetre and the stage's sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal

from ui.viewmodels.qml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from app.domain.lesson import Stage

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

ANY_AGE = (15.0, 5.0, 3.5)
"""Button, gap and x-height in mm where no pupil's stage is known: the attract screen and the class."""


@QmlElement
@QmlUncreatable("made in Python")
class SizesViewModel(QObject):
    """Theme.qml takes every length from here."""

    changed = Signal()

    def __init__(self, pixels_per_mm: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pixels_per_mm = pixels_per_mm
        self._of_stage = ANY_AGE

    def set_stage(self, stage: Stage | None) -> None:
        """Take a stage's sizes, or those for any age."""
        self._of_stage = (stage.button_mm, stage.gap_mm, stage.x_height_mm) if stage else ANY_AGE
        self.changed.emit()

    def calibrate(self, pixels_per_mm: float) -> None:
        """A member of staff measured the panel."""
        self._pixels_per_mm = pixels_per_mm
        self.changed.emit()

    @Property(float, notify=changed)
    def pixelsPerMm(self) -> float:
        return self._pixels_per_mm

    @Property(float, notify=changed)
    def buttonMm(self) -> float:
        return self._of_stage[0]

    @Property(float, notify=changed)
    def gapMm(self) -> float:
        return self._of_stage[1]

    @Property(float, notify=changed)
    def xHeightMm(self) -> float:
        return self._of_stage[2]
