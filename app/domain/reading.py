"""How long words stand on the screen before their thumb wakes without having been heard."""

from __future__ import annotations

from app.domain.agreement import Length
from app.domain.lesson import Lesson, Page, Stage
from app.domain.walk import Walk
from app.domain.walk_events import Step

SHORTEST = 2.0
"""Seconds, however few the words: time to look at the picture (this project's own choice)."""

TAUGHT = 0.5
"""Share of the reading time for a promises sheet that was read together minutes ago: a turn after the lesson has 75 s."""


def seconds(text: str, stage: Stage) -> float:
    """Seconds to read ``text`` at the stage's words a minute, at least ``SHORTEST``."""
    return max(SHORTEST, len(text.split()) * 60 / stage.words_minute)


def reading_seconds(page: Page, stage: Stage) -> float:
    """Seconds before a page's thumb wakes."""
    return seconds(page.sentence, stage)


def waking_seconds(text: str, walk: Walk) -> float:
    """Seconds before the thumb of the screen where ``walk`` stands wakes, if ``text`` is what stands on it."""
    whole = seconds(text, walk.lesson.stage)
    taught = walk.length is Length.AFTER and walk.step is Step.PROMISES
    return max(SHORTEST, whole * TAUGHT) if taught else whole


def promises_text(lesson: Lesson) -> str:
    """All promises as one text, as the promises sheet reads them."""
    return " ".join(page.promise for page in lesson.pages)
