"""The teacher's plan of a lesson, on paper."""

from __future__ import annotations

import contextlib
from pathlib import Path

from app.domain.finding import Finding
from app.domain.lesson import Lesson
from app.domain.lesson_plan import LessonPlan
from app.domain.picture import Picture
from app.errors import KioskError
from app.services import setup
from app.services.kit import Kit


def stages_with_plan(kit: Kit) -> tuple[str, ...]:
    """The ids of the stages whose lesson has a plan, youngest first."""
    ready = kit.shelf.stages_with_lesson()
    known = (stage.id for stage in kit.shelf.stages() if stage.id in ready)
    return tuple(stage for stage in known if kit.shelf.lesson(stage).teaching)


def write(kit: Kit, stage: str, out: Path) -> float:
    """Write the plan to a PDF of one A4 page; returns the size of its text in points.

    Raises KioskError ``lesson-missing``, ``plan-missing``, ``plan-too-long``, and what Press raises.
    """
    known = [one.id for one in kit.shelf.stages()]
    if stage not in known:
        raise KioskError("lesson-missing", f"There is no stage “{stage}”: the stages are {', '.join(known)}.")
    lesson = kit.shelf.lesson(stage)
    plan = LessonPlan(lesson, setup.school(kit).name, _pictures(kit, lesson))
    return kit.press.lesson_plan(plan, out)


def misfits(kit: Kit) -> tuple[Finding, ...]:
    """The plans of lessons in use that no page holds, with the part that is too long."""
    plans = []
    for stage in kit.shelf.stages():
        with contextlib.suppress(KioskError):  # a lesson that cannot be read is told of already
            lesson = kit.shelf.lesson(stage.id)
            plans += [LessonPlan(lesson, setup.school(kit).name, {})] if lesson.teaching else []
    found = kit.press.misfits(plans) if plans else ()
    return tuple(Finding(f"{stage}/teach.toml", 0, what, remedy) for stage, what, remedy in found)


def _pictures(kit: Kit, lesson: Lesson) -> dict[str, Picture]:
    found = {}
    for step in lesson.teaching.steps if lesson.teaching else ():
        with contextlib.suppress(KioskError):  # `lessons check` tells of it; the words can be printed without
            found[step.picture] = kit.gallery.picture(step.picture)
    return found
