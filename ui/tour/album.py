"""The tour's pictures with what is said about them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtGui import QImage

from app.errors import KioskError
from ui.tour.glass import Glass

MADE_BY = "Thumbs Up tour"
INDEX = "index.html"
STOPPED = "stopped.png"


@dataclass(frozen=True)
class Shot:
    """One picture. ``who`` touches what, or is looking; ``rules`` are ids of the policy that it carries out."""

    file: str
    title: str
    who: str
    said: str
    rules: tuple[str, ...]
    width: int
    height: int


@dataclass
class Chapter:
    """A part of the story."""

    title: str
    said: str
    shots: list[Shot] = field(default_factory=list)


class Album:
    """Writes each picture at once, so that a tour that stops leaves what it had seen."""

    def __init__(self, out: Path, glass: Glass) -> None:
        self.out = out
        self._glass = glass
        self.chapters: list[Chapter] = []
        self.form = ""
        """The file of the parent form, once it is there."""

    @property
    def shots(self) -> list[Shot]:
        return [shot for chapter in self.chapters for shot in chapter.shots]

    def chapter(self, title: str, said: str) -> None:
        """Begin another part of the story."""
        self.chapters.append(Chapter(title, said))

    def shoot(self, name: str, title: str, who: str, said: str, *rules: str) -> None:
        """Wait until the screen is at rest and take its picture."""
        self._glass.settle()
        self.add(self._glass.picture(), name, title, who, said, *rules)

    def add(self, image: QImage, name: str, title: str, who: str, said: str, *rules: str) -> None:
        """Keep a picture."""
        file = f"{len(self.shots) + 1:02d}-{name}.png"
        save(image, self.out / file)
        self.chapters[-1].shots.append(Shot(file, title, who, said, rules, image.width(), image.height()))

    @contextmanager
    def step(self, doing: str) -> Iterator[None]:
        """A fault inside names this step and leaves the screen of that moment."""
        try:
            yield
        except KioskError as fault:
            save(self._glass.picture(), self.out / STOPPED)
            raise KioskError(
                "tour-stopped", f"The tour stopped at “{doing}”: {fault.staff} See {self.out / STOPPED}."
            ) from fault


def save(image: QImage, path: Path) -> None:
    """Write a PNG. Raises KioskError ``tour-unwritable``."""
    if not image.save(str(path)):
        raise KioskError("tour-unwritable", f"{path} cannot be written: choose a folder with room that you may write.")


def clear(out: Path) -> None:
    """Make the folder, and take an earlier tour's files out of it; nobody else's. Raises KioskError."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        index = out / INDEX
        earlier = index.read_text("utf-8") if index.exists() else ""
        if MADE_BY in earlier:
            for name in {STOPPED, INDEX, *map(unquote, re.findall(r'(?:src|href)="([\w.%-]+)"', earlier))}:
                (out / name).unlink(missing_ok=True)
    except (OSError, UnicodeDecodeError) as error:
        raise KioskError(
            "tour-unwritable", f"{out} cannot be used for the tour ({error}): choose another folder."
        ) from error
