"""A lesson under an author's hands: read anew each time, and walked through with nothing recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.agreement import Length, Session
from app.domain.briefing import BriefingPage
from app.domain.finding import Finding
from app.domain.form import Letter
from app.domain.lesson import Check, Choice, Lesson, Rule, Stage
from app.domain.lesson_teaching import Teaching
from app.domain.picture import Picture
from app.domain.statement import StatementText
from app.domain.tiles import Tile
from app.domain.told import TellSort
from app.errors import KioskError
from app.ports.gallery import Gallery
from app.ports.shelf import Shelf
from app.services import classes, practise
from app.services.kit import Kit

MARK = "~"
"""Stands between a picture's name and the number of the look; no picture's own name has it."""


@dataclass(frozen=True)
class Look:
    """One reading of the packs. ``kit`` is a practice kit on them; ``tile`` is who walks through."""

    kit: Kit
    lesson: Lesson
    session: Session
    tile: Tile


def look(kit: Kit, shelf: Shelf, gallery: Gallery, stage: str, number: int) -> Look:
    """Read the stage's lesson. Raises KioskError as reading it does."""
    fresh = replace(kit, shelf=NumberedShelf(shelf, number), gallery=NumberedGallery(gallery))
    lesson = fresh.shelf.lesson(stage)
    made = practise.practise_kit(fresh, stage)
    session = Session("preview", practise.CLASS_NAME, length=Length.WHOLE)
    return Look(made, lesson, session, classes.board(made, practise.CLASS_NAME)[0])


def findings(kit: Kit, own: Path, shipped: Path, stage: str) -> tuple[Finding, ...]:
    """What `lessons check` says of this stage's folder, the school's own if it has one."""
    folder = own / stage if (own / stage / "lesson.toml").is_file() else own if (own / stage).is_dir() else None
    try:
        found = kit.packs.check(folder or shipped / stage, frozenset())
    except KioskError as fault:
        return (Finding("", 0, fault.staff, ""),)
    return found


@dataclass(frozen=True)
class NumberedGallery:
    """Implements app.ports.gallery.Gallery: knows each picture by its name with any number after it."""

    gallery: Gallery

    def picture(self, name: str) -> Picture:
        return self.gallery.picture(name.partition(MARK)[0])

    def scenes(self) -> tuple[str, ...]:
        return self.gallery.scenes()


@dataclass(frozen=True)
class NumberedShelf:
    """Implements app.ports.shelf.Shelf: pictures have another name at each look, so that screens draw them anew."""

    shelf: Shelf
    number: int

    def stages(self) -> tuple[Stage, ...]:
        return self.shelf.stages()

    def stages_with_lesson(self) -> frozenset[str]:
        return self.shelf.stages_with_lesson()

    def lesson(self, stage: str) -> Lesson:
        lesson = self.shelf.lesson(stage)
        return replace(
            lesson,
            pages=tuple(replace(page, picture=self._named(page.picture)) for page in lesson.pages),
            checks=tuple(map(self._check, lesson.checks)),
            teaching=self._teaching(lesson.teaching) if lesson.teaching else None,
        )

    def versions(self, stage: str) -> Mapping[str, int]:
        return self.shelf.versions(stage)

    def rules(self) -> tuple[Rule, ...]:
        return self.shelf.rules()

    def briefing(self) -> tuple[BriefingPage, ...]:
        return self.shelf.briefing()

    def statement(self) -> StatementText:
        return self.shelf.statement()

    def tell_sorts(self) -> tuple[TellSort, ...]:
        return self.shelf.tell_sorts()

    def letter(self, language: str) -> Letter:
        return self.shelf.letter(language)

    def letter_languages(self) -> tuple[str, ...]:
        return self.shelf.letter_languages()

    def animals(self) -> tuple[str, ...]:
        return self.shelf.animals()

    def _named(self, picture: str) -> str:
        return f"{picture}{MARK}{self.number}"

    def _choice(self, choice: Choice) -> Choice:
        return replace(choice, picture=self._named(choice.picture))

    def _check(self, check: Check) -> Check:
        story = replace(check.story, picture=self._named(check.story.picture)) if check.story else None
        return replace(check, choices=tuple(map(self._choice, check.choices)), story=story)

    def _teaching(self, teaching: Teaching) -> Teaching:
        steps = tuple(replace(step, picture=self._named(step.picture)) for step in teaching.steps)
        return replace(teaching, steps=steps)
