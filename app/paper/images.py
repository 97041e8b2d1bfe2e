"""What the press makes about pictures of pupils."""

from __future__ import annotations

from pathlib import Path

from app.domain.image_paper import ImageList, ImageSlips
from app.paper.image_list import ImageTable
from app.paper.image_slip import draw_image_slips
from app.paper.whole import press_whole
from app.ports.press import Progress


class ImagePress:
    """The part of ports.Press that is about consent to pictures."""

    def image_slips(self, job: ImageSlips, out: Path, progress: Progress | None = None) -> int:
        """Raises KioskError as ``draw_image_slips`` and ``write_whole`` do."""
        return press_whole(
            out,
            lambda doc, fonts: draw_image_slips(doc, fonts, job, progress),
            "Pictures",
            job.school.name,
            job.letter.language,
        )

    def image_list(self, shown: ImageList, out: Path) -> int:
        """Raises KioskError ``glyph-missing`` and as ``write_whole`` does."""
        return press_whole(out, lambda doc, fonts: ImageTable(doc, fonts, shown).draw(), shown.title, shown.school)
