"""Which pictures a lesson shows, and where it names them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.finding import Place
from app.domain.lesson import Lesson


@dataclass(frozen=True)
class PictureUse:
    """A picture by ``name``, with its ``alt`` text there; ``told`` says in words where, such as "page: tell"."""

    place: Place
    name: str
    alt: str
    told: str


def pictures_shown(lesson: Lesson) -> Iterator[PictureUse]:
    """The picture of every step, page, story and choice, with the place of its name."""
    for at, step in enumerate(lesson.teaching.steps if lesson.teaching else ()):
        yield PictureUse(Place("step", (at,), "picture"), step.picture, step.alt, f"teaching: {step.id}")
    for at, page in enumerate(lesson.pages):
        yield PictureUse(Place("page", (at,), "picture"), page.picture, page.alt, f"page: {page.id}")
    for at, check in enumerate(lesson.checks):
        story = check.story
        if story:
            yield PictureUse(Place("check", (at,), "story_picture"), story.picture, story.alt, f"story: {check.id}")
        for n, choice in enumerate(check.choices):
            told = f"{check.id}: {'right' if choice.right else 'wrong'} choice"
            yield PictureUse(Place("check.choice", (at, n), "picture"), choice.picture, choice.alt, told)
