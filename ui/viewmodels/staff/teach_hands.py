"""Hands that went up for each answer, counted by the teacher's finger."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.lesson import Check
from app.domain.teaching import teach_again
from app.domain.teaching_events import Hands, Reveal
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.speech import SpeechViewModel
from ui.viewmodels.staff.teach_run import TeachRun
from ui.viewmodels.teach_parts import LETTERS

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class TeachHandsViewModel(QObject):
    """For the question that stands; ``asked`` is false on any other slide."""

    shown = Signal()

    def __init__(self, run: TeachRun, speech: SpeechViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._run = run
        self._rows = Rows(("letter", "words", "count", "isRight"), self)
        run.moved.connect(self._publish)

    @Slot(int, int)
    def add(self, choice: int, by: int) -> None:
        """One more, or one fewer."""
        if self._check:
            self.put(choice, self._counted[choice] + by)

    @Slot(int, int)
    def put(self, choice: int, count: int) -> None:
        """So many."""
        self._run.send(Hands(choice, count))

    @Slot()
    def reveal(self) -> None:
        """Show the right answer."""
        self._speech.stop()
        self._run.send(Reveal())

    @Property(QAbstractItemModel, notify=shown)
    def choices(self) -> QAbstractItemModel:
        """Roles ``letter``, ``words``, ``count`` and ``isRight``, the last once the answer is shown."""
        return self._rows

    @Property(bool, notify=shown)
    def asked(self) -> bool:
        return self._check is not None

    @property
    def answered(self) -> bool:
        """The answer is shown."""
        return self._run.state is not None and self._run.state.revealed

    @Property(bool, notify=shown)
    def revealed(self) -> bool:
        return self.answered

    @Property(int, notify=shown)
    def total(self) -> int:
        return sum(self._counted)

    @Property(bool, notify=shown)
    def teachAgain(self) -> bool:
        """A third or more were wrong; told once the answer is shown."""
        return self._check is not None and self.answered and teach_again(self._check, self._counted)

    @property
    def _check(self) -> Check | None:
        state = self._run.state
        return state.slide.check if state and not state.over else None

    @property
    def _counted(self) -> tuple[int, ...]:
        return self._run.state.shown(self._check) if self._run.state and self._check else ()

    def _publish(self) -> None:
        choices = self._check.choices if self._check else ()
        self._rows.put(
            [
                {"letter": letter, "words": one.text, "count": count, "isRight": one.right and self.answered}
                for letter, one, count in zip(LETTERS, choices, self._counted, strict=False)
            ]
        )
        self.shown.emit()
