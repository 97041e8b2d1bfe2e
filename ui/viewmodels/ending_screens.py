"""The screens that end a turn: sign, thanks for telling us, done."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain.agreement import Mark
from app.domain.ink import codec, gate
from app.domain.walk import Walk
from app.domain.walk_events import Discard, NotSure, SaveAgain, Step
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.turn import Turn
from ui.viewmodels.turn_screen import TurnScreen

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

WAITING = {"adult": "witness", "slip": "grown-up-signs"}
"""The picture of whom a pupil waits for."""


@QmlElement
@QmlUncreatable("made in Python")
class SignViewModel(TurnScreen):
    """Signing, saving, and what to do when it could not be saved. The ink stays until it is safe."""

    shown = Signal()

    def __init__(self, turn: Turn, parent: QObject | None = None) -> None:
        super().__init__(turn, parent)
        self._with_picture = False
        self._refused = False
        turn.left.connect(self._begin_anew)

    @Property(bool, notify=shown)
    def saving(self) -> bool:
        return self._is(Step.SAVING)

    @Property(bool, notify=shown)
    def unsaved(self) -> bool:
        return self._is(Step.UNSAVED)

    @Property(bool, notify=shown)
    def withPicture(self) -> bool:
        """The pupil agrees with their own picture instead of a drawn line."""
        return self._with_picture

    @Property(bool, notify=shown)
    def refused(self) -> bool:
        """There was nothing to save yet: a dot or an empty pad."""
        return self._refused

    @Property(bool, notify=shown)
    def witness(self) -> bool:
        return self._turn.walk is not None and self._turn.walk.lesson.stage.witness

    @Slot()
    def usePicture(self) -> None:
        """Take the own picture, or put it back."""
        self._with_picture = not self._with_picture
        self._refused = False
        self.shown.emit()

    @Slot(str)
    def agree(self, encoded: str) -> None:
        """I agree, with the ink of the pad as its codec wrote it."""
        walk = self._turn.walk
        if walk is None:
            return
        if self._with_picture:
            self._turn.agree(Mark.PICTURE, True, None)
            return
        ink = codec.decode(encoded) if encoded else ()
        accepted = gate.judge(ink, walk.lesson.stage.sign) is gate.Verdict.OK
        self._refused = not accepted
        self._turn.agree(Mark.DRAWN, accepted, ink)
        self.shown.emit()

    @Slot()
    def notSure(self) -> None:
        self._turn.send(NotSure())

    @Slot()
    def saveAgain(self) -> None:
        self._turn.send(SaveAgain())

    @Slot()
    def discard(self) -> None:
        """Staff give up a signature that cannot be saved."""
        self._turn.send(Discard())

    @Slot()
    def drew(self) -> None:
        """There is ink on the pad: whatever was said about it is over."""
        if self._refused:
            self._refused = False
            self.shown.emit()

    def _is(self, step: Step) -> bool:
        return self._turn.walk is not None and self._turn.walk.step is step

    def _begin_anew(self) -> None:
        self._with_picture = False
        self._refused = False

    def follow(self, walk: Walk | None) -> None:
        self.shown.emit()


@QmlElement
@QmlUncreatable("made in Python")
class ParkedViewModel(TurnScreen):
    """Thanks for telling us."""


@QmlElement
@QmlUncreatable("made in Python")
class DoneViewModel(TurnScreen):
    """What the pupil may do now, as a picture, or whom it still waits for."""

    shown = Signal()

    @Property(str, notify=shown)
    def waitsFor(self) -> str:
        """``adult``, ``slip``, or empty when access is given now."""
        return self._turn.waits_for

    @Property(str, notify=shown)
    def picture(self) -> str:
        """The rung of the access ladder, or whom the pupil still waits for."""
        if self._turn.opening is None:
            return ""
        return WAITING[self._turn.waits_for] if self._turn.waits_for else self._turn.opening.lesson.stage.rung_picture

    @Property(str, notify=shown)
    def alt(self) -> str:
        """What the rung's picture shows; the words say whom it waits for."""
        return self._turn.opening.lesson.stage.rung_alt if self._turn.opening and not self._turn.waits_for else ""

    def follow(self, walk: Walk | None) -> None:
        self.shown.emit()
