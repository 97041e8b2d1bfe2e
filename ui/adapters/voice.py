"""Speech through Qt TextToSpeech: the system's own voices."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Q_ARG, QLocale, QMetaObject, QObject, Qt, QThread, QTimer, Signal, Slot

log = logging.getLogger(__name__)

ENGINE_RATE = 170
"""Words a minute of an engine at Qt's rate 0 (espeak's own middle; SAPI and AVSpeech lie near it)."""
SLOWEST = 80
"""Words a minute at Qt's rate -1 (espeak-ng's lowest)."""
FASTEST = 390
SILENT = "mock"
"""The engine of Qt that makes no sound."""
FAREWELL_MS = 2000
"""How long a closing kiosk waits for an engine that does not answer."""
PATIENCE = 2.0
"""An engine that is still not done after this many times the expected time, and ``GRACE``, never will be."""
GRACE = 3.0
"""Seconds."""


def rate_for(words_minute: int) -> float:
    """Qt's rate, -1.0 to 1.0, for a number of words a minute."""
    span = ENGINE_RATE - SLOWEST if words_minute < ENGINE_RATE else FASTEST - ENGINE_RATE
    return max(-1.0, min(1.0, (words_minute - ENGINE_RATE) / span))


class _Speaker(QObject):
    """Lives on its own thread, since making an engine and asking for its voices can take a second."""

    found = Signal(bool)
    finished = Signal(int)

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._engine = engine
        self._number = 0

    @Slot()
    def open(self) -> None:
        # imported here, on this thread: it loads the system's speech libraries
        from PySide6.QtTextToSpeech import QTextToSpeech

        found = QTextToSpeech.availableEngines()
        engines = [name for name in found if name == self._engine or (not self._engine and name != SILENT)]
        if not engines:
            self.found.emit(False)
            return
        # Python's lock is held while an engine is made, and a speech service may take seconds to start or, when it
        # hangs, never answer: so a silent one is made, and the other takes its place by a call from Qt's own loop.
        self._tts = QTextToSpeech(SILENT, self)
        self._tts.stateChanged.connect(self._changed)
        if engines[0] == SILENT:
            self._made()
            return
        self._tts.engineChanged.connect(self._made)
        QMetaObject.invokeMethod(self._tts, "setEngine", Qt.ConnectionType.QueuedConnection, Q_ARG(str, engines[0]))

    @Slot()
    def _made(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        british = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
        if british in self._tts.availableLocales():
            self._tts.setLocale(british)
        well = self._tts.state() is not QTextToSpeech.State.Error and bool(self._tts.availableVoices())
        self.found.emit(well)

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


class QtVoice(QObject):
    """The machine's voice. ``open`` looks for one without holding anything up; until it answers there is none.

    ``engine`` names one of Qt's engines; without it the first that makes a sound is taken.
    """

    _open = Signal()
    _say = Signal(int, str, float, float)
    _stop = Signal()

    def __init__(self, engine: str = "") -> None:
        super().__init__()
        self._available = False
        self._volume = 0.8
        self._number = 0
        self._finished: Callable[[], None] | None = None
        self._thread = QThread()
        self._speaker = _Speaker(engine)
        self._speaker.moveToThread(self._thread)
        self._open.connect(self._speaker.open)
        self._say.connect(self._speaker.say)
        self._stop.connect(self._speaker.stop)
        self._speaker.found.connect(self._found)
        self._speaker.finished.connect(self._ended)
        self._ready: Callable[[], None] = lambda: None
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._hung)

    @property
    def available(self) -> bool:
        return self._available

    def open(self, ready: Callable[[], None]) -> None:
        self._ready = ready
        self._thread.start()
        self._open.emit()

    def say(self, sentence: str, words_minute: int, finished: Callable[[], None]) -> None:
        self._call_finished()
        self._number += 1
        self._finished = finished
        expected = len(sentence.split()) * 60 / words_minute
        self._watch.start(round(1000 * (expected * PATIENCE + GRACE)))
        self._say.emit(self._number, sentence, rate_for(words_minute), self._volume)

    def stop(self) -> None:
        if self._finished:
            self._stop.emit()
            self._call_finished()

    def set_volume(self, volume: float) -> None:
        self._volume = max(0.0, min(1.0, volume))

    def close(self) -> None:
        """End the thread; say nothing after this."""
        self._thread.quit()
        if not self._thread.wait(FAREWELL_MS):
            log.warning("the speech engine does not answer; leaving without it")
            self._thread.terminate()
            self._thread.wait()

    @Slot(bool)
    def _found(self, available: bool) -> None:
        self._available = available
        self._ready()

    @Slot(int)
    def _ended(self, number: int) -> None:
        if number == self._number:
            self._call_finished()

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
