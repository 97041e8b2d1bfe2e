"""Lesson packs of a school's own for tests: the shipped lesson for ages 7 to 9, with lines changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from app.content.check import FolderPackCheck
from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.errors import KioskError
from tests.support.render import ROOT

LESSONS = ROOT / "lessons"
PICTURES = ROOT / "assets/pictures"
ANIMALS = ROOT / "assets/animals.toml"


def own_pack(folder: Path, changes: dict[str, str] | None = None, file: str = "lesson.toml") -> Path:
    """``folder/lks2`` as shipped, with each old text (which must be there) replaced once by the new."""
    shutil.copytree(LESSONS / "lks2", folder / "lks2", dirs_exist_ok=True)
    path = folder / "lks2" / file
    text = path.read_text("utf-8")
    for old, new in (changes or {}).items():
        assert old in text, old
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")
    return path


def add_bare_stage(folder: Path) -> None:
    """The shipped stages in ``folder``, and an older one, ``sixth``, that has no lesson."""
    stages = (LESSONS / "stages.toml").read_text("utf-8")
    last = stages[stages.rindex("[[stage]]") :]
    changes = {'id = "ks4"': 'id = "sixth"', "order = 5": "order = 6", '"Year 10", "Year 11"': '"Year 12"'}
    for old, new in changes.items():
        assert old in last, old
        last = last.replace(old, new)
    (folder / "stages.toml").write_text(f"{stages}\n{last}", "utf-8")


def line_of(path: Path, text: str) -> int:
    """The line, counted from 1, that holds this text."""
    return next(n for n, line in enumerate(path.read_text("utf-8").splitlines(), 1) if text in line)


def outcome(act: Callable[[], object]) -> str:
    """ "fine", or the code of the named fault; anything else goes on up."""
    try:
        act()
    except KioskError as fault:
        return fault.code
    return "fine"


def shelf_over(*own: Path) -> FolderShelf:
    """The shelf of a school with these folders of its own."""
    gallery = FolderGallery([*(root / "pictures" for root in own), PICTURES], ANIMALS)
    return FolderShelf([*own, LESSONS], gallery)


def pack_check() -> FolderPackCheck:
    """The checker over the shipped packs."""
    return FolderPackCheck([LESSONS], [PICTURES], ANIMALS)
