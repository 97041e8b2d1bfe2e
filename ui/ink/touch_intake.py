"""Touch and mouse as samples in millimetres, each with the panel's own time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from app.domain.ink.point import Sample
from app.domain.ink.sheet import Sheet

QML_IMPORT_NAME = "ThumbsUp.Ink"
QML_IMPORT_MAJOR_VERSION = 1

MOUSE = -1
"""The contact's number of the mouse; fingers count from 0."""


# The stub has QmlUncreatable as a plain class.
@QmlElement
@QmlUncreatable("A SignaturePad is one.")  # type: ignore[operator]
class TouchIntake(QQuickPaintedItem):
    """Feeds ``sheet`` with everything that touches the item, and calls ``ink_moved`` after each event."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet()
        self.pixels_per_mm = 1.0
        self._now_ms = 0.0
        self.setAcceptTouchEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        # A list that the pad may lie in never takes the finger for scrolling.
        self.setKeepTouchGrab(True)
        self.setKeepMouseGrab(True)

    def ink_moved(self) -> None:
        """Something was drawn, or lifted."""

    def touchEvent(self, event: QTouchEvent) -> None:
        for point in event.points():
            state = point.state()
            if state == QEventPoint.State.Stationary:
                continue
            sample = self._sample(point.timestamp(), point.position())
            if state == QEventPoint.State.Pressed:
                size = point.ellipseDiameters()
                self.sheet.begin(point.id(), sample, max(size.width(), size.height()) / self.pixels_per_mm)
            elif state == QEventPoint.State.Updated:
                self.sheet.move(point.id(), sample)
            else:
                if point.scenePosition() != point.sceneLastPosition():
                    self.sheet.move(point.id(), sample)
                self.sheet.end(point.id(), sample.t_ms)
        event.accept()
        self.ink_moved()

    def touchUngrabEvent(self) -> None:
        self.sheet.end_all(self._now_ms)
        self.ink_moved()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.sheet.begin(MOUSE, self._sample(event.timestamp(), event.position()))
        self.ink_moved()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.sheet.move(MOUSE, self._sample(event.timestamp(), event.position()))
        self.ink_moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.sheet.end(MOUSE, event.timestamp())
        self.ink_moved()

    def mouseUngrabEvent(self) -> None:
        self.sheet.end(MOUSE, self._now_ms)
        self.ink_moved()

    def _sample(self, t_ms: int, at: QPointF) -> Sample:
        """A finger that leaves the pad draws along its edge, so that ink never lies outside."""
        self._now_ms = t_ms
        x = min(max(at.x(), 0.0), self.width())
        y = min(max(at.y(), 0.0), self.height())
        return Sample(t_ms, x / self.pixels_per_mm, y / self.pixels_per_mm)
