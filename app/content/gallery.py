"""Pictures by name, composed once and kept."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from pathlib import Path

from app.content.compose import Composer
from app.content.fields import NAME, fields_of
from app.content.toml_file import read_toml
from app.domain.canonical import canonical
from app.domain.picture import Picture
from app.errors import KioskError

NOT_SCENES = frozenset({"palette", "compared"})
"""Files beside the scenes that are none."""


class FolderGallery:
    """Implements ports.Gallery over folders of pictures (a school's own first) and the list of animals."""

    def __init__(self, roots: Sequence[Path], animals: Path) -> None:
        self._roots = tuple(roots)
        self.composer = Composer(roots)
        self._animals_file = animals
        self._animals: dict[str, str] | None = None
        self._made: dict[str, Picture] = {}
        self._lock = threading.Lock()

    def picture(self, name: str) -> Picture:
        with self._lock:
            if name not in self._made:
                svg = self._svg(name)
                self._made[name] = Picture(svg, hashlib.sha256(svg).hexdigest())
            return self._made[name]

    def scenes(self) -> tuple[str, ...]:
        found = {file.stem for root in self._roots if root.is_dir() for file in root.glob("*.toml")}
        return tuple(sorted(name for name in found - NOT_SCENES if NAME.fullmatch(name)))

    def meaning(self, name: str) -> str:
        """Hash of what a scene's file says, for evidence: a comment or a fragment's finer line changes nothing.

        Composes the picture too, so that one that cannot be drawn is found now. Raises as ``picture`` does.
        """
        self.picture(name)
        file = read_toml(self.composer.find(name), "picture-broken", "picture-missing")
        return hashlib.sha256(canonical({"scene": _whole(file.table)}).encode()).hexdigest()

    def _svg(self, name: str) -> bytes:
        if name.startswith("glyph-"):
            return self.composer.lone_glyph(name.removeprefix("glyph-")).svg
        if name.startswith("animal-"):
            animal = name.removeprefix("animal-")
            if animal not in self.animals():
                raise KioskError(
                    "picture-missing", f"{self._animals_file} names no animal “{animal}”. Add it, or correct the name."
                )
            return self.composer.lone_glyph(self.animals()[animal]).svg
        return self.composer.scene(name).svg

    def animals(self) -> dict[str, str]:
        """Glyph codes by name. Raises PackFault."""
        if self._animals is None:
            self._animals = read_animals(self._animals_file)
        return self._animals


def _whole(value: object) -> object:
    """The same without floats, which have no canonical form."""
    if isinstance(value, dict):
        return {key: _whole(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return repr(value) if isinstance(value, float) else value


def read_animals(path: Path) -> dict[str, str]:
    """``fox = "1F98A"`` lines, in the file's order. Raises PackFault ``picture-broken``."""
    file = read_toml(path, "picture-broken", "picture-missing")
    top = fields_of(file)
    return {name: top.text(name) for name in file.table}
