"""Which pictures a lesson shows, and where it names them."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.finding import Place
from app.domain.lesson import Lesson


def pictures_shown(lesson: Lesson) -> Iterator[tuple[Place, str]]:
    """The picture of every step, page, story and choice, with the place of its name."""
    for at, step in enumerate(lesson.teaching.steps if lesson.teaching else ()):
        yield Place("step", (at,), "picture"), step.picture
    for at, page in enumerate(lesson.pages):
        yield Place("page", (at,), "picture"), page.picture
    for at, check in enumerate(lesson.checks):
        if check.story:
            yield Place("check", (at,), "story_picture"), check.story.picture
        for n, choice in enumerate(check.choices):
            yield Place("check.choice", (at, n), "picture"), choice.picture
