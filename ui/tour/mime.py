"""A voice that makes no sound, so that the tour shows the speaker and what it highlights and disturbs nobody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.ports.voice import VoiceChoice


class MimedVoice(QObject):
    """Implements ports.Voice: each sentence lasts its time, ``hurry`` times over; while held it lasts for ever."""

    available = True
    choices: tuple[VoiceChoice, ...] = ()

    def __init__(self, hurry: float) -> None:
        super().__init__()
        self._hurry = hurry
        self._finished: Callable[[], None] | None = None
        self._held = False
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._ended)

    def hold(self, held: bool) -> None:
        """Stay in the middle of a sentence, or speak on."""
        self._held = held
        if held:
            self._clock.stop()
        elif self._finished:
            self._clock.start(0)

    def open(self, ready: Callable[[], None]) -> None:
        ready()

    def use(self, choice: str) -> None: ...

    def say(
        self,
        sentence: str,
        words_minute: int,
        finished: Callable[[], None],
        word: Callable[[int, int], None] = lambda start, length: None,
    ) -> None:
        self._ended()
        self._finished = finished
        if not self._held:
            self._clock.start(round(60_000 * len(sentence.split()) / words_minute / self._hurry))

    def stop(self) -> None:
        self._ended()

    def set_volume(self, volume: float) -> None: ...

    def close(self) -> bool:
        self._ended()
        return True

    def _ended(self) -> None:
        self._clock.stop()
        finished, self._finished = self._finished, None
        if finished:
            finished()
