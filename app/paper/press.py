"""Parent forms and name sheets as PDF, by reportlab.

Whatever sheets share stands in the document once, as form XObjects; a sheet draws only its names, its signature and its
codes. So a form costs a millisecond or two.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from app.domain.form import FormJob, FormSheet
from app.domain.picture import Picture
from app.domain.pupil import Pupil
from app.errors import KioskError
from app.paper.animals import draw_animal_sheet
from app.paper.back import Back
from app.paper.coverage import check_form_letters
from app.paper.fonts import load_fonts
from app.paper.front import Front
from app.paper.pdf_file import write_whole
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.signature import Signature
from app.paper.slip import Slip
from app.paper.styles import make_styles
from app.paper.wording import Wording
from app.ports.press import Progress

PAGES = 2


class ReportlabPress:
    """Implements ports.Press in this process."""

    def forms(self, job: FormJob, out: Path, progress: Progress | None = None) -> int:
        """Raises also KioskError ``letter-too-long``, ``rules-too-long``, ``read-only``, ``folder-missing``."""
        document = FormDocument(job)
        for done, sheet in enumerate(job.sheets, start=1):
            document.add(sheet)
            if progress is not None and not progress(done, len(job.sheets)):
                raise KioskError("cancelled", "Printing was cancelled. Nothing was printed.")
        write_whole(document.finish(), out)
        return PAGES * len(job.sheets)

    def animal_sheet(self, title: str, pupils: Sequence[tuple[Pupil, str, Picture]], out: Path) -> int:
        pen, buffer = open_pdf(title, "en")
        pages = draw_animal_sheet(pen, title, pupils)
        pen.canvas.save()
        write_whole(buffer.getvalue(), out)
        return pages


def open_pdf(title: str, language: str) -> tuple[Pen, BytesIO]:
    """A new A4 document that asks printers for both sides, turned on the long edge."""
    fonts = load_fonts()
    # A setting of the whole library: without it every stream is written as letters, a quarter longer and slower.
    rl_config.useA85 = 0
    buffer = BytesIO()
    canvas = Canvas(
        buffer, pagesize=A4, pageCompression=1, invariant=1, lang=language, initialFontName=fonts.text.main.name
    )
    canvas.setTitle(title)
    canvas.setCreator("Thumbs Up")
    canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge")
    canvas.setViewerPreference("PrintScaling", "None")
    return Pen(canvas), buffer


class FormDocument:
    """One PDF of parent forms: everything shared is drawn when it is made, then sheets are added."""

    def __init__(self, job: FormJob) -> None:
        fonts = load_fonts()
        styles = make_styles(fonts)
        check_form_letters(job, styles)
        wording = Wording(job)
        self._front, self._slip = Front(wording, styles), Slip(wording, styles)
        self._pen, self._buffer = open_pdf(wording.title, job.letter.language)
        self._pictures = Pictures(self._pen, job.pictures, fonts)
        self._backs = {}
        for stage in dict.fromkeys(sheet.stage for sheet in job.sheets):
            sheets = tuple(sheet for sheet in job.sheets if sheet.stage == stage)
            self._backs[stage] = Back(wording, styles, self._pictures, job.lessons[stage], sheets)
        self._draw_shared()

    def _draw_shared(self) -> None:
        with self._pen.shared("front"):
            self._front.draw_shared(self._pen, self._pictures)
            self._slip.draw_shared(self._pen)
        for stage, back in self._backs.items():
            with self._pen.shared(f"back-{stage}"):
                back.draw_shared(self._pen)

    def add(self, sheet: FormSheet) -> None:
        """Both sides of one sheet."""
        pen = self._pen
        signature = Signature(pen, f"ink-{sheet.form}", sheet.ink)
        pen.place("front")
        self._front.draw_own(pen, sheet)
        self._slip.draw_own(pen, self._pictures, sheet, signature)
        pen.canvas.showPage()
        pen.place(f"back-{sheet.stage}")
        self._backs[sheet.stage].draw_own(pen, sheet, signature)
        pen.canvas.showPage()

    def finish(self) -> bytes:
        """The whole PDF."""
        self._pen.canvas.save()
        return self._buffer.getvalue()
