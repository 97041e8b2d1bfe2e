"""The pad a pupil signs on."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect, QRectF, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from app.domain.ink.builder import StrokeBuilder
from app.domain.ink.codec import encode
from app.domain.ink.point import Ink
from app.domain.ink.sheet import line_so_far
from ui.ink.painting import LEAD, Canvas, fill, reach, stroke_path
from ui.ink.touch_intake import TouchIntake

QML_IMPORT_NAME = "ThumbsUp.Ink"
QML_IMPORT_MAJOR_VERSION = 1

LINE_MM = 0.5
"""Thickness of the writing line."""


@QmlElement
class SignaturePad(TouchIntake):
    """Draws what is signed and a writing line; paper, frame and buttons are QML's. ``sheet.ink`` is the signature.

    ``inkColor`` is opaque. ``lineAt`` is the writing line's place as a share of the height, ``lineInset`` is in mm.
    """

    changed = Signal()
    lookChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._ink_color, self._line_color = QColor("black"), QColor("gray")
        self._line_at, self._line_inset = 0.72, 8.0
        self._canvas: Canvas | None = None
        self._shown: Ink = ()
        self._shown_live: StrokeBuilder | None = None
        self._wet = QPainterPath()
        self._told: object = None
        self._encoded: tuple[Ink, str] = ((), "")

    @Slot()
    def undo(self) -> None:
        """Take back the last stroke."""
        self.sheet.undo()
        self.ink_moved()

    @Slot()
    def startAgain(self) -> None:
        """An empty pad; until something new is drawn ``undoStartAgain`` brings it back."""
        self.sheet.start_again()
        self.ink_moved()

    @Slot()
    def undoStartAgain(self) -> None:
        """Bring back what ``startAgain`` took."""
        self.sheet.undo_start_again()
        self.ink_moved()

    @Slot()
    def forget(self) -> None:
        """An empty pad with no way back, for the next child."""
        self.sheet.forget()
        self.ink_moved()

    def ink_moved(self) -> None:
        self.polish()
        told = (self.sheet.ink, self.sheet.live is not None, self.sheet.full, self.sheet.can_undo_start_again)
        if told != self._told:
            self._told = told
            self.changed.emit()

    def updatePolish(self) -> None:
        """Once a frame: put into the pictures what has become dry, and have only what changed drawn again."""
        # never self.window(): PySide takes the window for this item's child, and Python loses it together with the item
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        if self._canvas is None or self._canvas.ratio != ratio:
            self._canvas = Canvas(self.size(), ratio, self.pixels_per_mm, self._ink_color)
            self._shown, self._shown_live = (), None
            self.update()
        dirty = [self._show_finished(self._canvas), self._show_live(self._canvas)]
        for box in dirty:
            if not box.isNull():
                self.update(box.toAlignedRect())

    def _show_finished(self, canvas: Canvas) -> QRectF:
        ink, shown = self.sheet.ink, self._shown
        self._shown = ink
        if ink is shown:
            return QRectF()
        if ink[: len(shown)] != shown:
            canvas.redraw(ink)
            return self.boundingRect()
        dirty = QRectF()
        for stroke in ink[len(shown) :]:
            dirty = dirty.united(canvas.finish(stroke))
        return dirty

    def _show_live(self, canvas: Canvas) -> QRectF:
        live, dirty = self.sheet.live, reach(self._wet)
        if live is not self._shown_live:
            self._shown_live = live
            dirty = dirty.united(canvas.lift())
        self._wet = QPainterPath()
        if live is not None:
            dirty = dirty.united(canvas.lay(live.dry))
            self._wet = stroke_path(line_so_far(live, max(len(live.dry) - LEAD, 0)), self.pixels_per_mm)
        return dirty.united(reach(self._wet))

    def paint(self, painter: QPainter) -> None:
        inset, thick = self._line_inset * self.pixels_per_mm, max(LINE_MM * self.pixels_per_mm, 1.0)
        line = QRectF(inset, self._line_at * self.height(), self.width() - 2 * inset, thick)
        painter.fillRect(line, self._line_color)
        if self._canvas is not None:
            self._canvas.paint(painter)
        fill(painter, self._wet, self._ink_color)

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        super().geometryChange(new, old)
        self._start_over()

    def _start_over(self) -> None:
        """Size, scale or colour are others: everything is drawn again."""
        self._canvas = None
        self.polish()

    def _set_look(self, name: str, value: object) -> None:
        if getattr(self, name) != value:
            setattr(self, name, value)
            self._start_over()
            self.lookChanged.emit()

    def _get_encoded(self) -> str:
        ink, text = self._encoded
        if ink is not self.sheet.ink:
            ink, text = self._encoded = self.sheet.ink, encode(self.sheet.ink)
        return text

    pixelsPerMm = Property(
        float, lambda pad: pad.pixels_per_mm, lambda pad, per: pad._set_look("pixels_per_mm", per), notify=lookChanged
    )
    inkColor = Property(
        QColor, lambda pad: pad._ink_color, lambda pad, color: pad._set_look("_ink_color", color), notify=lookChanged
    )
    lineColor = Property(
        QColor, lambda pad: pad._line_color, lambda pad, color: pad._set_look("_line_color", color), notify=lookChanged
    )
    lineAt = Property(
        float, lambda pad: pad._line_at, lambda pad, share: pad._set_look("_line_at", share), notify=lookChanged
    )
    lineInset = Property(
        float, lambda pad: pad._line_inset, lambda pad, mm: pad._set_look("_line_inset", mm), notify=lookChanged
    )
    palmGuarded = Property(bool, lambda _: True, constant=True)
    empty = Property(bool, lambda pad: not pad.sheet.ink, notify=changed)
    writing = Property(bool, lambda pad: pad.sheet.live is not None, notify=changed)
    full = Property(bool, lambda pad: pad.sheet.full, notify=changed)
    canUndo = Property(bool, lambda pad: bool(pad.sheet.ink), notify=changed)
    canUndoStartAgain = Property(bool, lambda pad: pad.sheet.can_undo_start_again, notify=changed)
    encoded = Property(str, _get_encoded, notify=changed)
