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
from ui.ink.let_go import let_go_when_gone
from ui.ink.painting import Canvas, fill, reach, stroke_path
from ui.ink.touch_intake import TouchIntake

QML_IMPORT_NAME = "ThumbsUp.Ink"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SignaturePad(TouchIntake):
    """Draws what is signed and a writing line; paper, frame and buttons are QML's. ``sheet.ink`` is the signature.

    ``inkColor`` is opaque. ``lineAt`` is the writing line's place as a share of the height;
    ``lineInset`` and ``lineThickness`` are in mm.
    """

    changed = Signal()
    writingChanged = Signal()
    lookChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._ink_color, self._line_color = QColor("black"), QColor("gray")
        self._line_at, self._line_inset, self._line_thickness = 0.72, 8.0, 0.5
        self._canvas: Canvas | None = None
        self._shown: Ink = ()
        self._shown_live: StrokeBuilder | None = None
        self._wet = QPainterPath()
        self._told: tuple[Ink, bool, bool] = ((), False, False)
        self._told_writing = False
        self._encoded: tuple[Ink, str] = ((), "")
        let_go_when_gone(self)

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
        told, self._told = self._told, (self.sheet.ink, self.sheet.full, self.sheet.can_undo_start_again)
        if told != self._told:
            self.changed.emit()
        writing, self._told_writing = self._told_writing, self.sheet.live is not None
        if writing != self._told_writing:
            self.writingChanged.emit()

    def updatePolish(self) -> None:
        """Once a frame: put into the pictures what has become dry, and have only what changed drawn again."""
        # never self.window(): PySide takes the window for this item's child, and Python loses it together with the item
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        dirty = QRectF()
        if self._canvas is None or self._canvas.ratio != ratio:
            self._canvas = Canvas(self.size(), ratio, self.pixels_per_mm, self._ink_color)
            self._shown, self._shown_live = (), None
            dirty = self.boundingRect()
        dirty = dirty.united(self._show_finished(self._canvas)).united(self._show_live(self._canvas))
        # Never update() without a rectangle: one with a rectangle after it, in the same frame, would undo it.
        if not dirty.isNull():
            self.update(dirty.toAlignedRect())

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
            self._wet = stroke_path(line_so_far(live, canvas.wet_from), self.pixels_per_mm)
        return dirty.united(reach(self._wet))

    def paint(self, painter: QPainter) -> None:
        inset, thick = self._line_inset * self.pixels_per_mm, max(self._line_thickness * self.pixels_per_mm, 1.0)
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

    def _get_pixels_per_mm(self) -> float:
        return self.pixels_per_mm

    def _set_pixels_per_mm(self, pixels: float) -> None:
        if pixels > 0.0:
            self._set_look("pixels_per_mm", pixels)

    def _get_ink_color(self) -> QColor:
        return self._ink_color

    def _set_ink_color(self, color: QColor) -> None:
        self._set_look("_ink_color", color)

    def _get_line_color(self) -> QColor:
        return self._line_color

    def _set_line_color(self, color: QColor) -> None:
        self._set_look("_line_color", color)

    def _get_line_at(self) -> float:
        return self._line_at

    def _set_line_at(self, share: float) -> None:
        self._set_look("_line_at", share)

    def _get_line_inset(self) -> float:
        return self._line_inset

    def _set_line_inset(self, inset_mm: float) -> None:
        self._set_look("_line_inset", inset_mm)

    def _get_line_thickness(self) -> float:
        return self._line_thickness

    def _set_line_thickness(self, thickness_mm: float) -> None:
        self._set_look("_line_thickness", thickness_mm)

    pixelsPerMm = Property(float, _get_pixels_per_mm, _set_pixels_per_mm, notify=lookChanged)
    inkColor = Property(QColor, _get_ink_color, _set_ink_color, notify=lookChanged)
    lineColor = Property(QColor, _get_line_color, _set_line_color, notify=lookChanged)
    lineAt = Property(float, _get_line_at, _set_line_at, notify=lookChanged)
    lineInset = Property(float, _get_line_inset, _set_line_inset, notify=lookChanged)
    lineThickness = Property(float, _get_line_thickness, _set_line_thickness, notify=lookChanged)

    @Property(bool, constant=True)
    def palmGuarded(self) -> bool:
        return True

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return not self.sheet.ink

    @Property(bool, notify=writingChanged)
    def writing(self) -> bool:
        return self.sheet.live is not None

    @Property(bool, notify=changed)
    def full(self) -> bool:
        return self.sheet.full

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self.sheet.ink)

    @Property(bool, notify=changed)
    def canUndoStartAgain(self) -> bool:
        return self.sheet.can_undo_start_again

    @Property(str, notify=changed)
    def encoded(self) -> str:
        """What ``codec.encode`` makes of the finished strokes."""
        ink, text = self._encoded
        if ink is not self.sheet.ink:
            ink, text = self._encoded = self.sheet.ink, encode(self.sheet.ink)
        return text
