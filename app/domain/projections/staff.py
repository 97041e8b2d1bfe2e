"""``staff.saved``: body {any of name, role, pin, left, valid_on, saved_by}, subject the member of staff.

``staff.briefed``: body {year, with_whom, talked_on, short}, subject the member of staff.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.briefing import BRIEFINGS
from app.domain.entry import Entry
from app.domain.staff import STAFF
from app.domain.table import Put

TABLES = (STAFF, BRIEFINGS)


def _saved(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(STAFF, {**body.data, "subject": body.subject})


def _briefed(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(BRIEFINGS, {**body.data, "subject": body.subject, "acknowledged_at": entry.at})


FOLDS = {"staff.saved": _saved, "staff.briefed": _briefed}
