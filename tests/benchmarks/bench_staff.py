"""Staff screens over five years of a 1,500-pupil school, and how each question to the record grows from 1 to 10 years.

A screen is timed from the touch that asks for it to the frame that shows what the record answered.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from app.domain.agreement import AGREEMENTS
from app.services import (
    access_list,
    catch_up,
    check_view,
    class_grid,
    classes,
    form_list,
    overview,
    pupil_record,
    pupils,
    sessions,
    staff_access,
    standings,
    status,
)
from app.services.kit import Kit
from tests.benchmarks.years_of_school import build

BAR_MS = 150.0
YEARS = (1, 5, 10)
CLASS = "Year 4 A"
OPENINGS = 20
ASKED = 7
WITHOUT_DATA = {"staff/Door", "staff/Setup", "staff/Trouble", "staff/Preview", "staff/RollImport", "staff/PupilForm"}
"""Screens before a PIN, and those that show what is typed, read from a file or drawn for the printer."""
Row = tuple[str, str, str, float, bool]


def run() -> list[Row]:
    """Fill three records; each screen twenty times, each question seven times."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from tests.support.kiosk_window import content

    _, shelf = content()
    with tempfile.TemporaryDirectory() as folder:
        records = build(Path(folder), shelf, YEARS)
        grown = {years: _questions(*records[years]) for years in YEARS}
        screens = _screens(*records[5])
    rows = [_screen_row(name, times) for name, times in screens.items()]
    return [*rows, *(_growth_row(name, {years: grown[years][name] for years in YEARS}) for name in grown[YEARS[0]])]


def _screen_row(name: str, seconds: list[float]) -> Row:
    """A twentieth may be slower: of twenty openings one, usually the first, which loads the screen."""
    by_time = sorted(seconds)
    p95, middle = 1000 * by_time[round(0.95 * len(by_time)) - 1], 1000 * by_time[len(by_time) // 2]
    said = f"{p95:.0f} ms (median {middle:.0f}, first {1000 * seconds[0]:.0f})"
    return (f"staff: {name}, 5 years of 1,500 pupils, p95", said, f"{BAR_MS:.0f} ms", p95 / BAR_MS, p95 <= BAR_MS)


def _growth_row(name: str, ms: Mapping[int, float]) -> Row:
    """Ten times the years may take ten times the time, no more."""
    said = ", ".join(f"{ms[years]:.1f}" for years in YEARS) + f" ms = {ms[10] / ms[1]:.1f} ×"
    most = 10 * ms[1]
    return (f"record: {name} after {', '.join(map(str, YEARS))} years", said, "10 ×", ms[10] / most, ms[10] <= most)


def open_kit(folder: Path, now: datetime) -> Kit:
    """The record as it is on that day, with the shipped lessons."""
    from tests.support.kiosk_window import content
    from tests.support.kits import SetClock, kit_on
    from tests.support.records import open_test_record
    from tests.support.staff_window import NoPrinters

    gallery, shelf = content()
    clock = SetClock(now)
    record = open_test_record(folder, clock)
    kit = kit_on(record, clock, shelf)
    return replace(kit, gallery=gallery, printers=NoPrinters(), data_version=record.data_version)


def questions(kit: Kit) -> dict[str, Callable[[], object]]:
    """What staff screens ask of the record, by what they want to know."""
    lead = next(one.subject for one in staff_access.list_staff(kit))
    subject = standings.pupils_of(kit, CLASS)[0].subject
    return {
        "every class at a glance": partial(overview.overview, kit),
        "the live grid of a class": partial(class_grid.grid, kit, CLASS),
        "whom of a class to catch up with": partial(catch_up.of_class, kit, CLASS),
        "the names of all classes": partial(classes.class_names, kit),
        "everybody on the roll": partial(pupils.pupils, kit),
        "everybody's paper": partial(form_list.form_lines, kit),
        "a class's paper": partial(form_list.form_lines, kit, CLASS),
        "who may go online, whole school": partial(access_list.access_list, kit, by=lead),
        "who may go online, one class": partial(access_list.access_list, kit, CLASS, by=lead),
        "status of every class": partial(status.status, kit),
        "first choices of a class": partial(check_view.by_question, kit, CLASS, lead),
        "a pupil's own record": partial(pupil_record.pupil_record, kit, subject, lead),
        "whose mark nobody has seen": partial(
            kit.ledger.read, AGREEMENTS, witness_needed=True, witnessed_at="", voided_at=""
        ),
        "the lesson that is open": partial(sessions.current, kit),
    }


def _questions(folder: Path, now: datetime) -> dict[str, float]:
    """Median milliseconds of each."""
    kit = open_kit(folder, now)
    found = {}
    for name, ask in questions(kit).items():
        times = []
        for _ in range(ASKED):
            start = time.perf_counter()
            ask()
            times.append(time.perf_counter() - start)
        found[name] = 1000 * sorted(times)[ASKED // 2]
    kit.close()
    return found


def _screens(folder: Path, now: datetime) -> dict[str, list[float]]:
    from tests.benchmarks.staff_watch import StaffWatch

    watch = StaffWatch(lambda: open_kit(folder, now), CLASS)
    found: dict[str, list[float]] = {name: [] for name in watch.screens if name not in WITHOUT_DATA}
    for _ in range(OPENINGS):
        for name, times in found.items():
            taken = watch.opened(name)
            if taken is not None:
                times.append(taken)
    watch.close()
    return {name: times for name, times in found.items() if len(times) == OPENINGS}
