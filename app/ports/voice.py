"""Speech."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class VoiceChoice:
    """One of the machine's voices. ``id`` is kept in the settings; ``name`` and ``country`` are for people."""

    id: str
    name: str
    country: str = ""


class Voice(Protocol):
    """``available`` is False where the machine has no voice: the speaker buttons are then absent."""

    @property
    def available(self) -> bool: ...

    @property
    def choices(self) -> tuple[VoiceChoice, ...]:
        """The voices to choose among, British ones first; empty until ``ready`` was called."""
        ...

    def open(self, ready: Callable[[], None]) -> None:
        """Look for a voice; returns at once. ``ready`` is called when ``available`` is known, and when it changes."""
        ...

    def use(self, choice: str) -> None:
        """Speak with the voice of this id from now on; one that is not there, or "", is the machine's own choice."""
        ...

    def say(
        self,
        sentence: str,
        words_minute: int,
        finished: Callable[[], None],
        word: Callable[[int, int], None] = lambda start, length: None,
    ) -> None:
        """Speak; ``finished`` is called once, also when stopped or when speech fails.

        ``word`` hears where each word begins in the sentence and how long it is, from engines that tell.
        """
        ...

    def stop(self) -> None: ...

    def set_volume(self, volume: float) -> None:
        """0.0 is mute, 1.0 full."""
        ...

    def close(self) -> bool:
        """Nothing is said after this. False: something of the machine's does not answer and still runs."""
        ...
