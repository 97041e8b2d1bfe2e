"""The press in a process of its own; jobs go there as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.class_slip import ClassSlip
from app.domain.contact_sheet import ContactSheet
from app.domain.form import FormJob, Letter
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
TELLING = frozenset({"forms", "contact_sheet", "image_slips", "cards", "folder", "poster", "letters"})
"""Tasks that tell of their progress."""


class WorkerPress:
    """Implements ports.Press: each call starts a worker, and the worker does what ReportlabPress does."""

    def forms(self, job: FormJob, out: Path, progress: Progress | None = None) -> int:
        return int(_run("forms", (_plain(job), out.absolute()), progress))

    def animal_sheet(self, title: str, pupils: Sequence[tuple[Pupil, str, Picture]], out: Path) -> int:
        return int(_run("animal_sheet", (title, tuple(pupils), out.absolute()), None))

    def contact_sheet(self, sheet: ContactSheet, out: Path, progress: Progress | None = None) -> tuple[Path, ...]:
        return tuple(_run("contact_sheet", (sheet, out.absolute()), progress))

    def lesson_plan(self, plan: LessonPlan, out: Path) -> float:
        return float(_run("lesson_plan", (_plain_plan(plan), out.absolute()), None))

    def letter(self, letter: SchoolLetter, out: Path) -> int:
        return int(_run("letter", (replace(letter, values=dict(letter.values)), out.absolute()), None))

    def letters(self, letters: Sequence[SchoolLetter], out: Path, progress: Progress | None = None) -> int:
        plain = tuple(replace(letter, values=dict(letter.values)) for letter in letters)
        return int(_run("letters", (plain, out.absolute()), progress))

    def class_slip(self, slip: ClassSlip, out: Path) -> int:
        return int(_run("class_slip", (slip, out.absolute()), None))

    def statement(self, paper: StatementPaper, out: Path) -> int:
        return int(_run("statement", (paper, out.absolute()), None))

    def staff_list(self, shown: StaffList, out: Path) -> int:
        return int(_run("staff_list", (shown, out.absolute()), None))

    def staff_reminders(self, shown: StaffList, out: Path) -> int:
        return int(_run("staff_reminders", (shown, out.absolute()), None))

    def cards(self, sheet: CardSheet, out: Path, progress: Progress | None = None) -> int:
        return int(_run("cards", (replace(sheet, words=dict(sheet.words)), out.absolute()), progress))

    def poster(self, poster: Poster, out: Path, progress: Progress | None = None) -> int:
        plain = replace(poster, words=dict(poster.words), pictures=dict(poster.pictures))
        return int(_run("poster", (plain, out.absolute()), progress))

    def image_slips(self, job: ImageSlips, out: Path, progress: Progress | None = None) -> int:
        return int(_run("image_slips", (replace(job, letter=_plain_letter(job.letter)), out.absolute()), progress))

    def image_list(self, shown: ImageList, out: Path) -> int:
        return int(_run("image_list", (shown, out.absolute()), None))

    def folder(self, folder: PupilFolder, out: Path, progress: Progress | None = None) -> int:
        plain = replace(folder, pictures=dict(folder.pictures))
        return int(_run("folder", (plain, out.absolute()), progress))

    def trend(self, trend: Trend, out: Path) -> int:
        return int(_run("trend", (trend, out.absolute()), None))

    def trial_page(self, page: TrialPage, out: Path) -> int:
        return int(_run("trial_page", (page, out.absolute()), None))

    def misfits(self, plans: Sequence[LessonPlan]) -> tuple[tuple[str, str, str], ...]:
        return tuple(_run("misfits", (tuple(map(_plain_plan, plans)),), None))


def _plain(job: FormJob) -> FormJob:
    """The job with ordinary dictionaries, and without what paper does not show."""
    return replace(
        job,
        letter=_plain_letter(job.letter),
        letters={language: _plain_letter(letter) for language, letter in job.letters.items()},
        lessons={name: replace(lesson, words={}, checks=()) for name, lesson in job.lessons.items()},
        pictures=dict(job.pictures),
    )


def _plain_letter(letter: Letter) -> Letter:
    return replace(letter, parts=dict(letter.parts))


def _plain_plan(plan: LessonPlan) -> LessonPlan:
    """The plan with ordinary dictionaries, as a pipe takes them."""
    return replace(plan, lesson=replace(plan.lesson, words={}), pictures=dict(plan.pictures))


def _run(task: str, arguments: tuple[Any, ...], progress: Progress | None) -> Any:
    gone = KioskError(
        "press-stopped", "The printing process stopped before it was done. Nothing was printed; please try again."
    )
    return carry_out(_life, "press", (task, arguments), progress, gone)


def _life(parent: Connection) -> None:
    """One task."""
    from app.paper.press import ReportlabPress

    def work(order: tuple[str, tuple[Any, ...]], tell: Progress) -> Any:
        task, arguments = order
        carry = getattr(ReportlabPress(), task)
        return carry(*arguments, tell) if task in TELLING else carry(*arguments)

    live(parent, work, EVERY)
