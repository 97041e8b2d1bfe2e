"""A pupil's turn while staff are in: it waits, and staff let it go on or end it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain.tiles import Tile
from app.domain.walk_events import Discard, Step, TimedOut
from app.errors import KioskError
from ui.viewmodels.flow import Flow
from ui.viewmodels.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

UNSAVED = (Step.SAVING, Step.UNSAVED)
OVER = (Step.SAVED, Step.PARKED)
"""The pupil has only to read the thank-you."""


@QmlElement
@QmlUncreatable("made in Python")
class HoldViewModel(QObject):
    """``name`` is the pupil's, empty when nobody is in the middle of a turn."""

    shown = Signal()

    def __init__(self, flow: Flow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        flow.turn.moved.connect(self.shown)
        flow.turn.left.connect(self.shown)

    @property
    def subject(self) -> str:
        """The pupil in the middle of a turn, or empty."""
        return self._tile.subject if self._tile else ""

    @property
    def _tile(self) -> Tile | None:
        walk = self._flow.turn.walk
        return self._flow.turn.tile if walk is not None and walk.step not in OVER else None

    @property
    def at_risk(self) -> bool:
        """A signature that is not in the record yet."""
        walk = self._flow.turn.walk
        return walk is not None and walk.step in UNSAVED

    def let_go(self) -> None:
        """End the turn because something else begins. Raises KioskError ``turn-unsaved`` for an unsaved signature."""
        if self.at_risk:
            raise KioskError(
                "turn-unsaved",
                f"The signature of {self.name} is not saved yet: go back to it and save it, or end the turn first.",
            )
        self._flow.turn.send(TimedOut())

    @Slot()
    def carryOn(self) -> None:
        """Back to the pupil's screen."""
        self._flow.resume()

    @Slot()
    def end(self) -> None:
        """The turn ends here and nothing of it is kept."""
        self._flow.turn.send(Discard() if self.at_risk else TimedOut())

    @Property(str, notify=shown)
    def name(self) -> str:
        return self._tile.name if self._tile else ""

    @Property(bool, notify=shown)
    def unsaved(self) -> bool:
        return self.at_risk
