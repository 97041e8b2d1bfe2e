"""``staff.saved``: body {any of name, role, pin, left, valid_on, saved_by}, subject the member of staff.

``staff.briefed``: body {year, with_whom, talked_on, short}, subject the member of staff.
Each of them leaves the day on which it was written.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.briefing import BRIEFINGS
from app.domain.entry import Entry
from app.domain.moments import day
from app.domain.school_year import school_year
from app.domain.staff import STAFF
from app.domain.statement import STAFF_DAYS
from app.domain.table import Put

TABLES = (STAFF, BRIEFINGS, STAFF_DAYS)


def _saved(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(STAFF, {**body.data, "subject": body.subject})
        yield _there(entry, body.subject)


def _briefed(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(BRIEFINGS, {**body.data, "subject": body.subject, "acknowledged_at": entry.at})
        yield _there(entry, body.subject)


def _there(entry: Entry, subject: str | None) -> Put:
    return Put(STAFF_DAYS, {"subject": subject, "day": day(entry.at).isoformat(), "year": school_year(entry.at)})


FOLDS = {"staff.saved": _saved, "staff.briefed": _briefed}
