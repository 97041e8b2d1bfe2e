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
from app.domain.trial_page import TrialPage
from app.errors import KioskError
from app.paper.animals import draw_animal_sheet
from app.paper.chase_press import ChasePress
from app.paper.contact_sheet import draw_contact_sheet
from app.paper.cover import draw_cover
from app.paper.coverage import check_form_letters
from app.paper.document import Document
from app.paper.editions import edition_of, make_sides
from app.paper.fonts import load_fonts
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
from app.paper.statement_press import StatementPress
from app.paper.styles import make_styles
from app.paper.trial import draw_trial
from app.paper.whole import press_whole
from app.paper.wording import Wording
from app.ports.press import Progress

if TYPE_CHECKING:
    from app.domain.trends import Trend


class ReportlabPress(ImagePress, KeepsakePress, ChasePress, StatementPress):
    """Implements ports.Press in this process."""

    def forms(self, job: FormJob, out: Path, progress: Progress | None = None) -> int:
        """Raises also KioskError ``letter-too-long``, ``rules-too-long``, ``read-only``, ``folder-missing``."""
        with packed_inks([sheet.ink for sheet in job.sheets]) as inks:
            forms, covers = FormPrinter(job), {cover.at: cover for cover in job.covers}
            for done, (sheet, ink) in enumerate(zip(job.sheets, inks, strict=True), start=1):
                if done - 1 in covers:
                    draw_cover(forms.document, forms.fonts, job.school.name, covers[done - 1])
                forms.add(sheet, ink)
                if progress is not None and not progress(done, len(job.sheets)):
                    raise KioskError("cancelled", "Printing was cancelled. Nothing was printed.")
        write_whole(forms.document.finish(), out)
        return forms.document.leaves.pages

    def animal_sheet(self, title: str, pupils: Sequence[tuple[Pupil, str, Picture]], out: Path) -> int:
        return press_whole(out, lambda doc, fonts: draw_animal_sheet(doc, fonts, title, pupils), title)

    def contact_sheet(self, sheet: ContactSheet, out: Path, progress: Progress | None = None) -> tuple[Path, ...]:
        press_whole(out, lambda doc, fonts: draw_contact_sheet(doc, fonts, sheet, progress), sheet.title)
        return page_images(out)

    def lesson_plan(self, plan: LessonPlan, out: Path) -> float:
        fonts = load_fonts()
        page = lay_out(plan, fonts)
        document = Document(plan.lesson.title, "en", fonts, plan.school)
        draw_plan(document, fonts, page, plan)
        write_whole(document.finish(), out)
        return page.styles.size

    def letter(self, letter: SchoolLetter, out: Path) -> int:
        return press_whole(
            out, lambda doc, fonts: draw_letter(doc, fonts, letter), letter.title, letter.school.name, letter.language
        )

    def trend(self, trend: Trend, out: Path) -> int:
        from app.paper.charts import draw_trend  # only who prints one waits for reportlab's charts

        fonts = load_fonts()
        document = draw_trend(trend, fonts)
        write_whole(document.finish(), out)
        return document.leaves.pages

    def trial_page(self, page: TrialPage, out: Path) -> int:
        return press_whole(out, lambda doc, fonts: draw_trial(doc, fonts, page), "Test page", page.school)

    def misfits(self, plans: Sequence[LessonPlan]) -> tuple[tuple[str, str, str], ...]:
        return tuple(misfits(plans, load_fonts()))


class FormPrinter:
    """Everything that sheets share is drawn when it is made, then sheets are added. Raises as ``forms`` does."""

    def __init__(self, job: FormJob) -> None:
        self.fonts = fonts = load_fonts()
        check_form_letters(job, make_styles(fonts))
        self.document = Document(Wording(job).title, job.letter.language, fonts, job.school.name)
        brush = self.document.brush
        pictures = Pictures(brush, job.pictures, fonts)
        self._sides = make_sides(job, fonts, pictures)
        for side in {side.name: side for sides in self._sides.values() for side in sides}.values():
            with brush.shared(side.name):
                side.draw_shared(brush)

    def add(self, sheet: FormSheet, ink: PackedInk) -> None:
        """Every page of one form: two, or in large print four."""
        leaves = self.document.leaves
        signature = Signature(leaves, f"ink-{sheet.form}-{sheet.copy}", ink)
        for side in self._sides[edition_of(sheet)]:
            leaves.pen.stamp(side.name)
            side.draw_own(leaves.pen, sheet, signature)
            leaves.turn()
