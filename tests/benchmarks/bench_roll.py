"""A roll of 10,000 rows through the real service and record, against bare csv and sqlite3 on the same rows."""

from __future__ import annotations

import csv
import random
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter

from app.content.gallery import FolderGallery
from app.content.shelf import FolderShelf
from app.roster.reader import RosterReader
from app.services import roll
from app.services.kit import Kit
from tests.support.kits import open_kit

Row = tuple[str, str, str, float, bool]

ROOT = Path(__file__).parents[2]
ROWS = 10_000
TURNS = 9
BAR = 10.0
COLUMNS = "UPN,Legal Surname,Legal Forename,Chosen Forename,Year Group,Class,Adno,Date of Birth"
FIRST = "Amélie,Ben,Cerys,Dawid,Ella,Fatima,Grace,Hana,Ibrahim,Jasmine,Kofi,Lily,Mia,Noah,Olivia,Priya"
LAST = "Ahmed,Brown,Clarke,Davies,Evans,Farouk,Hughes,Iqbal,Jones,Khan,Lewis,Müller,Nowak,O'Brien,Patel"


def run() -> list[Row]:
    """The best of several turns each, taken by turns so that both meet the same machine."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = write_roll(folder / "roll.csv")
        ours, bare = [], []
        for turn in range(TURNS):
            bare.append(_timed(partial(read_and_insert, path, folder / f"bare-{turn}.db")))
            kit = school_kit(folder / f"record-{turn}")
            ours.append(_timed(partial(read_and_import, path, kit)))
            kit.close()
    times = min(ours) / min(bare)
    what = f"roll of {ROWS:,} rows, against bare csv and sqlite3 ({min(bare) * 1000:.0f} ms)"
    return [(what, f"{min(ours) * 1000:.0f} ms, {times:.1f} ×", f"≤ {BAR:.0f} ×", times / BAR, times <= BAR)]


def school_kit(folder: Path) -> Kit:
    """A new record, with the stages and animals that ship."""
    gallery = FolderGallery([ROOT / "assets" / "pictures"], ROOT / "assets" / "animals.toml")
    return replace(open_kit(folder, shelf=FolderShelf([ROOT / "lessons"], gallery)), roll_reader=RosterReader())


def write_roll(path: Path) -> Path:
    """A made-up roll in the shape of a school system's export; the same every time."""
    rng = random.Random(11)
    firsts, lasts = FIRST.split(","), LAST.split(",")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        out.writerow(COLUMNS.split(","))
        for n in range(ROWS):
            first, year = rng.choice(firsts), n * 12 // ROWS
            said = f"Year {year}" if year else "Reception"
            born = f"{2022 - year}-{1 + n % 12:02}-{1 + n % 28:02}"
            out.writerow((f"A{n:012}", rng.choice(lasts), first, first, said, f"{year}-{n % 28:02}", f"{n:06}", born))
    return path


def read_and_insert(path: Path, database: Path) -> None:
    """What the least program would do: the same rows into a keyed table of a plain file, one durable transaction."""
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE pupil (upn PRIMARY KEY, last, legal, first, year, class, number, born)")
    with connection, path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        connection.executemany("INSERT INTO pupil VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    connection.close()


def read_and_import(path: Path, kit: Kit) -> None:
    """Read, understand, match, plan and write, as ``roll import`` does."""
    counts = roll.apply(kit, roll.read_plan(kit, path).plan)
    assert counts.new == ROWS


def _timed(job: Callable[[], None]) -> float:
    start = perf_counter()
    job()
    return perf_counter() - start
