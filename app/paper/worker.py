"""The press in a process of its own, so that neither the screen nor the record waits for it.

The job goes to the worker through a pipe as plain data; progress, the outcome or a fault comes back the same way.
"""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.contact_sheet import ContactSheet
from app.domain.form import FormJob
from app.domain.lesson_plan import LessonPlan
from app.domain.picture import Picture
from app.domain.pupil import Pupil
from app.domain.school_letter import SchoolLetter
from app.errors import KioskError
from app.ports.press import Progress

if TYPE_CHECKING:
    from app.domain.trends import Trend

EVERY = 10
"""Sheets between two words about progress."""
TELLING = frozenset({"forms", "contact_sheet"})
"""Tasks that tell of their progress."""
PATIENCE_S = 5.0
"""How long a worker that was told to stop may take to tidy up."""


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

    def trend(self, trend: Trend, out: Path) -> int:
        return int(_run("trend", (trend, out.absolute()), None))

    def misfits(self, plans: Sequence[LessonPlan]) -> tuple[tuple[str, str, str], ...]:
        return tuple(_run("misfits", (tuple(map(_plain_plan, plans)),), None))


def _plain(job: FormJob) -> FormJob:
    """The job with ordinary dictionaries, and without what paper does not show."""
    return replace(
        job,
        letter=replace(job.letter, parts=dict(job.letter.parts)),
        lessons={name: replace(lesson, words={}, checks=()) for name, lesson in job.lessons.items()},
        pictures=dict(job.pictures),
    )


def _plain_plan(plan: LessonPlan) -> LessonPlan:
    """The plan with ordinary dictionaries, as a pipe takes them."""
    return replace(plan, lesson=replace(plan.lesson, words={}), pictures=dict(plan.pictures))


def _run(task: str, arguments: tuple[Any, ...], progress: Progress | None) -> Any:
    context = get_context("spawn")  # a fork would copy the record's open database and the screen's threads
    ours, theirs = context.Pipe()
    worker = context.Process(target=_work, args=(theirs,), name="press", daemon=True)
    worker.start()
    theirs.close()
    try:
        ours.send((task, arguments))
        return _outcome(ours, progress)
    except (EOFError, OSError) as gone:
        raise KioskError(
            "press-stopped", "The printing process stopped before it was done. Nothing was printed; please try again."
        ) from gone
    finally:
        ours.close()
        worker.join(PATIENCE_S)
        if worker.is_alive():
            worker.kill()
            worker.join()


def _outcome(worker: Connection, progress: Progress | None) -> Any:
    while True:
        kind, *said = worker.recv()
        if kind == "done":
            return said[0]
        if kind == "fault":
            raise KioskError(*said)
        if kind == "bug":
            raise RuntimeError(f"the press failed:\n{said[0]}")
        worker.send(progress is None or progress(*said))


def _work(parent: Connection) -> None:
    """The worker's whole life: one task."""
    from app.paper.press import ReportlabPress

    def tell(done: int, of: int) -> bool:
        if done % EVERY and done < of:
            return True
        parent.send(("progress", done, of))
        go_on: bool = parent.recv()
        return go_on

    try:
        task, arguments = parent.recv()
        work = getattr(ReportlabPress(), task)
        made = work(*arguments, tell) if task in TELLING else work(*arguments)
        answer: tuple[Any, ...] = ("done", made)
    except KioskError as fault:
        answer = ("fault", fault.code, fault.staff, fault.pupil)
    except EOFError:
        return  # whoever asked has gone
    except Exception:  # a bug is told whole to the process that can log it
        answer = ("bug", traceback.format_exc())
    parent.send(answer)
