"""``folder.made`` {by}: subject the pupil whose papers somebody of the staff took out in one document."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.entry import Entry
from app.domain.pupil_folder import FOLDERS_MADE
from app.domain.table import Put

TABLES = (FOLDERS_MADE,)


def _made(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(FOLDERS_MADE, {"id": entry.id, "subject": body.subject, "by": body.data["by"], "made_at": entry.at})


FOLDS = {"folder.made": _made}
