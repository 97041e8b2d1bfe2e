"""What a class sees when it is taught together: the lesson before the rules, the rules, the questions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.lesson import Check, Lesson
from app.domain.lesson_teaching import TALK


class Section(StrEnum):
    """A part of the lesson that the teacher can go to."""

    LESSON = "lesson"
    RULES = "rules"
    CHECKS = "checks"


@dataclass(frozen=True)
class Slide:
    """One thing to teach. ``title`` and ``prompts`` are for the teacher alone, ``minutes`` its share of the plan.

    ``talk`` is how many seconds partners talk, 0 where they do not. A slide with a ``check`` has no sentence.
    """

    id: str
    section: Section
    minutes: float
    title: str = ""
    prompts: tuple[str, ...] = ()
    sentence: str = ""
    picture: str = ""
    alt: str = ""
    talk: int = 0
    check: Check | None = None


def slides_of(lesson: Lesson) -> tuple[Slide, ...]:
    """Steps, then rules, then checks. What the lesson's minutes leave beside the steps, rules and checks share."""
    steps = lesson.teaching.steps if lesson.teaching else ()
    others = len(lesson.pages) + len(lesson.checks)
    share = max(0.0, lesson.minutes - sum(step.minutes for step in steps)) / max(1, others)
    return (
        *(
            Slide(
                f"step-{step.id}",
                Section.LESSON,
                step.minutes,
                step.title,
                step.prompts,
                step.sentence,
                step.picture,
                step.alt,
                talk=60 * step.minutes if step.kind == TALK else 0,
            )
            for step in steps
        ),
        *(
            Slide(
                f"page-{page.id}",
                Section.RULES,
                share,
                prompts=page.prompts,
                sentence=page.sentence,
                picture=page.picture,
                alt=page.alt,
            )
            for page in lesson.pages
        ),
        *(Slide(f"check-{check.id}", Section.CHECKS, share, check=check) for check in lesson.checks),
    )
