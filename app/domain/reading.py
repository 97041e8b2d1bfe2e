"""How long words stand on the screen before their thumb wakes without having been heard."""

from __future__ import annotations

from app.domain.lesson import Lesson, Page, Stage

SHORTEST = 2.0
"""Seconds, however few the words: time to look at the picture (this project's own choice)."""


def seconds(text: str, stage: Stage) -> float:
    """Seconds to read ``text`` at the stage's words a minute, at least ``SHORTEST``."""
    return max(SHORTEST, len(text.split()) * 60 / stage.words_minute)


def reading_seconds(page: Page, stage: Stage) -> float:
    """Seconds before a page's thumb wakes."""
    return seconds(page.sentence, stage)


def promises_text(lesson: Lesson) -> str:
    """All promises as one text, as the promises sheet reads them."""
    return " ".join(page.promise for page in lesson.pages)
