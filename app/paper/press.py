"""Parent forms and name sheets as PDF, by reportlab.

Whatever sheets share stands in the document once, as form XObjects; a sheet draws only its names, its signature and its
codes. So a form costs a few milliseconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.contact_sheet import ContactSheet
from app.domain.form import FormJob, FormSheet
from app.domain.lesson_plan import LessonPlan
from app.domain.picture import Picture
from app.domain.pupil import Pupil
from app.domain.school_letter import SchoolLetter
from app.errors import KioskError
from app.paper.animals import draw_animal_sheet
from app.paper.back import Back
from app.paper.chase_press import ChasePress
from app.paper.contact_sheet import draw_contact_sheet
from app.paper.cover import draw_cover
from app.paper.coverage import check_form_letters
from app.paper.document import Document
from app.paper.fonts import load_fonts
from app.paper.front import Front
from app.paper.images import ImagePress
from app.paper.ink_mill import packed_inks
from app.paper.ink_outline import PackedInk
from app.paper.keepsakes import KeepsakePress
from app.paper.letter import draw_letter
from app.paper.page_images import page_images
from app.paper.pdf_file import write_whole
from app.paper.pictures import Pictures
from app.paper.plan import lay_out, misfits
from app.paper.plan_draw import draw_plan
from app.paper.signature import Signature
from app.paper.slip import Slip
from app.paper.styles import make_styles
from app.paper.wording import Wording
from app.ports.press import Progress

if TYPE_CHECKING:
    from app.domain.trends import Trend

FRONT = "front"


class ReportlabPress(ImagePress, KeepsakePress, ChasePress):
    """Implements ports.Press in this process."""

    def forms(self, job: FormJob, out: Path, progress: Progress | None = None) -> int:
        """Raises also KioskError ``letter-too-long``, ``rules-too-long``, ``read-only``, ``folder-missing``."""
        with packed_inks([sheet.ink for sheet in job.sheets]) as inks:
            forms, covers = FormPrinter(job), {cover.at: cover for cover in job.covers}
            for done, (sheet, ink) in enumerate(zip(job.sheets, inks, strict=True), start=1):
                if done - 1 in covers:
                    draw_cover(forms.document, load_fonts(), job.school.name, covers[done - 1])
                forms.add(sheet, ink)
                if progress is not None and not progress(done, len(job.sheets)):
                    raise KioskError("cancelled", "Printing was cancelled. Nothing was printed.")
        write_whole(forms.document.finish(), out)
        return forms.document.leaves.pages

    def animal_sheet(self, title: str, pupils: Sequence[tuple[Pupil, str, Picture]], out: Path) -> int:
        fonts = load_fonts()
        document = Document(title, "en", fonts)
        draw_animal_sheet(document, fonts, title, pupils)
        write_whole(document.finish(), out)
        return document.leaves.pages

    def contact_sheet(self, sheet: ContactSheet, out: Path, progress: Progress | None = None) -> tuple[Path, ...]:
        fonts = load_fonts()
        document = Document(sheet.title, "en", fonts)
        draw_contact_sheet(document, fonts, sheet, progress)
        write_whole(document.finish(), out)
        return page_images(out)

    def lesson_plan(self, plan: LessonPlan, out: Path) -> float:
        fonts = load_fonts()
        page = lay_out(plan, fonts)
        document = Document(plan.lesson.title, "en", fonts, plan.school)
        draw_plan(document, fonts, page, plan)
        write_whole(document.finish(), out)
        return page.styles.size

    def letter(self, letter: SchoolLetter, out: Path) -> int:
        fonts = load_fonts()
        document = Document(letter.title, letter.language, fonts, letter.school.name)
        draw_letter(document, fonts, letter)
        write_whole(document.finish(), out)
        return document.leaves.pages

    def trend(self, trend: Trend, out: Path) -> int:
        from app.paper.charts import draw_trend  # only who prints one waits for reportlab's charts

        fonts = load_fonts()
        document = draw_trend(trend, fonts)
        write_whole(document.finish(), out)
        return document.leaves.pages

    def misfits(self, plans: Sequence[LessonPlan]) -> tuple[tuple[str, str, str], ...]:
        return tuple(misfits(plans, load_fonts()))


class FormPrinter:
    """Everything that sheets share is drawn when it is made, then sheets are added. Raises as ``forms`` does."""

    def __init__(self, job: FormJob) -> None:
        fonts = load_fonts()
        styles, wording = make_styles(fonts), Wording(job)
        check_form_letters(job, styles)
        self.document = Document(wording.title, job.letter.language, fonts, job.school.name)
        self._front, self._slip = Front(wording, styles), Slip(wording, styles)
        self._pictures = Pictures(self.document.brush, job.pictures, fonts)
        self._backs = {
            stage: Back(wording, styles, self._pictures, job.lessons[stage], tuple(_of_stage(job, stage)))
            for stage in dict.fromkeys(sheet.stage for sheet in job.sheets)
        }
        brush = self.document.brush
        with brush.shared(FRONT):
            self._front.draw_shared(brush, self._pictures)
            self._slip.draw_shared(brush)
        for stage, back in self._backs.items():
            with brush.shared(_back(stage)):
                back.draw_shared(brush)

    def add(self, sheet: FormSheet, ink: PackedInk) -> None:
        """Both sides of one sheet."""
        leaves, pen = self.document.leaves, self.document.leaves.pen
        signature = Signature(leaves, f"ink-{sheet.form}-{sheet.copy}", ink)
        pen.stamp(FRONT)
        self._front.draw_own(pen, sheet)
        self._slip.draw_own(pen, self._pictures, sheet, signature)
        leaves.turn()
        pen.stamp(_back(sheet.stage))
        self._backs[sheet.stage].draw_own(pen, sheet, signature)
        leaves.turn()


def _of_stage(job: FormJob, stage: str) -> list[FormSheet]:
    return [sheet for sheet in job.sheets if sheet.stage == stage]


def _back(stage: str) -> str:
    return f"back-{stage}"
