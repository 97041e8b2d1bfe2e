"""Reading aloud: which sentence is being spoken, for the speaker buttons and the highlight."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor

from app.ports.machine import MachineSettings
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
    """Speaks sentence by sentence, so that the one being spoken can be shown; its word too, where the engine tells.

    ``words_minute`` is the pace of whoever is being read to.
    """

    changed = Signal()
    worded = Signal()

    def __init__(self, voice: Voice, settings: MachineSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._settings = settings or MachineSettings()
        self._waiting: list[str] = []
        self._current = ""
        self._word = (0, 0)
        self._run = 0
        self._heard: Callable[[], None] = lambda: None
        self.words_minute = 125
        self.follow(self._settings)

    def follow(self, settings: MachineSettings) -> None:
        """Staff's settings, from now on: whether at all, how loud, which voice, and what is shown of it."""
        self._settings = settings
        self._voice.set_volume(settings.loudness / 100)
        self._voice.use(settings.voice)
        if settings.muted:
            self.stop()
        self.changed.emit()
        self.worded.emit()

    @property
    def by_itself(self) -> bool:
        """Whether the young may be read to without pressing anything."""
        return self._settings.reads_by_itself

    def open(self) -> None:
        """Look for a voice: call it once the first frame is on the screen."""
        self._voice.open(self.changed.emit)

    def read(self, text: str, heard: Callable[[], None] = lambda: None) -> None:
        """Speak a text; ``heard`` is called when all of it was spoken, never when it was stopped."""
        self.stop()
        if not self.has_voice:
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

    @Slot(str, int, int, result=str)
    def underlined(self, sentence: str, start: int, length: int) -> str:
        """The sentence as rich text with this word underlined, which moves no other word; length 0: none."""
        word = sentence[start : start + length]
        shown = (escape(sentence[:start]), escape(word), escape(sentence[start + length :]))
        return "{}<u>{}</u>{}".format(*shown) if word else escape(sentence)

    @Slot(str, str, QColor, int, int, result=str)
    def marked(self, text: str, current: str, colour: QColor, start: int, length: int) -> str:
        """The text as rich text, with the current sentence on a ground of this colour and its word underlined."""
        ground = f'<span style="background-color:{colour.name()}">'
        here = f"{ground}{self.underlined(current, start, length)}</span>"
        return " ".join(here if part == current else escape(part) for part in sentences(text))

    @property
    def has_voice(self) -> bool:
        """Whether anything can be read aloud now."""
        return self._voice.available and not self._settings.muted

    @Property(bool, notify=changed)
    def available(self) -> bool:
        return self.has_voice

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
        return self._current if self._settings.highlight else ""

    @Property(int, notify=worded)
    def wordStart(self) -> int:
        """Where the word being spoken begins in the current sentence."""
        return self._word[0]

    @Property(int, notify=worded)
    def wordLength(self) -> int:
        """0 where no word is to be shown."""
        return self._word[1] if self._settings.highlight else 0

    def _next(self, run: int) -> None:
        # a sentence that was stopped reports its end too, by which time another text may be running
        if run != self._run:
            return
        if not self._waiting:
            self._show("")
            self._heard()
            return
        self._show(self._waiting.pop(0))
        self._voice.say(self._current, self.words_minute, lambda: self._next(run), self._say_word)

    def _say_word(self, start: int, length: int) -> None:
        self._word = (start, length)
        self.worded.emit()

    def _show(self, sentence: str) -> None:
        if self._word[1]:
            self._say_word(0, 0)
        if sentence != self._current:
            self._current = sentence
            self.changed.emit()
