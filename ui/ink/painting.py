"""Ink drawn by Qt: the outline of ``app.domain.ink``, filled."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF

from app.domain.ink.outline import ribbon
from app.domain.ink.point import Ink, InkPoint, Stroke

LEAD = 4
"""A piece of a line begins this many points back, where it is already drawn: widths are smoothed over neighbours."""

BATCH = 16
"""So many points (5 mm) become dry at once; until then they are drawn with the wet end."""

EDGE_PX = 1.5
"""How far anti-aliasing reaches beyond a shape."""


def stroke_path(stroke: Stroke, pixels_per_mm: float) -> QPainterPath:
    """The stroke's shape in pixels."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for polygon in ribbon(stroke):
        path.addPolygon(QPolygonF([QPointF(x * pixels_per_mm, y * pixels_per_mm) for x, y in polygon]))
        path.closeSubpath()
    return path


def reach(path: QPainterPath) -> QRectF:
    """What a repaint of this shape must cover."""
    box = path.controlPointRect()
    return box if box.isNull() else box.adjusted(-EDGE_PX, -EDGE_PX, EDGE_PX, EDGE_PX)


def fill(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    """Smooth-edged."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, colour)


class Canvas:
    """Dry ink as pictures: one of the finished strokes, one of what is dry of the stroke being drawn.

    A finished stroke is drawn once more in one piece, so what stays is the same shape as on paper.
    """

    def __init__(self, size: QSizeF, ratio: float, pixels_per_mm: float, colour: QColor) -> None:
        """``size`` in logical pixels, ``ratio`` device pixels to each."""
        wide, high = max(math.ceil(size.width() * ratio), 1), max(math.ceil(size.height() * ratio), 1)
        self._finished = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
        self.ratio = ratio
        self._finished.setDevicePixelRatio(ratio)
        self._finished.fill(Qt.GlobalColor.transparent)
        self._drawing = self._finished.copy()
        self._pixels_per_mm = pixels_per_mm
        self._colour = colour
        self._drawn = 0
        self._used = QRectF()

    @property
    def wet_from(self) -> int:
        """The point of the stroke being drawn from which on it is not in the picture yet, or not for certain."""
        return max(self._drawn - LEAD, 0)

    def redraw(self, ink: Ink) -> None:
        """The finished strokes, afresh."""
        self._finished.fill(Qt.GlobalColor.transparent)
        for stroke in ink:
            self.finish(stroke)

    def finish(self, stroke: Stroke) -> QRectF:
        """One finished stroke more; returns where it is."""
        path = stroke_path(stroke, self._pixels_per_mm)
        painter = QPainter(self._finished)
        fill(painter, path, self._colour)
        painter.end()
        return reach(path)

    def lay(self, dry: Sequence[InkPoint]) -> QRectF:
        """What is new of the stroke being drawn, of which these are all dry points; returns where that is."""
        if len(dry) < self._drawn + BATCH:
            return QRectF()
        path = stroke_path(tuple(dry[self.wet_from :]), self._pixels_per_mm)
        painter = QPainter(self._drawing)
        fill(painter, path, self._colour)
        painter.end()
        self._drawn = len(dry)
        self._used = self._used.united(reach(path))
        return reach(path)

    def lift(self) -> QRectF:
        """Nothing is being drawn any more; returns where it was."""
        used, self._used, self._drawn = self._used, QRectF(), 0
        if not used.isNull():
            painter = QPainter(self._drawing)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillRect(used.toAlignedRect().adjusted(-1, -1, 1, 1), Qt.GlobalColor.transparent)
            painter.end()
        return used

    def paint(self, painter: QPainter) -> None:
        """Both pictures, pixel for pixel."""
        painter.drawImage(QPointF(0.0, 0.0), self._finished)
        painter.drawImage(QPointF(0.0, 0.0), self._drawing)
