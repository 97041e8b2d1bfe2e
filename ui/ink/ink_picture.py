"""A kept signature, shown."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from app.domain.ink.codec import decode
from app.domain.ink.point import Ink, bounds
from app.errors import KioskError
from ui.ink.let_go import let_go_when_gone
from ui.ink.painting import fill, stroke_path

QML_IMPORT_NAME = "ThumbsUp.Ink"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class InkPicture(QQuickPaintedItem):
    """Draws the text ``encoded`` as large as fits, in the middle, ``marginMm`` of its own scale kept free around it.

    ``readable`` is false for a text that is no ink; then nothing is drawn.
    """

    encodedChanged = Signal()
    lookChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._ink: Ink = ()
        self._readable = True
        self._ink_color = QColor("black")
        self._margin_mm = 1.0
        let_go_when_gone(self)

    def paint(self, painter: QPainter) -> None:
        box = bounds(self._ink)
        if box is None:
            return
        left, top, right, bottom = box
        wide, high = right - left + 2 * self._margin_mm, bottom - top + 2 * self._margin_mm
        scale = min(self.width() / wide, self.height() / high)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.translate(-scale * (left + right) / 2, -scale * (top + bottom) / 2)
        for stroke in self._ink:
            fill(painter, stroke_path(stroke, scale), self._ink_color)

    def _get_encoded(self) -> str:
        return self._text

    def _set_encoded(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        try:
            self._ink, self._readable = decode(text), True
        except KioskError:
            self._ink, self._readable = (), False
        self.encodedChanged.emit()
        self.update()

    def _get_ink_color(self) -> QColor:
        return self._ink_color

    def _set_ink_color(self, color: QColor) -> None:
        if color != self._ink_color:
            self._ink_color = color
            self.lookChanged.emit()
            self.update()

    def _get_margin_mm(self) -> float:
        return self._margin_mm

    def _set_margin_mm(self, margin_mm: float) -> None:
        if margin_mm != self._margin_mm:
            self._margin_mm = margin_mm
            self.lookChanged.emit()
            self.update()

    encoded = Property(str, _get_encoded, _set_encoded, notify=encodedChanged)
    inkColor = Property(QColor, _get_ink_color, _set_ink_color, notify=lookChanged)
    marginMm = Property(float, _get_margin_mm, _set_margin_mm, notify=lookChanged)

    @Property(bool, notify=encodedChanged)
    def readable(self) -> bool:
        return self._readable
