"""What the press makes about pictures of pupils."""

from __future__ import annotations

from pathlib import Path

from app.domain.image_paper import ImageList, ImageSlips
from app.paper.document import Document
from app.paper.fonts import load_fonts
from app.paper.image_list import ImageTable
from app.paper.image_slip import draw_image_slips
from app.paper.pdf_file import write_whole
from app.ports.press import Progress


class ImagePress:
    """The part of ports.Press that is about consent to pictures."""

    def image_slips(self, job: ImageSlips, out: Path, progress: Progress | None = None) -> int:
        """Raises KioskError as ``draw_image_slips`` and ``write_whole`` do."""
        fonts = load_fonts()
        document = Document("Pictures", job.letter.language, fonts, job.school.name)
        draw_image_slips(document, fonts, job, progress)
        write_whole(document.finish(), out)
        return document.leaves.pages

    def image_list(self, shown: ImageList, out: Path) -> int:
        """Raises KioskError ``glyph-missing`` and as ``write_whole`` does."""
        fonts = load_fonts()
        document = Document(shown.title, "en", fonts, shown.school)
        ImageTable(document, fonts, shown).draw()
        write_whole(document.finish(), out)
        return document.leaves.pages
