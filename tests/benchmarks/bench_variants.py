"""1,500 parent forms of a whole school, mixed in language and print, against plain ones; and how quickly that stops.

Of the mixed ones a third are in another language than English (half of those run from right to left), one in ten is in
large print (two sheets) and one in ten in words alone. Both batches hold every stage, are printed in a process of their
own, started fresh, one after the other, and the best of two runs counts.
"""

from __future__ import annotations

import pickle
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from app.domain.form import FormJob, FormSheet
from app.domain.form_pictures import pictures_needed
from app.domain.slip_code import form_id
from app.errors import KioskError
from app.paper.worker import WorkerPress
from tests.benchmarks.stopwatch import watched
from tests.support.form_jobs import gallery, job, sheet, shelf

FORMS, RUNS = 1500, 2
MOST_OF_PLAIN, MOST_STOP_S = 2.0, 0.3
OURS = "tests.benchmarks.forms_ours"
Row = tuple[str, str, str, float, bool]


def run() -> list[Row]:
    """Rows of (what, measured, bar, ratio to the bar, met)."""
    plain, mixed = school(mixed=False), school(mixed=True)
    runs = [(_seconds(plain), _seconds(mixed)) for _ in range(RUNS)]
    took = dict(zip(("plain", "mixed"), map(min, zip(*runs, strict=True)), strict=True))
    share = took["mixed"] / took["plain"]
    stopped = max(_stopping(mixed, after) for after in (0.4, 1.5, 4.0))
    return [
        (
            f"{FORMS} forms, mixed languages and large print, against plain ones",
            f"{took['mixed']:.2f} s / {took['plain']:.2f} s = {share:.2f}",
            f"≤ {MOST_OF_PLAIN:g}",
            share / MOST_OF_PLAIN,
            share <= MOST_OF_PLAIN,
        ),
        (
            "from cancelling such a batch to its end, at any time",
            f"{stopped * 1000:.0f} ms",
            f"≤ {MOST_STOP_S * 1000:.0f} ms",
            stopped / MOST_STOP_S,
            stopped <= MOST_STOP_S,
        ),
    ]


def school(*, mixed: bool) -> FormJob:
    """Every stage alike, as many forms as a large school has."""
    stages = [stage.id for stage in shelf().stages()]
    sheets = tuple(_sheet(number, stages[number % len(stages)], mixed=mixed) for number in range(FORMS))
    lessons = {stage: shelf().lesson(stage) for stage in stages}
    return replace(
        job(sheets=[sheet()]),
        lessons=lessons,
        sheets=sheets,
        pictures={name: gallery().picture(name) for name in pictures_needed(lessons.values(), sheets)},
        letters={name: shelf().letter(name) for name in ("pl", "ur")},
    )


def _sheet(number: int, stage: str, *, mixed: bool) -> FormSheet:
    one = replace(sheet(number), form=form_id(number * 1_000_003), stage=stage)
    if not mixed:
        return one
    language = ("", "", "", "", "pl", "ur")[number // 7 % 6]
    variant = {0: "large", 5: "words"}.get(number // 11 % 10, "")
    return replace(one, language=language, variant=variant)


def _seconds(batch: FormJob) -> float:
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "job.pickle").write_bytes(pickle.dumps(batch))
        return watched(OURS, Path(name))["seconds"]


def _stopping(batch: FormJob, after: float) -> float:
    """Seconds between wanting to stop, that long after the start, and being rid of it."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        try:
            WorkerPress().forms(batch, Path(name) / "forms.pdf", lambda *_: time.perf_counter() - began < after)
        except KioskError:
            return max(0.0, time.perf_counter() - began - after)
    raise AssertionError("it was done before it could be cancelled")
