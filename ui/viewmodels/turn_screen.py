"""What every screen of a turn shows and offers."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.walk import Walk
from app.domain.walk_events import Back, Next, Step
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.turn import Turn

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

COUNTED = frozenset({Step.LEARN, Step.PAGE, Step.CHECK})


@QmlElement
@QmlUncreatable("made in Python")
class TurnScreen(QObject):
    """``name`` and ``animal`` are the pupil's; both are empty when nobody is at the screen.

    Subclasses notify by a signal of their own: PySide gives a property that notifies by an inherited signal the wrong
    one, and Qt crashes on it.
    """

    changed = Signal()

    def __init__(self, turn: Turn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = turn
        self._progress = Rows(("kind", "mark", "first"), self)
        turn.moved.connect(self._follow)
        turn.left.connect(self._follow)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._turn.tile.name if self._turn.tile else ""

    @Property(str, notify=changed)
    def animal(self) -> str:
        return f"animal-{self._turn.tile.animal}" if self._turn.tile else ""

    @Property(QAbstractItemModel, notify=changed)
    def progress(self) -> QAbstractItemModel:
        """Steps, pages and checks of this turn.

        Roles: ``kind`` (learn, page, check), ``mark`` (done, now, ahead), and ``first`` for the first of a kind that
        follows another.
        """
        return self._progress

    @Property(bool, notify=changed)
    def awake(self) -> bool:
        """Whether this screen's thumb can be pressed."""
        return self._turn.walk is not None and self._turn.walk.awake

    @Property(int, notify=changed)
    def readingMs(self) -> int:
        return self._turn.reading_ms

    @Slot()
    def back(self) -> None:
        self._turn.send(Back())

    @Slot()
    def next(self) -> None:
        self._turn.send(Next())

    @Slot()
    def readAloud(self) -> None:
        """The speaker button: read this screen, or fall silent."""
        self._turn.speaker()

    def follow(self, walk: Walk | None) -> None:
        """The turn moved, or there is none any more: a screen tells what it shows besides."""

    def _follow(self) -> None:
        walk = self._turn.walk
        if walk is not None:
            self._progress.put(_marks(walk))
        self.changed.emit()
        self.follow(walk)


def _marks(walk: Walk) -> list[dict[str, object]]:
    way, done = walk.way, walk.progress[0]
    pairs = zip(way, ("", *(place.step for place in way)), strict=False)
    return [
        {
            "kind": place.step,
            "mark": "now" if here == done else "done" if here < done else "ahead",
            "first": before in COUNTED and before is not place.step,
        }
        for here, (place, before) in enumerate(pairs)
        if place.step in COUNTED
    ]
