"""``school.set``: body {any fields of School but id}, subject None."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.entry import Entry
from app.domain.school import SCHOOL
from app.domain.table import Put

TABLES = (SCHOOL,)


def _set(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(SCHOOL, {**body.data, "id": "school"})


FOLDS = {"school.set": _set}
