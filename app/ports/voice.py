"""Speech."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Voice(Protocol):
    """``available`` is False where the machine has no voice: the speaker buttons are then absent."""

    @property
    def available(self) -> bool: ...

    def open(self, ready: Callable[[], None]) -> None:
        """Look for a voice; returns at once. ``ready`` is called when ``available`` is known, and when it changes."""
        ...

    def say(self, sentence: str, words_minute: int, finished: Callable[[], None]) -> None:
        """Speak; ``finished`` is called once, also when stopped or when speech fails."""
        ...

    def stop(self) -> None: ...

    def set_volume(self, volume: float) -> None:
        """0.0 is mute, 1.0 full."""
        ...

    def close(self) -> None:
        """Nothing is said after this."""
        ...
