"""Which pictures a batch of parent forms needs, so that they can be fetched before the press starts."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.form import FormSheet
from app.domain.lesson import Lesson

THUMB = "glyph-1F44D"
"""Stands at the head of the letter."""
TALK = "glyph-1F4AC"
"""Stands by the things to talk about."""


def animal_picture(animal: str) -> str:
    """The name of the picture of a pupil's animal."""
    return f"animal-{animal}"


def pictures_needed(lessons: Iterable[Lesson], sheets: Iterable[FormSheet]) -> tuple[str, ...]:
    """Names of pictures, each once: the head's, every rule's and every child's animal."""
    pages = (page.picture for lesson in lessons for page in lesson.pages)
    animals = (animal_picture(sheet.animal) for sheet in sheets if sheet.animal)
    return tuple(dict.fromkeys((THUMB, TALK, *pages, *animals)))
