"""1,000 parent forms of 12 rules with two codes each, against typst setting equivalent sheets (``forms.typ``).

Both run in a process of their own, started fresh, and are timed from the first line of work to the finished PDF on the
disk. Both get the pictures as SVG. typst gets signatures (SVG) and codes (PNG) made beforehand; we make ours as we go.
typst writes a picture out anew on every page where it stands; given pictures that somebody has already turned into PDF
it needs about half of its time.
"""

from __future__ import annotations

import pickle
import tempfile
from dataclasses import replace
from pathlib import Path

from app.domain.form import FormJob, FormSheet
from app.domain.ink.codec import decode, encode
from app.domain.ink.point import Ink
from app.domain.slip_code import form_id
from tests.benchmarks.forms_for_typst import write_typst_folder
from tests.benchmarks.stopwatch import watched
from tests.support.form_jobs import ink_text, job, sheet, shelf

SHEETS, RULES, LESSON = 1000, 12, "lks2"
RUNS = 2
"""Each takes its turn this often, and its best counts: so neither suffers alone from what else the machine does."""
OURS, THEIRS = "tests.benchmarks.forms_ours", "tests.benchmarks.forms_theirs"
MOST_OF_TYPST, MOST_MB, MOST_FILE_MB = 0.3, 100.0, 6.0
Row = tuple[str, str, str, float, bool]


def run() -> list[Row]:
    """Rows of (what, measured, bar, ratio to the bar, met)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        batch = big_job()
        (folder / "job.pickle").write_bytes(pickle.dumps(batch))
        write_typst_folder(batch, folder)
        runs = [(watched(OURS, folder), watched(THEIRS, folder)) for _ in range(RUNS)]
    ours, theirs = (min(each, key=lambda run: run["seconds"]) for each in zip(*runs, strict=True))
    share = ours["seconds"] / theirs["seconds"]
    what = f"{SHEETS} parent forms of {RULES} rules"
    return [
        (
            f"{what}, time against typst",
            f"{ours['seconds']:.2f} s / {theirs['seconds']:.2f} s = {share:.2f}",
            f"≤ {MOST_OF_TYPST}",
            share / MOST_OF_TYPST,
            share <= MOST_OF_TYPST,
        ),
        _size(f"{what}, peak memory (typst {theirs['peak_mb']:.0f} MB)", ours["peak_mb"], MOST_MB),
        _size(f"{what}, size of the PDF (typst {theirs['file_mb']:.1f} MB)", ours["file_mb"], MOST_FILE_MB),
    ]


def big_job() -> FormJob:
    """Every child has a name, an animal and a signature of their own."""
    children = [sheet(number) for number in range(SHEETS)]
    sheets = [_of_their_own(child, number) for number, child in enumerate(children)]
    lesson = shelf().lesson(LESSON)
    assert len(lesson.pages) == RULES
    return job(lesson, sheets)


def _of_their_own(child: FormSheet, number: int) -> FormSheet:
    hand = decode(ink_text(number % 20))
    return replace(
        child,
        form=form_id(number * 1_000_003),
        name=f"{child.name} {chr(65 + number % 26)}{chr(97 + number // 26 % 26)}",
        ink=encode(_stretched(hand, 0.8 + number / 4000)),
    )


def _stretched(hand: Ink, by: float) -> Ink:
    return tuple(tuple(point._replace(x_mm=point.x_mm * by) for point in stroke) for stroke in hand)


def _size(what: str, measured: float, bar: float) -> Row:
    return (what, f"{measured:.1f} MB", f"≤ {bar:.0f} MB", measured / bar, measured <= bar)
