"""``roll.imported``, ``roll.corrected``, ``roll.left``: a body a pupil {any fields of Pupil but subject}.

``roll.imported`` has one more body first, about nobody: {file, new, changed, moved, unchanged, staff}.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.entry import Entry
from app.domain.pupil import PUPILS
from app.domain.table import Put

TABLES = (PUPILS,)


def _pupils(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        if body.subject is not None:
            yield Put(PUPILS, {**body.data, "subject": body.subject})


FOLDS = {"roll.imported": _pupils, "roll.corrected": _pupils, "roll.left": _pupils}
