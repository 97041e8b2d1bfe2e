"""Voices for tests: a machine without one, and one whose sentences end when the test says so."""

from __future__ import annotations

from collections.abc import Callable


class SilentVoice:
    """A machine without a voice."""

    available = False

    def open(self, ready: Callable[[], None]) -> None:
        ready()

    def say(self, sentence: str, words_minute: int, finished: Callable[[], None]) -> None:
        raise AssertionError("there is no voice to speak with")

    def stop(self) -> None: ...

    def set_volume(self, volume: float) -> None: ...

    def close(self) -> None: ...


class SlowVoice:
    """Speaks one sentence until ``end`` is called."""

    def __init__(self) -> None:
        self.available = False
        self.said: list[str] = []
        self.pace = 0
        self.volume = -1.0
        self._finished: Callable[[], None] | None = None

    def open(self, ready: Callable[[], None]) -> None:
        self.available = True
        ready()

    def say(self, sentence: str, words_minute: int, finished: Callable[[], None]) -> None:
        self.end()
        self.said.append(sentence)
        self.pace = words_minute
        self._finished = finished

    def stop(self) -> None:
        self.end()

    def end(self) -> None:
        """The sentence was spoken to its end."""
        finished, self._finished = self._finished, None
        if finished:
            finished()

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def close(self) -> None:
        self.end()
