"""Lesson packs, rules and letters, as the folders hold them (a school's own folder first)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from app.domain.briefing import BriefingPage
from app.domain.form import Letter
from app.domain.lesson import Lesson, Rule, Stage
from app.domain.statement import StatementText
from app.domain.told import TellSort


class Shelf(Protocol):
    """Reads once and keeps; raises KioskError ``lesson-broken`` naming file and line, ``lesson-missing``."""

    def stages(self) -> tuple[Stage, ...]:
        """Every stage that stages.toml names, youngest first, with or without a lesson."""
        ...

    def stages_with_lesson(self) -> frozenset[str]: ...

    def lesson(self, stage: str) -> Lesson: ...

    def versions(self, stage: str) -> Mapping[str, int]:
        """The versions of this stage's pages by their ids, in order: known without the lesson's pictures."""
        ...

    def rules(self) -> tuple[Rule, ...]: ...

    def briefing(self) -> tuple[BriefingPage, ...]:
        """What staff read before their first session of a school year; at least one page of it is short."""
        ...

    def statement(self) -> StatementText:
        """What every member of staff signs each school year."""
        ...

    def tell_sorts(self) -> tuple[TellSort, ...]:
        """What a pupil may point at under "Tell a grown-up", in order; none is allowed."""
        ...

    def letter(self, language: str) -> Letter: ...

    def letter_languages(self) -> tuple[str, ...]:
        """Of every letter home that there is, in the order of the alphabet."""
        ...

    def animals(self) -> tuple[str, ...]:
        """Names of the animals pupils can have, such as "fox"; each is also a picture ``animal-fox``."""
        ...
