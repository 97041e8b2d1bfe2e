"""The slide that the class sees, laid out for the screen that it stands on."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import ceil

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF

from app.domain.back_row import capital_mm
from app.domain.teaching import Together
from app.domain.teaching_events import Laid
from ui.adapters.fonts import BODY
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.teach_run import TeachRun
from ui.viewmodels.teach_layout import Part, Piece, Room
from ui.viewmodels.teach_parts import is_too_far, parts_of
from ui.viewmodels.teach_words import WidthOf

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

MARGIN = 0.045
"""Of the slide's height, around everything; the bar of a talk stands in it."""
GAP = 0.05
NOWHERE = (1.0, 1.0, 1.0)
"""The slide's size before there is a screen for it."""
ROLES = ("kind", "place", "down", "wide", "tall", "said", "em", "picture", "alt", "mark", "middle")


@QmlElement
@QmlUncreatable("made in Python")
class TeachBoardViewModel(QObject):
    """``pieces`` have places in pixels of a slide of ``width`` by ``height``, which may be drawn smaller as a copy."""

    shown = Signal()

    def __init__(self, run: TeachRun, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._rows = Rows(ROLES, self)
        self._size = NOWHERE
        self._metres = 5.0
        self._laid: dict[tuple[object, ...], tuple[Part, ...]] = {}
        run.moved.connect(self._publish)
        run.ticked.connect(self.shown)

    @property
    def parts(self) -> int:
        """How many parts the slide flows over."""
        return len(self._parts(self._run.state)) if self._run.state else 1

    @property
    def room(self) -> Room:
        """The slide's space within its margin."""
        return room_for(*self._size, self._metres)

    def parts_at(self, state: Together) -> int:
        """How many parts another place of the lesson flows over here."""
        return len(self._parts(state))

    def sit(self, metres: float) -> None:
        """The back row is this far away."""
        if metres != self._metres:
            self._metres = metres
            self._lay()

    @Slot(float, float, float)
    def fit(self, width: float, height: float, per_mm: float) -> None:
        """The slide has this size in pixels, on a screen with so many pixels a millimetre."""
        if (width, height, per_mm) != self._size and width > 1 and height > 1:
            self._size = (width, height, per_mm)
            self._lay()

    @Property(QAbstractItemModel, notify=shown)
    def pieces(self) -> QAbstractItemModel:
        """Roles: see ROLES."""
        return self._rows

    @Property(float, notify=shown)
    def width(self) -> float:
        return self._size[0]

    @Property(float, notify=shown)
    def height(self) -> float:
        return self._size[1]

    @Property(float, notify=shown)
    def margin(self) -> float:
        return MARGIN * self._size[1]

    @Property(int, notify=shown)
    def part(self) -> int:
        return self._run.state.part if self._run.state else 0

    @Property(int, notify=shown)
    def partCount(self) -> int:
        return self.parts

    @Property(float, notify=shown)
    def talkShare(self) -> float:
        """What is left of the partners' time, from 1 to 0; below 0 while they are not talking."""
        state = self._run.state
        left = state.talk_left(self._run.now()) if state else None
        return -1.0 if state is None or left is None else left / max(1, state.slide.talk)

    @Property(str, notify=shown)
    def ahead(self) -> str:
        """The picture of the slide that follows."""
        state = self._run.state
        following = state.slides[state.place + 1 : state.place + 2] if state else ()
        return following[0].picture if following else ""

    @Property(bool, notify=shown)
    def tooFar(self) -> bool:
        """Words must be broken: the screen is too small for this room."""
        lesson = self._run.lesson
        return lesson is not None and is_too_far(lesson, self.room, measured)

    def _lay(self) -> None:
        self._laid = {}
        if self._run.state:
            self._run.send(Laid(self.parts))
        self._publish()

    def _parts(self, state: Together) -> tuple[Part, ...]:
        lesson = self._run.lesson
        if lesson is None or self._size == NOWHERE:
            return ((),)
        key = (lesson.hash, state.slide.id, state.revealed, state.over)
        if key not in self._laid:
            self._laid[key] = parts_of(state, lesson, self.room, measured)
        return self._laid[key]

    def _publish(self) -> None:
        state = self._run.state
        if state is None:
            self._laid = {}
        parts = self._parts(state) if state else ((),)
        self._rows.put([_row(piece) for piece in parts[min(state.part if state else 0, len(parts) - 1)]])
        self.shown.emit()


def _row(piece: Piece) -> dict[str, object]:
    return {
        "kind": piece.kind,
        "place": piece.x,
        "down": piece.y,
        "wide": piece.width,
        "tall": piece.height,
        "said": piece.text,
        "em": int(piece.em),
        "picture": piece.picture,
        "alt": piece.alt,
        "mark": piece.mark,
        "middle": piece.middle,
    }


def room_for(width: float, height: float, per_mm: float, metres: float) -> Room:
    """A slide's space, in pixels, and the em whose capitals the back row reads."""
    margin = 2 * MARGIN * height
    capital = QFontMetricsF(_face(1000)).capHeight() / 1000
    bar = ceil(capital_mm(metres) * per_mm / capital)
    return Room(max(1.0, width - margin), max(1.0, height - margin), GAP * height, bar)


def _face(em: float) -> QFont:
    font = QFont(BODY)
    font.setPixelSize(max(1, int(em)))
    return font


@lru_cache(maxsize=32)
def measured(em: float) -> WidthOf:
    """The widths of words in letters of this size."""
    width_of: Callable[[str], float] = QFontMetricsF(_face(em)).horizontalAdvance
    return lru_cache(maxsize=4096)(width_of)
