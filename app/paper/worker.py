"""The press in a process of its own; jobs go there as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from app.errors import KioskError
from app.ports.press import Progress
from app.side_process import carry_out, live

if TYPE_CHECKING:
    from app.domain.trends import Trend

EVERY = 10
"""Sheets between two words about progress."""


class WorkerPress:
    """Implements ports.Press: each call starts a worker, and the worker does what ReportlabPress does."""

    def forms(self, job: FormJob, out: Path, progress: Progress | None = None) -> int:
        # what paper does not show need not go through the pipe
        lessons = {name: replace(lesson, words={}, checks=()) for name, lesson in job.lessons.items()}
        return int(_press("forms", replace(job, lessons=lessons), out=out, progress=progress))

    def animal_sheet(self, title: str, pupils: Sequence[tuple[Pupil, str, Picture]], out: Path) -> int:
        return int(_press("animal_sheet", title, tuple(pupils), out=out))

    def contact_sheet(self, sheet: ContactSheet, out: Path, progress: Progress | None = None) -> tuple[Path, ...]:
        return tuple(_press("contact_sheet", sheet, out=out, progress=progress))

    def lesson_plan(self, plan: LessonPlan, out: Path) -> float:
        return float(_press("lesson_plan", plan, out=out))

    def letter(self, letter: SchoolLetter, out: Path) -> int:
        return int(_press("letter", letter, out=out))

    def letters(self, letters: Sequence[SchoolLetter], out: Path, progress: Progress | None = None) -> int:
        return int(_press("letters", tuple(letters), out=out, progress=progress))

    def class_slip(self, slip: ClassSlip, out: Path) -> int:
        return int(_press("class_slip", slip, out=out))

    def statement(self, paper: StatementPaper, out: Path) -> int:
        return int(_press("statement", paper, out=out))

    def staff_list(self, shown: StaffList, out: Path) -> int:
        return int(_press("staff_list", shown, out=out))

    def staff_reminders(self, shown: StaffList, out: Path) -> int:
        return int(_press("staff_reminders", shown, out=out))

    def cards(self, sheet: CardSheet, out: Path, progress: Progress | None = None) -> int:
        return int(_press("cards", sheet, out=out, progress=progress))

    def poster(self, poster: Poster, out: Path, progress: Progress | None = None) -> int:
        return int(_press("poster", poster, out=out, progress=progress))

    def image_slips(self, job: ImageSlips, out: Path, progress: Progress | None = None) -> int:
        return int(_press("image_slips", job, out=out, progress=progress))

    def image_list(self, shown: ImageList, out: Path) -> int:
        return int(_press("image_list", shown, out=out))

    def folder(self, folder: PupilFolder, out: Path, progress: Progress | None = None) -> int:
        return int(_press("folder", folder, out=out, progress=progress))

    def trend(self, trend: Trend, out: Path) -> int:
        return int(_press("trend", trend, out=out))

    def trial_page(self, page: TrialPage, out: Path) -> int:
        return int(_press("trial_page", page, out=out))

    def misfits(self, plans: Sequence[LessonPlan]) -> tuple[tuple[str, str, str], ...]:
        return tuple(_run("misfits", (tuple(plans),), None))


def _press(task: str, *what: Any, out: Path, progress: Progress | None = None) -> Any:
    return _run(task, (*what, out.absolute()), progress)


def _run(task: str, arguments: tuple[Any, ...], progress: Progress | None) -> Any:
    gone = KioskError(
        "press-stopped", "The printing process stopped before it was done. Nothing was printed; please try again."
    )
    return carry_out(_life, "press", (task, arguments, progress is not None), progress, gone)


def _life(parent: Connection) -> None:
    """One task."""
    from app.paper.press import ReportlabPress

    def work(order: tuple[str, tuple[Any, ...], bool], tell: Progress) -> Any:
        task, arguments, told = order
        carry = getattr(ReportlabPress(), task)
        return carry(*arguments, tell) if told else carry(*arguments)

    live(parent, work, EVERY)
