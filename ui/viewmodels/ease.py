"""What makes the screens easier for the pupil now at them; the Theme follows it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain.ease import Ease
from ui.viewmodels.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class EaseViewModel(QObject):
    """``begin`` with what staff chose for a pupil, ``end`` with their turn: what the pupil switched goes with it.

    ``open`` says that the page of choices lies over the screen. While staff are at the screen all of it rests: theirs
    stays as it always is.
    """

    changed = Signal()
    openChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = Ease()
        self._rests = False
        self.choosing = False

    def begin(self, chosen: Ease) -> None:
        """A pupil's turn begins."""
        self._put(chosen)

    def end(self) -> None:
        """Nobody's turn."""
        self.close()
        self._put(Ease())

    def rest(self, rests: bool) -> None:
        """Staff are at the screen, or have left it."""
        self.close()
        if rests is not self._rests:
            self._rests = rests
            self.changed.emit()

    @Slot()
    def choose(self) -> None:
        """The button that opens the choices."""
        self._choose(True)

    @Slot()
    def close(self) -> None:
        self._choose(False)

    @Slot(str)
    def switch(self, name: str) -> None:
        """The pupil turned one on or off, for this turn."""
        self._put(self._chosen.switched(name))

    @Property(bool, notify=openChanged)
    def open(self) -> bool:
        return self.choosing

    @Property(bool, notify=changed)
    def text(self) -> bool:
        return self._now.text

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        return self._now.contrast

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        return self._now.calm

    @Property(bool, notify=changed)
    def spacing(self) -> bool:
        return self._now.spacing

    @Property(bool, notify=changed)
    def left(self) -> bool:
        return self._now.left

    @property
    def _now(self) -> Ease:
        return Ease() if self._rests else self._chosen

    def _choose(self, choosing: bool) -> None:
        if choosing is not self.choosing:
            self.choosing = choosing
            self.openChanged.emit()

    def _put(self, chosen: Ease) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.changed.emit()
