"""What goes out again when slips stay away: letters that remind, and the page for the teacher's register."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.class_slip import ClassSlip
from app.domain.school_letter import SchoolLetter
from app.errors import KioskError
from app.paper.class_slip import draw_class_slip
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.letter import draw_letter
from app.paper.whole import press_whole
from app.ports.press import Progress


class ChasePress:
    """Those tasks of ports.Press, in this process."""

    def letters(self, letters: Sequence[SchoolLetter], out: Path, progress: Progress | None = None) -> int:
        def draw(document: Document, fonts: Fonts) -> None:
            for done, letter in enumerate(letters, start=1):
                draw_letter(document, fonts, letter)
                if progress is not None and not progress(done, len(letters)):
                    raise KioskError("cancelled", "The letters were cancelled. Nothing was printed.")

        first = letters[0]
        return press_whole(out, draw, first.title, first.school.name, first.language)

    def class_slip(self, slip: ClassSlip, out: Path) -> int:
        title = f"Slips to come back: {slip.class_name}"
        return press_whole(out, lambda doc, fonts: draw_class_slip(doc, fonts, slip), title, slip.school)
