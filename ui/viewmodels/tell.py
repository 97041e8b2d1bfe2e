"""What a pupil may point at under "Tell a grown-up", in pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot

from app.domain.told import TellSort
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

STANDS_MS = 4000
"""How long a chosen picture is marked: to see that it counted, and not for those who come after."""


@QmlElement
@QmlUncreatable("made in Python")
class TellViewModel(QObject):
    """``picked`` says which sort, at once. A moment later the pictures have gone: nobody else need see which it was."""

    shown = Signal()
    picked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = Rows(("sort", "key", "words", "picture", "alt", "chosen"), self)
        self._sorts: tuple[TellSort, ...] = ()
        self._chosen = ""
        self._gone = False
        self._stands = QTimer(self, singleShot=True, interval=STANDS_MS)
        self._stands.timeout.connect(self._put_away)

    def offer(self, sorts: Sequence[TellSort]) -> None:
        """What there is to point at."""
        self._sorts = tuple(sorts)
        self._publish()

    def forget(self) -> None:
        """The page has gone: nothing is chosen."""
        self._stands.stop()
        self._chosen, self._gone = "", False
        self._publish()

    def spoken(self, words: Mapping[str, str]) -> tuple[str, ...]:
        """What the pictures say, in order."""
        return tuple(words.get(sort.key, sort.words) for sort in self._sorts) if not self._gone else ()

    @Slot(str)
    def choose(self, sort: str) -> None:
        """It was this sort; another one changes it."""
        if sort != self._chosen and not self._gone:
            self._chosen = sort
            self._publish()
            self.picked.emit(sort)
        self._stands.start()

    @Property(QAbstractItemModel, notify=shown)
    def sorts(self) -> QAbstractItemModel:
        """Roles ``sort``, ``key`` (of the stage's own words), ``words``, ``picture``, ``alt``, ``chosen``."""
        return self._rows

    @Property(bool, notify=shown)
    def offered(self) -> bool:
        """Whether there is anything to point at now."""
        return bool(self._sorts) and not self._gone

    def _put_away(self) -> None:
        self._gone = True
        self._chosen = ""
        self._publish()

    def _publish(self) -> None:
        self._rows.put(
            [
                {
                    "sort": sort.id,
                    "key": sort.key,
                    "words": sort.words,
                    "picture": sort.picture,
                    "alt": sort.alt,
                    "chosen": sort.id == self._chosen,
                }
                for sort in self._sorts
            ]
        )
        self.shown.emit()
