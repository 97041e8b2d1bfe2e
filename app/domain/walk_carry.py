"""A turn carried over to a lesson that its author has changed meanwhile: it stays where it was, as well as it can."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.lesson import Lesson
from app.domain.walk import Walk, checks_asked
from app.domain.walk_events import Step


def carry(walk: Walk, lesson: Lesson) -> Walk:
    """``walk`` with ``lesson`` for its own; at the same step, page or check if it is still there, else at the nearest.

    Answers are kept for checks that still have so many choices.
    """
    before, after = _ids(walk, walk.lesson), _ids(walk, lesson)
    step, index = walk.step, walk.index
    if before:
        step, index = (step, _same(before, after, index)) if after else (Step.ME, 0)
    return replace(walk, lesson=lesson, step=step, index=index, answers=_answers(walk, lesson))


def _ids(walk: Walk, lesson: Lesson) -> Sequence[str]:
    """The ids of what the walk's present kind of screen shows; empty for screens that show no such thing."""
    if walk.step is Step.LEARN:
        return [step.id for step in lesson.teaching.steps] if lesson.teaching else []
    if walk.step in (Step.PAGE, Step.CHANGED):
        return [page.id for page in lesson.pages]
    return [check.id for check in checks_asked(lesson, walk.length)] if walk.step is Step.CHECK else []


def _same(before: Sequence[str], after: Sequence[str], index: int) -> int:
    return after.index(before[index]) if before[index] in after else min(index, len(after) - 1)


def _answers(walk: Walk, lesson: Lesson) -> tuple[tuple[int, ...], ...]:
    known = dict(zip((check.id for check in walk.checks), walk.answers, strict=True))
    kept = ((check, known.get(check.id, ())) for check in checks_asked(lesson, walk.length))
    return tuple(taken if all(at < len(check.choices) for at in taken) else () for check, taken in kept)
