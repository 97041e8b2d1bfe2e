"""The list of who may go online today, on the screen and as a file for the school's filter or directory."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from app.domain.access_facts import Facts
from app.domain.access_list import AccessLine, access_line
from app.domain.csv_text import csv_bytes
from app.domain.permissions import Right
from app.domain.pupil import Pupil
from app.domain.slip_rule import slip_rule
from app.domain.standing import Standing
from app.errors import KioskError
from app.services import pupils, setup, staff_access, standings
from app.services.kit import Kit
from app.whole_file import put_whole

COLUMNS = (
    "number",
    "upn",
    "first_name",
    "last_name",
    "class",
    "year",
    "stage",
    "may_go_online",
    "rung",
    "rung_title",
    "state",
    "since",
    "until",
    "reason",
)
"""Of the CSV file. ``may_go_online`` is yes or no; ``since`` and ``until`` are ISO days, ``until`` inclusive."""

LineMaker = Callable[[Pupil, Facts, Standing], AccessLine]


def access_list(kit: Kit, class_name: str = "", *, by: str = "") -> tuple[AccessLine, ...]:
    """Everybody of a class, or of the school, by class (youngest first) and name.

    Raises KioskError ``class-unknown``, and for a member of staff ``not-allowed``, ``staff-unknown``.
    """
    if by:
        staff_access.require(kit, by, Right.RECORDS)
    here = pupils.pupils(kit, class_name)
    facts = standings.facts_of(kit, [one.subject for one in here])
    reckon, line = standings.reckoner(kit), line_maker(kit)
    return tuple(line(one, facts[one.subject], reckon(one, facts[one.subject])) for one in here)


def line_maker(kit: Kit) -> LineMaker:
    """For many pupils: stages and the school's settings are looked up once."""
    stages = {stage.id: stage for stage in kit.shelf.stages()}
    school, today = setup.school(kit), standings.today(kit)

    def line(pupil: Pupil, facts: Facts, found: Standing) -> AccessLine:
        return access_line(pupil, facts, found, stages, slip_rule(school, pupil.homes, facts, today))

    return line


def export(kit: Kit, out: Path, class_name: str = "", *, by: str = "") -> int:
    """Write the list to ``out``, whole or not at all; returns the number of pupils.

    Raises as ``access_list`` does, and KioskError ``disk-full``, ``folder-missing``, ``read-only``.
    """
    lines = access_list(kit, class_name, by=by)
    try:
        put_whole(csv_bytes(COLUMNS, map(cells, lines)), out)
    except OSError as error:
        raise _fault(error, out) from error
    return len(lines)


def file_stem(class_name: str, on: date) -> str:
    """What a file of the list is called, without its ending."""
    return " ".join(part for part in ("Access", class_name, on.isoformat()) if part)


def cells(line: AccessLine) -> tuple[str, ...]:
    """One line under COLUMNS."""
    one = line.pupil
    rung = "" if line.rung is None else str(line.rung)
    may = "yes" if line.may else "no"
    person = (one.number, one.upn, one.first, one.last, one.class_name, one.year, one.stage)
    return (*person, may, rung, line.rung_title, str(line.access), line.since, line.until, line.reason)


def counted(lines: Iterable[AccessLine]) -> dict[str, int]:
    """How many may go online, how many not, and how many homes would like to talk."""
    every = list(lines)
    may = sum(one.may for one in every)
    return {"all": len(every), "may": may, "not": len(every) - may, "talk": sum(one.talk for one in every)}


def _fault(error: OSError, out: Path) -> KioskError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return KioskError("disk-full", f"There is no room left for {out.name}: free some space, then save again.")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return KioskError("folder-missing", f"There is no folder {out.parent}: make it, or choose another one.")
    return KioskError("read-only", f"{out} cannot be written ({error.strerror}): choose another folder.")
