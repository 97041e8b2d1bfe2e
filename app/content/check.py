"""Lesson packs held against everything they must be; implements ports.PackCheck."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.content.check_briefing import briefing_findings
from app.content.check_own_pictures import own_pictures
from app.content.check_pictures import PictureCheck, read_compared
from app.content.gallery import FolderGallery
from app.content.lesson_read import read_lesson, require_playable
from app.content.places import Places
from app.content.shelf import FolderShelf
from app.content.statement_read import statement_findings
from app.content.syllables import syllables
from app.content.telling_read import read_sorts
from app.content.toml_file import PackFault
from app.domain.finding import Finding, Place, Remark
from app.domain.lesson import Lesson, Stage
from app.domain.lesson_pictures import pictures_shown
from app.domain.lesson_rules import check_remarks, page_remarks, rule_remarks, word_remarks
from app.domain.lesson_teaching_rules import teaching_remarks
from app.domain.reading_rules import reading_remarks
from app.errors import KioskError
from app.ports.pack_check import Signed


class FolderPackCheck:
    """``roots`` and ``pictures`` are the folders the kiosk reads, a school's own before the shipped ones."""

    def __init__(self, roots: Sequence[Path], pictures: Sequence[Path], animals: Path) -> None:
        self._roots, self._pictures, self._animals = tuple(roots), tuple(pictures), animals

    def check(self, folder: Path | None, signed: Signed) -> tuple[Finding, ...]:
        try:
            return tuple(dict.fromkeys(self._check(folder, signed)))
        except PackFault as fault:
            return (_found(fault),)

    def syllables(self, word: str) -> int:
        return syllables(word)

    def _check(self, folder: Path | None, signed: Signed) -> Iterator[Finding]:
        roots, pictures, only = self._roots, self._pictures, ""
        if folder is not None:
            own = folder.parent if (folder / "lesson.toml").is_file() else folder
            only = folder.name if own != folder else ""
            roots, pictures = (own, *roots), (own / "pictures", *pictures)
        gallery = FolderGallery(pictures, self._animals)
        shelf = FolderShelf(roots, gallery)
        scenes = PictureCheck(gallery.composer, read_compared(gallery.composer), {})
        if folder is not None:
            yield from _strays(roots[0], {stage.id for stage in shelf.stages()})
        if not only and len(pictures) > 1:
            yield from own_pictures(pictures[0], scenes)
        yield from _sorts(shelf, scenes) if folder is None or (folder / "telling.toml").is_file() else ()
        checked = 0
        if _staff_file_wanted("briefing.toml", only, folder, roots[0]):
            checked += 1
            yield from briefing_findings(shelf.file("briefing.toml"), scenes)
        if _staff_file_wanted("statement.toml", only, folder, roots[0]):
            checked += 1
            yield from statement_findings(shelf.file("statement.toml"))
        for stage in shelf.stages():
            yield from _rung(shelf, scenes, stage) if folder is None else ()
            if _wanted(stage.id, only, folder, roots[0], shelf):
                checked += 1
                yield from _stage(stage, shelf, scenes, signed)
        if folder is not None and not checked:
            raise KioskError(
                "lesson-missing", f"{folder} holds no lesson. Name a folder with a stage's lesson.toml in it."
            )


def _staff_file_wanted(name: str, only: str, folder: Path | None, root: Path) -> bool:
    return not only and (folder is None or (root / name).is_file())


def _wanted(stage: str, only: str, folder: Path | None, root: Path, shelf: FolderShelf) -> bool:
    if folder is None:
        return stage in shelf.stages_with_lesson()
    return (root / stage).is_dir() and only in ("", stage)


def _stage(stage: Stage, shelf: FolderShelf, scenes: PictureCheck, signed: Signed) -> Iterator[Finding]:
    lesson_file, words_file, teach_file = (
        shelf.file(f"{stage.id}/{name}.toml") for name in ("lesson", "words", "teach")
    )
    try:
        lesson = read_lesson(lesson_file, words_file, stage, lambda _: "", teach_file)
        places = Places(lesson_file, words_file, teach_file)
    except PackFault as fault:
        yield _found(fault)
        return
    try:
        require_playable(lesson_file, lesson)
    except PackFault as fault:
        yield _found(fault)
    known = frozenset(rule.id for rule in shelf.rules())
    for remarks in (
        rule_remarks(lesson, known),
        page_remarks(lesson),
        check_remarks(lesson),
        teaching_remarks(lesson),
        word_remarks(lesson.words, [sort.key for sort in read_sorts(shelf.file("telling.toml"))]),
        reading_remarks(lesson, syllables),
        _changed(shelf, stage, signed),
    ):
        yield from (places.finding(remark) for remark in remarks)
    yield from _pictures(lesson, places, scenes)


def _pictures(lesson: Lesson, places: Places, scenes: PictureCheck) -> Iterator[Finding]:
    told: set[Finding] = set()
    for use in pictures_shown(lesson):
        name = use.name
        if not scenes.composer.find(name).is_file():
            yield places.finding(
                Remark(use.place, f"There is no picture “{name}”.", f"Draw {name}.toml or correct the name.")
            )
            continue
        for finding in scenes.findings(name):
            if finding not in told:
                told.add(finding)
                yield finding


def _changed(shelf: FolderShelf, stage: Stage, signed: Signed) -> Iterator[Remark]:
    """Pages that pupils signed under this version with another hash."""
    before = {(page, version): set[str]() for one, page, version, _ in signed if one == stage.id}
    for one, page, version, page_hash in signed:
        if one == stage.id:
            before[page, version].add(page_hash)
    try:
        pages = shelf.lesson(stage.id).pages if before else ()
    except KioskError:
        return  # it cannot be run, and that is told already
    for at, now in enumerate(pages):
        seen = before.get((now.id, now.version))
        if seen and now.hash not in seen:
            what = f"The page “{now.id}” is not what pupils signed as version {now.version}."
            yield Remark(Place("page", (at,), "version"), what, "Raise the version, so that it is asked again.")


def _rung(shelf: FolderShelf, scenes: PictureCheck, stage: Stage) -> Iterator[Finding]:
    if scenes.composer.find(stage.rung_picture).is_file():
        yield from scenes.findings(stage.rung_picture)
        return
    file = shelf.file("stages.toml")
    line = next((n for n, text in enumerate(file.read_text("utf-8").splitlines(), 1) if stage.rung_picture in text), 0)
    yield Finding(str(file), line, f"There is no picture “{stage.rung_picture}”.", "Draw it or correct the name.")


def _sorts(shelf: FolderShelf, scenes: PictureCheck) -> Iterator[Finding]:
    """The pictures a pupil may point at under "Tell a grown-up"."""
    file = shelf.file("telling.toml")
    for sort in read_sorts(file):
        if scenes.composer.find(sort.picture).is_file():
            yield from scenes.findings(sort.picture)
        else:
            yield Finding(str(file), 0, f"There is no picture “{sort.picture}”.", "Draw it or correct the name.")


def _strays(root: Path, stages: set[str]) -> Iterator[Finding]:
    for file in sorted(root.glob("*/lesson.toml")):
        if file.parent.name not in stages:
            yield Finding(
                str(file), 0, f"There is no stage “{file.parent.name}”.", "Add it to stages.toml or rename the folder."
            )


def _found(fault: PackFault) -> Finding:
    return Finding(str(fault.file), fault.line, fault.what, fault.remedy)
