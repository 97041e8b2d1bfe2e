"""Every lesson in figures, for those who must see that all rules are taught."""

from __future__ import annotations

from app.domain.lesson import Rule
from app.domain.lesson_figures import Figures, figures
from app.services.kit import Kit


def table(kit: Kit) -> tuple[tuple[Rule, ...], tuple[Figures, ...]]:
    """The rules, and each lesson's figures, youngest first. Raises as reading a lesson does."""
    ready = kit.shelf.stages_with_lesson()
    lessons = [kit.shelf.lesson(stage.id) for stage in kit.shelf.stages() if stage.id in ready]
    return kit.shelf.rules(), tuple(figures(lesson, kit.packs.syllables) for lesson in lessons)
