"""Lesson packs from folders: a school's own files come before the shipped ones, file by file."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.content.briefing_read import read_briefing
from app.content.fields import NAME
from app.content.gallery import FolderGallery
from app.content.lesson_read import read_lesson, require_playable, require_words
from app.content.stages_read import read_letter, read_rules, read_stages
from app.content.statement_read import read_statement
from app.content.telling_read import read_sorts
from app.content.toml_file import first_file
from app.content.versions_read import read_versions
from app.domain.briefing import BriefingPage
from app.domain.form import Letter
from app.domain.lesson import Lesson, Rule, Stage
from app.domain.statement import StatementText
from app.domain.told import TellSort
from app.errors import KioskError

_LANGUAGE = re.compile("[a-z]{2,3}")
"""As ISO 639 names it; other letters have longer names."""


class FolderShelf:
    """Implements ports.Shelf. ``roots`` are lesson folders, a school's own before the shipped one.

    A file of the school's own (``lks2/words.toml``, ``stages.toml``) stands in place of the shipped one of that name.
    Pages are hashed with what their pictures' files say, and the pictures are composed while a lesson is read:
    one that is missing is found here, by staff.
    """

    def __init__(self, roots: Sequence[Path], gallery: FolderGallery) -> None:
        self._roots = tuple(roots)
        self._gallery = gallery
        self._stages: tuple[Stage, ...] | None = None
        self._rules: tuple[Rule, ...] | None = None
        self._briefing: tuple[BriefingPage, ...] | None = None
        self._sorts: tuple[TellSort, ...] | None = None
        self._statement: StatementText | None = None
        self._lessons: dict[str, Lesson] = {}
        self._versions: dict[str, dict[str, int]] = {}
        self._letters: dict[str, Letter] = {}
        self._lock = threading.RLock()

    def stages(self) -> tuple[Stage, ...]:
        with self._lock:
            if self._stages is None:
                self._stages = read_stages(self.file("stages.toml"))
            return self._stages

    def stages_with_lesson(self) -> frozenset[str]:
        return frozenset(stage.id for stage in self.stages() if self.file(f"{stage.id}/lesson.toml").is_file())

    def lesson(self, stage: str) -> Lesson:
        with self._lock:
            if stage not in self._lessons:
                self._lessons[stage] = self._read(stage)
            return self._lessons[stage]

    def versions(self, stage: str) -> Mapping[str, int]:
        """Raises KioskError ``lesson-broken``, ``lesson-missing``."""
        with self._lock:
            if stage in self._lessons:
                return {page.id: page.version for page in self._lessons[stage].pages}
            if stage not in self._versions:
                self._versions[stage] = read_versions(self.file(f"{stage}/lesson.toml"))
            return self._versions[stage]

    def rules(self) -> tuple[Rule, ...]:
        with self._lock:
            if self._rules is None:
                self._rules = read_rules(self.file("rules.toml"))
            return self._rules

    def briefing(self) -> tuple[BriefingPage, ...]:
        with self._lock:
            if self._briefing is None:
                pages = read_briefing(self.file("briefing.toml"))
                for page in pages:
                    if page.picture:
                        self._gallery.picture(page.picture)
                self._briefing = pages
            return self._briefing

    def statement(self) -> StatementText:
        with self._lock:
            if self._statement is None:
                self._statement = read_statement(self.file("statement.toml"))
            return self._statement

    def tell_sorts(self) -> tuple[TellSort, ...]:
        with self._lock:
            if self._sorts is None:
                sorts = read_sorts(self.file("telling.toml"))
                for sort in sorts:
                    self._gallery.picture(sort.picture)
                self._sorts = sorts
            return self._sorts

    def letter(self, language: str) -> Letter:
        if not NAME.fullmatch(language):
            raise KioskError("letter-missing", f"“{language}” is not a language. Write it as “en” or “pl”.")
        with self._lock:
            if language not in self._letters:
                self._letters[language] = read_letter(self.file(f"letters/{language}.toml"))
            return self._letters[language]

    def letter_languages(self) -> tuple[str, ...]:
        found = {file.stem for root in self._roots for file in root.glob("letters/*.toml")}
        return tuple(sorted(filter(_LANGUAGE.fullmatch, found)))

    def animals(self) -> tuple[str, ...]:
        return tuple(self._gallery.animals())

    def file(self, inside: str) -> Path:
        """The first root's file of this name; the last root's place when no root has it."""
        return first_file(self._roots, inside, "lesson-broken")

    def _read(self, name: str) -> Lesson:
        stage = next((stage for stage in self.stages() if stage.id == name), None)
        if stage is None or name not in self.stages_with_lesson():
            raise KioskError("lesson-missing", f"There is no lesson for the stage “{name}” yet. Choose another stage.")
        lesson, words = self.file(f"{name}/lesson.toml"), self.file(f"{name}/words.toml")
        read = read_lesson(lesson, words, stage, self._gallery.meaning, self.file(f"{name}/teach.toml"))
        require_playable(lesson, read)
        require_words(words, read.words)
        return read
