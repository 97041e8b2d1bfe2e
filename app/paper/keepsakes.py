"""What the press makes for a class to keep, and a pupil's folder."""

from __future__ import annotations

from pathlib import Path

from app.domain.keepsakes import CardSheet, Poster
from app.domain.pupil_folder import PupilFolder
from app.paper.cards import draw_cards
from app.paper.document import Document
from app.paper.folder import draw_folder
from app.paper.fonts import load_fonts
from app.paper.pdf_file import write_whole
from app.paper.poster import draw_poster
from app.ports.press import Progress


class KeepsakePress:
    """The part of ports.Press that is about cards, posters and folders."""

    def cards(self, sheet: CardSheet, out: Path, progress: Progress | None = None) -> int:
        """Raises KioskError ``glyph-missing``, ``picture-broken``, ``cancelled``, and as ``write_whole`` does."""
        fonts = load_fonts()
        document = Document(sheet.title, "en", fonts, sheet.school)
        draw_cards(document, fonts, sheet, progress)
        write_whole(document.finish(), out)
        return document.leaves.pages

    def poster(self, poster: Poster, out: Path, progress: Progress | None = None) -> int:
        """Raises also KioskError ``rules-too-long``."""
        fonts = load_fonts()
        document = Document(poster.title, "en", fonts, poster.school)
        draw_poster(document, fonts, poster, progress)
        write_whole(document.finish(), out)
        return document.leaves.pages

    def folder(self, folder: PupilFolder, out: Path, progress: Progress | None = None) -> int:
        """Raises KioskError ``glyph-missing``, ``ink-unreadable``, ``cancelled``, and as ``write_whole`` does."""
        fonts = load_fonts()
        document = Document(f"{folder.name}: papers about the internet agreement", "en", fonts, folder.school.name)
        draw_folder(document, fonts, folder, progress)
        write_whole(document.finish(), out)
        return document.leaves.pages
