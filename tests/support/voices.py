"""Voices for tests: a machine without one, and one whose sentences end when the test says so."""

from __future__ import annotations

from collections.abc import Callable

from app.ports.voice import VoiceChoice

Word = Callable[[int, int], None]


class SilentVoice:
    """A machine without a voice."""

    available = False
    choices: tuple[VoiceChoice, ...] = ()

    def open(self, ready: Callable[[], None]) -> None:
        ready()

    def use(self, choice: str) -> None: ...

    def say(
        self, sentence: str, words_minute: int, finished: Callable[[], None], word: Word = lambda start, length: None
    ) -> None:
        raise AssertionError("there is no voice to speak with")

    def stop(self) -> None: ...

    def set_volume(self, volume: float) -> None: ...

    def close(self) -> bool:
        return True


class SlowVoice:
    """Speaks one sentence until ``end`` is called; ``at_word`` reports a word of it."""

    choices = (
        VoiceChoice("amy", "Amy", "United Kingdom"),
        VoiceChoice("fraser", "Fraser", "United Kingdom"),
        VoiceChoice("mei", "Mei", "Singapore"),
    )

    def __init__(self) -> None:
        self.used = ""
        self.available = False
        self.said: list[str] = []
        self.pace = 0
        self.volume = -1.0
        self._finished: Callable[[], None] | None = None

    def open(self, ready: Callable[[], None]) -> None:
        self.available = True
        ready()

    def use(self, choice: str) -> None:
        self.used = choice

    def say(
        self, sentence: str, words_minute: int, finished: Callable[[], None], word: Word = lambda start, length: None
    ) -> None:
        self.end()
        self.said.append(sentence)
        self.pace = words_minute
        self._finished = finished
        self.at_word = word

    def stop(self) -> None:
        self.end()

    def end(self) -> None:
        """The sentence was spoken to its end."""
        finished, self._finished = self._finished, None
        if finished:
            finished()

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def close(self) -> bool:
        self.end()
        return True
