"""What goes out again when slips stay away: letters that remind, and the page for the teacher's register."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.class_slip import ClassSlip
from app.domain.school_letter import SchoolLetter
from app.errors import KioskError
from app.paper.class_slip import draw_class_slip
from app.paper.document import Document
from app.paper.fonts import load_fonts
from app.paper.letter import draw_letter
from app.paper.pdf_file import write_whole
from app.ports.press import Progress


class ChasePress:
    """Those tasks of ports.Press, in this process."""

    def letters(self, letters: Sequence[SchoolLetter], out: Path, progress: Progress | None = None) -> int:
        first, fonts = letters[0], load_fonts()
        document = Document(first.title, first.language, fonts, first.school.name)
        for done, letter in enumerate(letters, start=1):
            draw_letter(document, fonts, letter)
            if progress is not None and not progress(done, len(letters)):
                raise KioskError("cancelled", "The letters were cancelled. Nothing was printed.")
        write_whole(document.finish(), out)
        return document.leaves.pages

    def class_slip(self, slip: ClassSlip, out: Path) -> int:
        fonts = load_fonts()
        document = Document(f"Slips to come back: {slip.class_name}", "en", fonts, slip.school)
        draw_class_slip(document, fonts, slip)
        write_whole(document.finish(), out)
        return document.leaves.pages
