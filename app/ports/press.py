"""Makes PDFs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.domain.class_slip import ClassSlip
from app.domain.contact_sheet import ContactSheet
from app.domain.form import FormJob
from app.domain.image_paper import ImageList, ImageSlips
from app.domain.keepsakes import CardSheet, Poster
from app.domain.lesson_plan import LessonPlan
from app.domain.picture import Picture
from app.domain.pupil import Pupil
from app.domain.pupil_folder import PupilFolder
from app.domain.school_letter import SchoolLetter
from app.domain.statement_paper import StaffList, StatementPaper
from app.domain.trial_page import TrialPage

if TYPE_CHECKING:
    from app.domain.trends import Trend

Progress = Callable[[int, int], bool]
"""Called with (done, of); returns False to cancel."""


class Press(Protocol):
    """Writes beside ``out`` and renames, so a half-made PDF never stands there.

    Raises KioskError ``glyph-missing`` naming the characters, ``cancelled``, ``disk-full``.
    """

    def forms(self, job: FormJob, out: Path, progress: Progress | None = None) -> int:
        """All sheets of the job in order; returns the number of pages."""
        ...

    def animal_sheet(self, title: str, pupils: Sequence[tuple[Pupil, str, Picture]], out: Path) -> int:
        """Names (as the class knows them) and animals for pegs and trays; returns the number of pages."""
        ...

    def contact_sheet(self, sheet: ContactSheet, out: Path, progress: Progress | None = None) -> tuple[Path, ...]:
        """All pictures with what stands under them; beside ``out`` each page as PNG, whose files are returned."""
        ...

    def lesson_plan(self, plan: LessonPlan, out: Path) -> float:
        """The teacher's plan on one A4 page; returns the size of its text in points.

        Raises KioskError ``plan-too-long`` naming the part, ``plan-missing`` for a lesson without a plan.
        """
        ...

    def letter(self, letter: SchoolLetter, out: Path) -> int:
        """One page to a parent or carer; returns the number of pages. Raises KioskError ``letter-too-long``."""
        ...

    def letters(self, letters: Sequence[SchoolLetter], out: Path, progress: Progress | None = None) -> int:
        """One page each, at least one; returns the number of pages. Raises KioskError as ``letter`` does."""
        ...

    def class_slip(self, slip: ClassSlip, out: Path) -> int:
        """Who still has to bring the slip back, on one page for the teacher's register; returns that one."""
        ...

    def statement(self, paper: StatementPaper, out: Path) -> int:
        """A staff statement for the file, with both signatures; returns the number of pages."""
        ...

    def staff_list(self, shown: StaffList, out: Path) -> int:
        """Who of the staff has still to sign, names only; returns the number of pages."""
        ...

    def staff_reminders(self, shown: StaffList, out: Path) -> int:
        """A page for each of them; returns the number of pages."""
        ...

    def cards(self, sheet: CardSheet, out: Path, progress: Progress | None = None) -> int:
        """Licence cards of 85.6 × 54 mm, eight to a page; returns the number of pages."""
        ...

    def poster(self, poster: Poster, out: Path, progress: Progress | None = None) -> int:
        """The rules of a stage as one A3 page, or four A4 pages; returns the number of pages."""
        ...

    def image_slips(self, job: ImageSlips, out: Path, progress: Progress | None = None) -> int:
        """The pages that ask home about pictures, one a child; returns the number of pages.

        Raises KioskError ``letter-too-long``, ``lesson-broken``.
        """
        ...

    def image_list(self, shown: ImageList, out: Path) -> int:
        """Who may be in a picture, for staff: each class begins a page; returns the number of pages."""
        ...

    def folder(self, folder: PupilFolder, out: Path, progress: Progress | None = None) -> int:
        """One pupil's papers with a cover, contents and bookmarks; returns the number of pages."""
        ...

    def trend(self, trend: Trend, out: Path) -> int:
        """A picture of how it is going with its numbers, fit for a grey printer; returns the number of pages."""
        ...

    def trial_page(self, page: TrialPage, out: Path) -> int:
        """What shows whether a printer keeps sizes and turns sheets; returns the number of pages."""
        ...

    def misfits(self, plans: Sequence[LessonPlan]) -> tuple[tuple[str, str, str], ...]:
        """Of the plans that no page holds, and of those with letters that cannot be set: stage, what, and remedy."""
        ...
