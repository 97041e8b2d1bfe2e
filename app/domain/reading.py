"""How long words stand on the screen before their thumb wakes without having been heard."""

from __future__ import annotations

from app.domain.agreement import Length
from app.domain.lesson import Stage
from app.domain.walk import Walk
from app.domain.walk_events import Step

SHORTEST = 2.0
"""Seconds, however few the words: time to look at the picture (this project's own choice)."""

TAUGHT = 0.5
"""Share of its reading time that a promises sheet read together minutes ago needs: such a turn has 75 s in all."""


def seconds(text: str, stage: Stage) -> float:
    """Seconds to read ``text`` at the stage's words a minute, at least ``SHORTEST``."""
    return max(SHORTEST, len(text.split()) * 60 / stage.words_minute)


def waking_seconds(text: str, walk: Walk) -> float:
    """Seconds before the thumb of the screen where ``walk`` stands wakes, if ``text`` is what stands on it."""
    whole = seconds(text, walk.lesson.stage)
    taught = walk.length is Length.AFTER and walk.step is Step.PROMISES
    return max(SHORTEST, whole * TAUGHT) if taught else whole
