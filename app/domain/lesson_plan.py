"""What a teacher's plan on paper needs: the lesson, the rules in short, and the pictures of its steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.lesson import Lesson
from app.domain.picture import Picture


@dataclass(frozen=True)
class LessonPlan:
    """``pictures`` by name; one that cannot be drawn is left out, and its step stands without it."""

    lesson: Lesson
    school: str
    pictures: Mapping[str, Picture]
