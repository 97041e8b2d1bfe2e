"""Speech through Qt TextToSpeech: the system's own voices."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ports.voice import VoiceChoice
from ui.adapters.voice_engine import SpeechEngine
from ui.adapters.voice_pace import rate_for
from ui.adapters.voice_thread import VoiceThread

log = logging.getLogger(__name__)

FAREWELL = 1.0
"""Seconds that a closing kiosk waits for an engine that does not answer."""
PATIENCE = 2.0
"""An engine that is still not done after this many times the expected time, and ``GRACE``, never will be."""
GRACE = 3.0
"""Seconds."""


def _unheard(start: int, length: int) -> None:
    """Nobody asked for words."""


class QtVoice(QObject):
    """The machine's voice. ``open`` looks for one without holding anything up; until it answers there is none.

    ``engine`` names one of Qt's engines; without it the first that makes a sound is taken.
    """

    _open = Signal()
    _use = Signal(str)
    _say = Signal(int, str, float, float)
    _stop = Signal()

    def __init__(self, engine: str = "") -> None:
        super().__init__()
        self._available = False
        self._choices: tuple[VoiceChoice, ...] = ()
        self._volume = 0.8
        self._number = 0
        self._finished: Callable[[], None] | None = None
        self._word: Callable[[int, int], None] = _unheard
        self._engine = SpeechEngine(engine)
        self._thread = VoiceThread(self._engine, "voice")
        self._open.connect(self._engine.open)
        self._use.connect(self._engine.use)
        self._say.connect(self._engine.say)
        self._stop.connect(self._engine.stop)
        self._engine.found.connect(self._found)
        self._engine.finished.connect(self._ended)
        self._engine.word.connect(self._at_word)
        self._ready: Callable[[], None] = lambda: None
        self._chosen = ""
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._hung)

    @property
    def available(self) -> bool:
        return self._available

    @property
    def choices(self) -> tuple[VoiceChoice, ...]:
        return self._choices

    def open(self, ready: Callable[[], None]) -> None:
        self._ready = ready
        self._thread.start()
        self._open.emit()

    def use(self, choice: str) -> None:
        self._chosen = choice
        if self._choices:
            self._use.emit(choice)

    def say(
        self,
        sentence: str,
        words_minute: int,
        finished: Callable[[], None],
        word: Callable[[int, int], None] = _unheard,
    ) -> None:
        self._call_finished()
        self._number += 1
        self._finished, self._word = finished, word
        expected = len(sentence.split()) * 60 / words_minute
        self._watch.start(round(1000 * (expected * PATIENCE + GRACE)))
        self._say.emit(self._number, sentence, rate_for(words_minute), self._volume)

    def stop(self) -> None:
        if self._finished:
            self._stop.emit()
            self._call_finished()

    def set_volume(self, volume: float) -> None:
        self._volume = max(0.0, min(1.0, volume))

    def close(self) -> bool:
        """End the thread; say nothing after this. False: it does not answer and was left behind."""
        ended = self._thread.end(FAREWELL)
        if not ended:
            log.warning("the speech engine does not answer; leaving without it")
        return ended

    @Slot(bool, object)
    def _found(self, available: bool, choices: tuple[VoiceChoice, ...]) -> None:
        self._available, self._choices = available, choices
        self.use(self._chosen)
        self._ready()

    @Slot(int)
    def _ended(self, number: int) -> None:
        if number == self._number:
            self._call_finished()

    @Slot(int, int, int)
    def _at_word(self, number: int, start: int, length: int) -> None:
        # words of a sentence that was stopped may still be under way between the threads
        if number == self._number and self._finished:
            self._word(start, length)

    def _hung(self) -> None:
        """The engine swallows sentences, as it does without a sound device: a voice that nobody hears is none."""
        log.warning("speech did not end in time; is there a sound device?")
        self._available = False
        self.stop()
        self._ready()

    def _call_finished(self) -> None:
        self._watch.stop()
        finished, self._finished = self._finished, None
        if finished:
            finished()
