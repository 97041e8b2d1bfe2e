"""The teacher's view of the checks of a class, question by question."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from app.domain import first_choices, renewal
from app.domain.agreement import AGREEMENTS, Agreement
from app.domain.first_choices import Question
from app.domain.permissions import Right
from app.services import staff_access, standings
from app.services.kit import Kit


@dataclass(frozen=True)
class LessonChecks:
    """One lesson of the class: its questions in order, and how many of its ``pupils`` have ``signed``."""

    title: str
    pupils: int
    signed: int
    questions: tuple[Question, ...]
    stage: str = ""


def by_question(kit: Kit, class_name: str, by: str) -> tuple[LessonChecks, ...]:
    """Every lesson that pupils of this class have, youngest stage first. No child is named.

    Raises KioskError ``not-allowed``, ``staff-unknown``, and as ``Shelf.lesson`` does.
    """
    staff_access.require(kit, by, Right.RECORDS)
    held: dict[str, list[tuple[Agreement, ...]]] = defaultdict(list)
    for pupil in standings.pupils_of(kit, class_name):
        held[pupil.stage].append(renewal.in_force(pupil.stage, kit.ledger.read(AGREEMENTS, subject=pupil.subject)))
    ready = kit.shelf.stages_with_lesson()
    stages = [stage.id for stage in kit.shelf.stages() if stage.id in held and stage.id in ready]
    return tuple(_lesson(kit, stage, held[stage]) for stage in stages)


def _lesson(kit: Kit, stage: str, pupils: list[tuple[Agreement, ...]]) -> LessonChecks:
    lesson = kit.shelf.lesson(stage)
    questions = tuple(first_choices.question(check, pupils) for check in lesson.checks)
    return LessonChecks(lesson.title, len(pupils), sum(bool(held) for held in pupils), questions, stage)
