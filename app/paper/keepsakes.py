"""What the press makes for a class to keep, and a pupil's folder."""

from __future__ import annotations

from pathlib import Path

from app.domain.keepsakes import CardSheet, Poster
from app.domain.pupil_folder import PupilFolder
from app.paper.cards import draw_cards
from app.paper.folder import draw_folder
from app.paper.poster import draw_poster
from app.paper.whole import press_whole
from app.ports.press import Progress


class KeepsakePress:
    """The part of ports.Press that is about cards, posters and folders."""

    def cards(self, sheet: CardSheet, out: Path, progress: Progress | None = None) -> int:
        """Raises KioskError ``glyph-missing``, ``picture-broken``, ``cancelled``, and as ``write_whole`` does."""
        return press_whole(out, lambda doc, fonts: draw_cards(doc, fonts, sheet, progress), sheet.title, sheet.school)

    def poster(self, poster: Poster, out: Path, progress: Progress | None = None) -> int:
        """Raises also KioskError ``rules-too-long``."""
        return press_whole(
            out, lambda doc, fonts: draw_poster(doc, fonts, poster, progress), poster.title, poster.school
        )

    def folder(self, folder: PupilFolder, out: Path, progress: Progress | None = None) -> int:
        """Raises KioskError ``glyph-missing``, ``ink-unreadable``, ``cancelled``, and as ``write_whole`` does."""
        title = f"{folder.name}: papers about the internet agreement"
        return press_whole(out, lambda doc, fonts: draw_folder(doc, fonts, folder, progress), title, folder.school.name)
