"""Pictures of which a school's own may be broken: then the shipped one of that name is shown, and staff are told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.content.gallery import FolderGallery
from app.domain.picture import Picture
from app.errors import KioskError


class SafeGallery(FolderGallery):
    """``roots`` are folders of pictures, the last one shipped. ``faults`` are the school's own that cannot be drawn."""

    def __init__(self, roots: Sequence[Path], animals: Path) -> None:
        super().__init__(roots, animals)
        self._shipped = FolderGallery(roots[-1:], animals)
        self.faults: dict[str, KioskError] = {}

    def picture(self, name: str) -> Picture:
        if name in self.faults:
            return self._shipped.picture(name)
        try:
            return super().picture(name)
        except KioskError as fault:
            try:
                picture = self._shipped.picture(name)
            except KioskError:
                raise fault from None
            self.faults[name] = fault
            return picture

    def meaning(self, name: str) -> str:
        self.picture(name)
        return self._shipped.meaning(name) if name in self.faults else super().meaning(name)
