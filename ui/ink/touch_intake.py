"""Touch and mouse as samples in millimetres, each with the panel's own time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from app.domain.ink.point import Sample
from app.domain.ink.sheet import Sheet

QML_IMPORT_NAME = "ThumbsUp.Ink"
QML_IMPORT_MAJOR_VERSION = 1

MOUSE = -1
"""The contact's number of the mouse; fingers count from 0."""


@QmlElement
@QmlUncreatable("A SignaturePad is one.")
class TouchIntake(QQuickPaintedItem):  # type: ignore[operator]  # the stub has the decorator as a plain class
    """Feeds ``sheet`` with everything that touches the item, and calls ``ink_moved`` after each event."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet()
        self.pixels_per_mm = 1.0
        self._now_ms = 0.0
        self._places: dict[int, QPointF] = {}
        self.setAcceptTouchEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        # A list that the pad may lie in never takes the finger for scrolling.
        self.setKeepTouchGrab(True)
        self.setKeepMouseGrab(True)

    def ink_moved(self) -> None:
        """Something was drawn, or lifted."""

    def touchEvent(self, event: QTouchEvent) -> None:
        event.accept()
        if event.type() == QEvent.Type.TouchCancel:
            # Its points are said to have moved; they are gone.
            self.touchUngrabEvent()
            return
        for point in event.points():
            self._take(point)
        self.ink_moved()

    def _take(self, point: QEventPoint) -> None:
        contact, state, at = point.id(), point.state(), point.position()
        if state == QEventPoint.State.Stationary:
            return
        sample = self._sample(point.timestamp(), at)
        if state == QEventPoint.State.Pressed:
            size = point.ellipseDiameters()
            self.sheet.begin(contact, sample, max(size.width(), size.height()) / self.pixels_per_mm)
        elif state == QEventPoint.State.Updated or at != self._places.get(contact):
            # A finger may lift off in a place that no move told of.
            self.sheet.move(contact, sample)
        self._places[contact] = at
        if state == QEventPoint.State.Released:
            self.sheet.end(contact, sample.t_ms)
            del self._places[contact]

    def touchUngrabEvent(self) -> None:
        self._places.clear()
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
