"""The class's tiles: whose turn it is, found by their animal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from math import ceil

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF

from app.domain.agreement import Session
from app.domain.lesson import Lesson
from app.domain.tiles import Tile, TileState
from app.errors import KioskError
from app.services import classes, standings
from app.services.kit import Kit
from ui.adapters.fonts import BODY
from ui.viewmodels.board_layout import Grid, Room, arrange_best
from ui.viewmodels.desk import Desk
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

BOARD = "pupil/ClassBoard"
TINTS = 6
"""Colours of tiles, in turn; they mean nothing."""


@QmlElement
@QmlUncreatable("made in Python")
class ClassBoardViewModel(QObject):
    """Shows one page of tiles at a time, as many as ``fit`` found room for."""

    changed = Signal()
    chosen = Signal(object)
    """A Tile whose pupil may take a turn."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kiosk = desk.kiosk
        self._tiles: tuple[Tile, ...] = ()
        self._rows = Rows(("subject", "name", "animal", "mark", "tint"), self)
        self._room = Room(1000, 500, 80, 16, 8, 24.0)
        # the same names in the same room again after each turn: measuring them takes as long as making the screen
        self._arrange = lru_cache(maxsize=16)(arrange_best)
        self._grid = Grid(1, 1, 1, 1, 1, 1)
        self._em = self._least_em = 24.0
        self._page = 0
        self._emptied = False
        self._fresh = False
        self.session = Session("")
        self._kiosk.screenChanged.connect(self._returned)

    def open(self, session: Session) -> None:
        """A session begins or goes on: fetch its tiles, then show them."""
        self.session = session
        self._page = 0
        self._tiles, self._emptied = (), False
        self._lay_out()  # the screen is kept: the class before must not be seen on it
        self._kiosk.go(BOARD)
        self.reload()

    def reload(self) -> None:
        """Fetch the tiles again: somebody signed, or staff changed something."""
        name = self.session.class_name
        self._desk.jobs.run(lambda kit: _read(kit, name), self._show, self._failed)

    def clear(self) -> None:
        """Nothing of the class stays."""
        self.session = Session("")
        self._tiles = ()
        self._lay_out()

    @Slot(float, float, float, float, float, float, float)
    def fit(self, width: float, height: float, bar: float, gap: float, pad: float, em: float, least: float) -> None:
        """Lay the tiles out anew (see Room); the letters of all names may shrink together to ``least``."""
        self._room = Room(width, height, bar, gap, pad, em)
        self._least_em = least
        self._lay_out()

    @Slot(str)
    def choose(self, subject: str) -> None:
        """A tile was tapped; one that has signed is only a picture."""
        tile = next(tile for tile in self._tiles if tile.subject == subject)
        if tile.to_sign:
            self.chosen.emit(tile)

    @Slot(int)
    def turnPage(self, by: int) -> None:
        self._page = max(0, min(self._grid.pages - 1, self._page + by))
        self._publish()

    @Property(QAbstractItemModel, notify=changed)
    def tiles(self) -> QAbstractItemModel:
        return self._rows

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.session.class_name

    @Property(bool, notify=changed)
    def allSigned(self) -> bool:
        """Nobody of the class has to sign any more."""
        signed = (TileState.SIGNED, TileState.AWAITING_WITNESS)
        return bool(self._tiles) and all(tile.state in signed for tile in self._tiles)

    @Property(bool, notify=changed)
    def emptied(self) -> bool:
        """The roll changed, and nobody is in this class any more."""
        return self._emptied

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        """The tiles were fetched since the class came back from a turn; before, they take no touch."""
        return self._fresh

    @Property(int, notify=changed)
    def columns(self) -> int:
        return self._grid.columns

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self._grid.pages

    @Property(float, notify=changed)
    def tileWidth(self) -> float:
        return self._grid.tile_width

    @Property(float, notify=changed)
    def tileHeight(self) -> float:
        return self._grid.tile_height

    @Property(float, notify=changed)
    def nameSize(self) -> float:
        return self._em

    @Property(float, notify=changed)
    def animalSize(self) -> float:
        return self._grid.animal

    def _show(self, found: tuple[tuple[Tile, ...], Lesson | None]) -> None:
        self._tiles, lesson = found
        if self._kiosk.at != BOARD:
            return
        self._emptied = not self._tiles
        self._fresh = True
        if lesson:
            self._kiosk.set_words(lesson.words)
            self._desk.speech.words_minute = lesson.stage.words_minute
            self._desk.sizes.set_stage(lesson.stage)
        self._lay_out()

    def _failed(self, fault: KioskError) -> None:
        # whoever has signed meanwhile is refused by the record
        self._fresh = True
        self._kiosk.report(fault)
        self.changed.emit()

    def _returned(self) -> None:
        if self._kiosk.at == BOARD:
            self._fresh = False
            self.changed.emit()

    def _lay_out(self) -> None:
        names = tuple(tile.name for tile in self._tiles)
        self._grid, self._em = self._arrange(names, self._room, self._least_em, _measure)
        self._page = min(self._page, self._grid.pages - 1)
        self._publish()

    def _publish(self) -> None:
        share = ceil(len(self._tiles) / self._grid.pages)
        start = self._page * share
        self._rows.put([_row(number, tile) for number, tile in enumerate(self._tiles)][start : start + share])
        self.changed.emit()


def _measure(em: float) -> Callable[[str], float]:
    font = QFont(BODY)
    font.setPixelSize(max(1, round(em)))
    return QFontMetricsF(font).horizontalAdvance


def _read(kit: Kit, class_name: str) -> tuple[tuple[Tile, ...], Lesson | None]:
    """The class's tiles, and the lesson that most of its pupils have, for the words on the screen."""
    tiles = classes.board(kit, class_name)
    stages = Counter(pupil.stage for pupil in standings.pupils_of(kit, class_name)).most_common(1)
    return tiles, kit.shelf.lesson(stages[0][0]) if stages else None


def _row(number: int, tile: Tile) -> dict[str, object]:
    # that a rule has changed, or that a pupil declined, is for staff to know: among the others they simply wait
    state = TileState.WAITING if tile.state in (TileState.WAITING_AGAIN, TileState.DECLINED) else tile.state
    return {
        "subject": tile.subject,
        "name": tile.name,
        "animal": f"animal-{tile.animal}",
        "mark": state.replace(" ", "-"),
        "tint": number % TINTS,
    }
