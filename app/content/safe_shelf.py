"""Lesson packs of which a school's own may be broken: then the shipped one stands in, and staff are told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from app.content.safe_gallery import SafeGallery
from app.content.shelf import FolderShelf
from app.content.toml_file import PackFault
from app.domain.briefing import BriefingPage
from app.domain.finding import Finding
from app.domain.form import Letter
from app.domain.lesson import Lesson, Rule, Stage
from app.domain.statement import StatementText
from app.domain.told import TellSort
from app.errors import KioskError

Read = TypeVar("Read")
_ABSENT = frozenset({"lesson-missing", "letter-missing"})
"""Not a broken file: there is none, of the school's own or shipped."""


class SafeShelf:
    """Implements ports.Shelf. ``roots`` are lesson folders, the last one shipped."""

    def __init__(self, roots: Sequence[Path], gallery: SafeGallery) -> None:
        self._own_folder = roots[0]
        self._gallery = gallery
        self._own, self._shipped = FolderShelf(roots, gallery), FolderShelf(roots[-1:], gallery)
        self._faults: dict[str, KioskError] = {}
        self._lock = threading.RLock()

    def stages(self) -> tuple[Stage, ...]:
        return self._first("stages", self._own.stages, self._shipped.stages)

    def stages_with_lesson(self) -> frozenset[str]:
        shipped = self._shipped.stages_with_lesson()
        return frozenset(stage.id for stage in self.stages() if stage.id in shipped or self._readable(stage.id))

    def lesson(self, stage: str) -> Lesson:
        def stand_in() -> Lesson:
            now = next((one for one in self.stages() if one.id == stage), None)
            shipped = self._shipped.lesson(stage)
            return replace(shipped, stage=now) if now else shipped

        return self._first(f"lesson {stage}", lambda: self._own.lesson(stage), stand_in)

    def versions(self, stage: str) -> Mapping[str, int]:
        # of the school's own, what counts is whether all of it can be used
        if (self._own_folder / stage).is_dir():
            return {page.id: page.version for page in self.lesson(stage).pages}
        return self._shipped.versions(stage)

    def rules(self) -> tuple[Rule, ...]:
        return self._first("rules", self._own.rules, self._shipped.rules)

    def briefing(self) -> tuple[BriefingPage, ...]:
        return self._first("briefing", self._own.briefing, self._shipped.briefing)

    def statement(self) -> StatementText:
        return self._first("statement", self._own.statement, self._shipped.statement)

    def tell_sorts(self) -> tuple[TellSort, ...]:
        return self._first("telling", self._own.tell_sorts, self._shipped.tell_sorts)

    def letter(self, language: str) -> Letter:
        return self._first(
            f"letter {language}", lambda: self._own.letter(language), lambda: self._shipped.letter(language)
        )

    def letter_languages(self) -> tuple[str, ...]:
        return self._own.letter_languages()

    def animals(self) -> tuple[str, ...]:
        return self._own.animals()

    def troubles(self) -> tuple[Finding, ...]:
        """What of the school's own cannot be used. Reads whatever is its own and was not read yet."""
        if not self._own_folder.is_dir():
            return ()
        for read in self._reads():
            try:
                read()
            except KioskError:
                continue  # it is among the faults, or there is nothing to be broken
        faults = (*self._faults.values(), *self._gallery.faults.values())
        return tuple(dict.fromkeys(map(_finding, faults)))

    def _reads(self) -> Iterator[Callable[[], object]]:
        yield self.stages
        yield self.rules
        yield self.tell_sorts
        yield self.briefing
        yield self.statement
        for file in sorted((self._own_folder / "letters").glob("*.toml")):
            yield partial(self.letter, file.stem)
        for stage in self.stages():
            if (self._own_folder / stage.id).is_dir():
                yield partial(self.lesson, stage.id)
        for file in sorted((self._own_folder / "pictures").glob("*.toml")):
            if file.stem in self._gallery.scenes():
                yield partial(self._gallery.picture, file.stem)

    def _readable(self, stage: str) -> bool:
        try:
            self.lesson(stage)
        except KioskError:
            return False
        return True

    def _first(self, name: str, own: Callable[[], Read], shipped: Callable[[], Read]) -> Read:
        """The school's own, or what was shipped in its place. Raises as ``own`` does when nothing can stand in."""
        with self._lock:
            fault = self._faults.get(name)
            if fault is None:
                try:
                    return own()
                except KioskError as found:
                    if found.code in _ABSENT:
                        raise
                    fault = self._faults[name] = found
            try:
                return shipped()
            except KioskError:
                raise fault from None


def _finding(fault: KioskError) -> Finding:
    if isinstance(fault, PackFault):
        return Finding(str(fault.file), fault.line, fault.what, fault.remedy)
    return Finding("", 0, fault.staff, "")
