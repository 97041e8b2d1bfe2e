"""A rule that changed since the pupil signed: what it said before and what it says now."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal

from app.domain.walk import Walk
from app.domain.walk_events import Step
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.turn_screen import TurnScreen

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ChangedViewModel(TurnScreen):
    """``before`` is empty where the record does not know the old words, or where only the picture changed."""

    shown = Signal()

    @Property(str, notify=shown)
    def place(self) -> str:
        """Changes with every changed rule, so that the screen can begin anew."""
        walk = self._here
        return walk.page.id if walk and walk.page else ""

    @Property(str, notify=shown)
    def before(self) -> str:
        walk = self._here
        return walk.before if walk else ""

    @Property(str, notify=shown)
    def now(self) -> str:
        walk = self._here
        return walk.page.sentence if walk and walk.page else ""

    @Property(str, notify=shown)
    def picture(self) -> str:
        walk = self._here
        return walk.page.picture if walk and walk.page else ""

    @Property(str, notify=shown)
    def alt(self) -> str:
        walk = self._here
        return walk.page.alt if walk and walk.page else ""

    @property
    def _here(self) -> Walk | None:
        walk = self._turn.walk
        return walk if walk and walk.step is Step.CHANGED else None

    def follow(self, walk: Walk | None) -> None:
        self.shown.emit()
