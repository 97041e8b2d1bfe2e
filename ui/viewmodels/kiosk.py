"""Which screen stands, and what lies over it: "Tell a grown-up" and "Are you still there?"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.errors import KioskError
from ui.viewmodels.ease import EaseViewModel
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.sizes import SizesViewModel
from ui.viewmodels.speech import SpeechViewModel
from ui.viewmodels.tell import TellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

ATTRACT = "pupil/Attract"
DOOR = "staff/Door"
TEACH = "staff/Teach"


@QmlElement
@QmlUncreatable("made in Python")
class KioskViewModel(QObject):
    """``screen`` names a file under screens/ and ``vm`` is the view model it was registered with.

    ``at`` is the same screen for Python, ``over`` says that "Tell a grown-up" lies over it, ``needs`` is ``ease``,
    and ``telling_in_pictures`` is ``pictures``.
    """

    screenChanged = Signal()
    tellingChanged = Signal()
    wordsChanged = Signal()
    faultChanged = Signal()
    stillThereChanged = Signal()
    coveredChanged = Signal()
    practisingChanged = Signal()
    told = Signal()
    stillHere = Signal()

    def __init__(self, sizes: SizesViewModel, speech: SpeechViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self._speech = speech
        self.needs = EaseViewModel(self)
        self.telling_in_pictures = TellViewModel(self)
        self._screens: dict[str, QObject] = {}
        self.at = ""
        self.over = False
        self._words: Mapping[str, str] = {}
        self._fault: KioskError | None = None
        self._seconds_left = 0
        self._staff_wait = False
        self._practising = False

    def register(self, screen: str, vm: QObject) -> None:
        """``screen`` is a file under screens/ without its ending, such as "staff/Door"."""
        self._screens[screen] = vm

    def go(self, screen: str) -> None:
        """Change the screen; speech of the screen before falls silent."""
        assert screen in self._screens, f"no view model is registered for {screen}"
        if screen != self.at:
            self._speech.stop()
            self.at = screen
            self.needs.rest(self.with_staff)
            self.screenChanged.emit()

    @property
    def with_staff(self) -> bool:
        """A staff screen stands."""
        return self.at.startswith("staff/")

    @property
    def worded(self) -> dict[str, str]:
        """The words that stand on the screen now."""
        return dict(self._words)

    def practise(self, on: bool) -> None:
        """Say on every screen that nothing is kept, or no more."""
        self._practising = on
        self.practisingChanged.emit()

    def set_words(self, words: Mapping[str, str]) -> None:
        """The interface's words for the pupils now at the screen."""
        self._words = words
        self.wordsChanged.emit()

    def report(self, fault: KioskError | None) -> None:
        """Show a fault where the present screen has room for it; None takes it away."""
        self._fault = fault
        self.faultChanged.emit()

    def ask_still_there(self, seconds_left: int) -> None:
        """Count down; 0 takes the question away."""
        if seconds_left == self._seconds_left:
            return
        covers = bool(seconds_left) is not bool(self._seconds_left)
        self._seconds_left = seconds_left
        self.stillThereChanged.emit()
        if covers:
            self.coveredChanged.emit()

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self.at

    @Property(QObject, notify=screenChanged)
    def vm(self) -> QObject | None:
        return self._screens.get(self.at)

    @Property(SizesViewModel, notify=screenChanged)
    def sizes(self) -> SizesViewModel:
        return self._sizes

    @Property(SpeechViewModel, notify=screenChanged)
    def speech(self) -> SpeechViewModel:
        return self._speech

    @Property(EaseViewModel, notify=screenChanged)
    def ease(self) -> EaseViewModel:
        return self.needs

    @Property(TellViewModel, notify=screenChanged)
    def pictures(self) -> TellViewModel:
        return self.telling_in_pictures

    @Property("QVariantMap", notify=wordsChanged)  # type: ignore[arg-type]  # the stubs know types only
    def words(self) -> dict[str, Any]:
        return dict(self._words)

    @Property(bool, notify=tellingChanged)
    def telling(self) -> bool:
        return self.over

    @Property(str, notify=faultChanged)
    def faultForStaff(self) -> str:
        return self._fault.staff if self._fault else ""

    @Property(str, notify=faultChanged)
    def faultForPupil(self) -> str:
        return self._fault.pupil if self._fault else ""

    @Property(int, notify=stillThereChanged)
    def secondsLeft(self) -> int:
        """Seconds until the turn is dropped; 0 while nobody needs to be asked."""
        return self._seconds_left

    @Property(bool, notify=practisingChanged)
    def practising(self) -> bool:
        return self._practising

    @Slot()
    def tell(self) -> None:
        """Open "Tell a grown-up", from any pupil screen."""
        if not self.over:
            self.over = True
            self._speech.stop()
            self.tellingChanged.emit()
            self.told.emit()

    @Slot()
    def tellDone(self) -> None:
        if self.over:
            self.over = False
            self.tellingChanged.emit()

    @Slot()
    def readTold(self) -> None:
        """The speaker of the calm page: all that stands on it, or silence."""
        from ui.viewmodels.narration import told_kindly  # before the first frame nobody needs it

        self._speech.say(told_kindly(self._words, self.telling_in_pictures.spoken(self._words)))

    @Slot()
    def stay(self) -> None:
        """Yes, somebody is still here."""
        self.stillHere.emit()

    @Slot()
    def staffExit(self) -> None:
        """The corner that staff know: the way in asks for a PIN, so anybody may touch it."""
        if DOOR in self._screens:
            self.go(DOOR)
        else:
            self._staff_wait = True

    def staffed(self) -> None:
        """From now on there are staff screens; whoever touched the corner before comes in now."""
        if self._staff_wait:
            self._staff_wait = False
            self.staffExit()
