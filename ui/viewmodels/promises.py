"""The sheet of what the pupil promises: all pictures at once, and the words of one at a time."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot

from app.domain.walk import Walk
from app.domain.walk_events import Step, Thumb
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.speech import SpeechViewModel, sentences
from ui.viewmodels.turn import Turn
from ui.viewmodels.turn_screen import TurnScreen

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 50


@QmlElement
@QmlUncreatable("made in Python")
class PromisesViewModel(TurnScreen):
    """``current`` goes through the promises as they are spoken, or in their reading time where nothing speaks.

    A tapped picture shows and says its own words.
    """

    shown = Signal()

    def __init__(self, turn: Turn, speech: SpeechViewModel, parent: QObject | None = None) -> None:
        super().__init__(turn, parent)
        self._speech = speech
        self._promises = Rows(("promise", "picture", "alt"), self)
        self._here = False
        self._current = 0
        self._spent_ms = 0
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._read_on)
        speech.changed.connect(self._listen)

    @Property(QAbstractItemModel, notify=shown)
    def promises(self) -> QAbstractItemModel:
        return self._promises

    @Property(int, notify=shown)
    def count(self) -> int:
        return len(self._promises.rows)

    @Property(int, notify=shown)
    def current(self) -> int:
        return self._current

    @Property(str, notify=shown)
    def caption(self) -> str:
        """The words of the current promise."""
        return self._words(self._current) if self._promises.rows else ""

    @Property(str, notify=shown)
    def longest(self) -> str:
        """The longest words of them all."""
        return max((self._words(index) for index in range(len(self._promises.rows))), key=len, default="")

    @Slot(int)
    def look(self, index: int) -> None:
        """A picture was tapped."""
        self._clock.stop()
        self._show(index)
        self._speech.say(self._words(index))

    @Slot()
    def thumb(self) -> None:
        self._turn.send(Thumb())

    def follow(self, walk: Walk | None) -> None:
        pages = walk.lesson.pages if walk else ()
        self._promises.put([{"promise": page.promise, "picture": page.picture, "alt": page.alt} for page in pages])
        here = walk is not None and walk.step is Step.PROMISES
        if here is not self._here:
            self._here = here
            self._current = self._spent_ms = 0
            if here:
                self._clock.start()
            else:
                self._clock.stop()
        self.shown.emit()

    def _words(self, index: int) -> str:
        return str(self._promises.rows[index]["promise"])

    def _show(self, index: int) -> None:
        if index != self._current:
            self._current = index
            self.shown.emit()

    def _read_on(self) -> None:
        if self._speech.busy:
            return
        self._spent_ms += TICK_MS
        lengths = [len(self._words(index).split()) for index in range(len(self._promises.rows))]
        share = sum(lengths) * self._spent_ms / max(1, self._turn.reading_ms)
        ends = list(accumulate(lengths))
        if share >= ends[-1]:
            self._clock.stop()
        self._show(next((index for index, end in enumerate(ends) if share < end), len(ends) - 1))

    def _listen(self) -> None:
        """Follow the voice; after it has spoken nothing moves by itself."""
        spoken = self._speech.sentence
        if self._here and spoken:
            self._clock.stop()
            rows = enumerate(self._promises.rows)
            found = (index for index, row in rows if spoken in sentences(str(row["promise"])))
            self._show(next(found, self._current))
