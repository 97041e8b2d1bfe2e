"""Lesson packs: which there are, and whether they are what they must be."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from app.domain.agreement import AGREEMENTS
from app.domain.finding import Finding
from app.ports.pack_check import Signed
from app.services import lesson_plan
from app.services.kit import Kit


@dataclass(frozen=True)
class LessonLine:
    """One stage in the list of lessons; ``pages``, ``checks`` and ``minutes`` are 0 where it has no lesson yet."""

    stage: str
    title: str
    years: tuple[str, ...]
    lesson: str
    pages: int
    checks: int
    minutes: int
    hash: str


def check(kit: Kit, folder: Path | None) -> tuple[Finding, ...]:
    """Everything that is wrong with the packs in ``folder``, or with those the kiosk uses and with their plans."""
    found = kit.packs.check(folder, signed_pages(kit))
    return found if folder else (*found, *lesson_plan.misfits(kit))


def signed_pages(kit: Kit) -> Signed:
    """Each page as pupils signed it, turns since voided left out."""
    return frozenset(
        (turn.stage, str(page), int(version), str(page_hash))
        for turn in kit.ledger.read(AGREEMENTS)
        if not turn.voided_at
        for page, version, page_hash in json.loads(turn.rules)
    )


def listing(kit: Kit) -> tuple[LessonLine, ...]:
    """Every stage, youngest first. Raises KioskError ``lesson-broken`` as reading a lesson does."""
    return tuple(_line(kit, stage.id, stage.title, stage.years) for stage in kit.shelf.stages())


def full_rules(kit: Kit) -> dict[str, str]:
    """Each rule's full text, by its id."""
    return {rule.id: rule.text for rule in kit.shelf.rules()}


def _line(kit: Kit, stage: str, title: str, years: tuple[str, ...]) -> LessonLine:
    if stage not in kit.shelf.stages_with_lesson():
        return LessonLine(stage, title, years, "", 0, 0, 0, "")
    lesson = kit.shelf.lesson(stage)
    return LessonLine(
        stage, title, years, lesson.title, len(lesson.pages), len(lesson.checks), lesson.minutes, lesson.hash
    )
