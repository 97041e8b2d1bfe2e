"""``staff.saved``: body {any of name, role, pin, left}, subject the member of staff."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.entry import Entry
from app.domain.staff import STAFF
from app.domain.table import Put

TABLES = (STAFF,)


def _saved(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(STAFF, {**body.data, "subject": body.subject})


FOLDS = {"staff.saved": _saved}
