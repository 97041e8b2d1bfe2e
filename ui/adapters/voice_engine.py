"""One of Qt's speech engines, on a thread of its own: making it and asking for its voices can take seconds."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QLocale, QMetaObject, QObject, Qt, Signal, Slot

from app.ports.voice import VoiceChoice

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QVoice

log = logging.getLogger(__name__)

SILENT = "mock"
"""The engine of Qt that makes no sound."""
BRITISH = QLocale.Country.UnitedKingdom
VARIANT = "+"
"""espeak-ng lists each voice a hundred times over, with effects ("English (Great Britain)+Robosoft"): 13,000 in all."""


def suitable(voices: Iterable[QVoice]) -> dict[str, QVoice]:
    """English voices by an id, British ones first; every language's where there is no English one.

    Effects of a voice, such as whispers and robots, are left out.
    """
    plain = [voice for voice in voices if VARIANT not in voice.name()]
    english = [voice for voice in plain if voice.locale().language() is QLocale.Language.English]
    ranked = sorted(english or plain, key=lambda voice: (voice.locale().territory() is not BRITISH, voice.name()))
    return {f"{voice.name()} [{voice.locale().name()}]": voice for voice in ranked}


def choice(key: str, voice: QVoice) -> VoiceChoice:
    """What people see of it."""
    return VoiceChoice(key, voice.name(), QLocale.territoryToString(voice.locale().territory()))


class SpeechEngine(QObject):
    """``found`` tells whether it can speak, and with which VoiceChoices. Sentences are numbered by the caller."""

    found = Signal(bool, object)
    finished = Signal(int)
    word = Signal(int, int, int)
    """Number of the sentence, where the word begins in it, its length."""

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._engine = engine
        self._number = 0
        self._wanted = ""
        self._voices: dict[str, QVoice] = {}

    @Slot()
    def open(self) -> None:
        # imported here, on this thread: it loads the system's speech libraries
        from PySide6.QtTextToSpeech import QTextToSpeech

        found = QTextToSpeech.availableEngines()
        engines = [name for name in found if name == self._engine or (not self._engine and name != SILENT)]
        if not engines:
            self.found.emit(False, ())
            return
        # Python's lock is held while an engine is made, and a speech service may take seconds to start or, when it
        # hangs, never answer: so a silent one is made, and the other takes its place by a call from Qt's own loop.
        self._tts = QTextToSpeech(SILENT, self)
        self._tts.stateChanged.connect(self._changed)
        self._tts.sayingWord.connect(self._saying)
        if engines[0] == SILENT:
            self._made()
            return
        self._tts.engineChanged.connect(self._made)
        QMetaObject.invokeMethod(self._tts, "setEngine", Qt.ConnectionType.QueuedConnection, Q_ARG(str, engines[0]))

    @Slot()
    def _made(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        self._voices = suitable(self._tts.allVoices(None))  # type: ignore[arg-type]  # None asks for all
        self._take()
        well = self._tts.state() is not QTextToSpeech.State.Error and bool(self._voices)
        self.found.emit(well, tuple(choice(key, voice) for key, voice in self._voices.items()))

    @Slot(str)
    def use(self, key: str) -> None:
        self._wanted = key
        self._take()

    @Slot(int, str, float, float)
    def say(self, number: int, sentence: str, rate: float, volume: float) -> None:
        self._end()
        self._number = number
        self._tts.setRate(rate)
        self._tts.setVolume(volume)
        self._tts.say(sentence)

    @Slot()
    def stop(self) -> None:
        self._number = 0
        self._tts.stop()

    def _take(self) -> None:
        voice = self._voices.get(self._wanted, next(iter(self._voices.values()), None))
        if voice is not None and self._tts.voice() != voice:
            self._tts.setLocale(voice.locale())
            self._tts.setVoice(voice)

    def _saying(self, _word: str, _id: int, start: int, length: int) -> None:
        if self._number:
            self.word.emit(self._number, start, length)

    def _changed(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._tts.state() is QTextToSpeech.State.Error:
            log.warning("speech failed: %s", self._tts.errorString())
        if self._tts.state() in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            self._end()

    def _end(self) -> None:
        number, self._number = self._number, 0
        if number:
            self.finished.emit(number)
