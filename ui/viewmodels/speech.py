"""Reading aloud: which sentence is being spoken, for the speaker buttons and the highlight."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor

from app.ports.voice import Voice
from ui.viewmodels.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each with its own full stop, question or exclamation mark."""
    return tuple(part for part in re.split(r"(?<=[.!?…])\s+", text.strip()) if part)


@QmlElement
@QmlUncreatable("made in Python")
class SpeechViewModel(QObject):
    """Speaks sentence by sentence, so that the one being spoken can be shown: engines here report no words."""

    changed = Signal()

    def __init__(self, voice: Voice, highlight: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._highlight = highlight
        self._waiting: list[str] = []
        self._current = ""
        self._run = 0
        self._heard: Callable[[], None] = lambda: None
        self.words_minute = 125

    def show_current(self, highlight: bool) -> None:
        """Whether the sentence being spoken is shown."""
        self._highlight = highlight
        self.changed.emit()

    def open(self) -> None:
        """Look for a voice: call it once the first frame is on the screen."""
        self._voice.open(self.changed.emit)

    def read(self, text: str, heard: Callable[[], None] = lambda: None) -> None:
        """Speak a text; ``heard`` is called when all of it was spoken, never when it was stopped."""
        self.stop()
        if not self._voice.available:
            return
        self._heard = heard
        self._waiting = list(sentences(text))
        self._next(self._run)

    @Slot(str)
    def say(self, text: str) -> None:
        """A speaker button: speak, or fall silent when this is being spoken already."""
        if self._current and self._current in sentences(text):
            self.stop()
        else:
            self.read(text)

    @Slot()
    def stop(self) -> None:
        self._run += 1
        self._waiting = []
        self._show("")
        self._voice.stop()

    @Slot(str, result="QStringList")
    def parts(self, text: str) -> list[str]:
        """The sentences of a text, as they are spoken."""
        return list(sentences(text))

    @Slot(str, str, QColor, result=str)
    def marked(self, text: str, current: str, colour: QColor) -> str:
        """The text as rich text, with the current sentence on a ground of this colour."""
        ground = f'<span style="background-color:{colour.name()}">'
        shown = ((escape(part), part == current) for part in sentences(text))
        return " ".join(f"{ground}{part}</span>" if here else part for part, here in shown)

    @Property(bool, notify=changed)
    def available(self) -> bool:
        return self._voice.available

    @property
    def sentence(self) -> str:
        """What is being spoken, highlighted or not."""
        return self._current

    @property
    def busy(self) -> bool:
        """Something is being spoken."""
        return bool(self._current)

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        return self.busy

    @Property(str, notify=changed)
    def current(self) -> str:
        """The sentence to highlight, or nothing."""
        return self._current if self._highlight else ""

    def _next(self, run: int) -> None:
        # a sentence that was stopped reports its end too, by which time another text may be running
        if run != self._run:
            return
        if not self._waiting:
            self._show("")
            self._heard()
            return
        self._show(self._waiting.pop(0))
        self._voice.say(self._current, self.words_minute, lambda: self._next(run))

    def _show(self, sentence: str) -> None:
        if sentence != self._current:
            self._current = sentence
            self.changed.emit()
