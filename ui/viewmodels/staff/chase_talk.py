"""A talk with a home that asked for one: when it took place, and what came of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain.access_facts import Answer
from app.domain.chasing import Wish
from app.domain.moments import day, weekday_in_words
from app.services import conversations
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ChaseTalkViewModel(QObject):
    """Nothing is written before ``note``; ``noted`` says that it was."""

    shown = Signal()
    noted = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._wish: Wish | None = None
        self._begin_anew()

    def open(self, wish: Wish, today: date) -> None:
        self._wish, self._today, self._on, self._outcome = wish, today, today, ""
        self.shown.emit()

    @Slot()
    def close(self) -> None:
        self._begin_anew()
        self.shown.emit()

    @Slot(int)
    def move(self, days: int) -> None:
        """The day it took place: from when home asked for it until today."""
        if self._wish is not None:
            asked = day(self._wish.said.answered_at)
            self._on = min(self._today, max(asked, self._on + timedelta(days)))
            self.shown.emit()

    @Slot(str)
    def choose(self, outcome: str) -> None:
        """One of access_facts.Answer; talk: it goes on."""
        self._outcome = outcome
        self.shown.emit()

    @Slot()
    def note(self) -> None:
        wish, on, outcome, by = self._wish, self._on, self._outcome, self._shell.subject
        if wish is not None and outcome:
            self._shell.run(
                lambda kit: conversations.held(kit, by, wish.pupil.subject, wish.home, on, Answer(outcome)),
                lambda _: self._kept(),
            )

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """``name`` is empty while nothing is asked."""
        wish = self._wish
        return {
            "name": wish.pupil.full_name if wish else "",
            "home": wish.home if wish else 0,
            "day": weekday_in_words(self._on) if wish else "",
            "outcome": self._outcome,
        }

    def _begin_anew(self) -> None:
        self._wish = None
        self._today = self._on = date.min
        self._outcome = ""

    def _kept(self) -> None:
        self.close()
        self.noted.emit()
