"""Access: suspensions and what came back from home. Every body is about one pupil.

``access.suspended`` {rule, starts, ends, reason, by}; the suspension's id is its entry's.
``access.taught`` {suspension, by}: the rule was taught again. ``access.lifted`` {suspension, by}: it ended early.
``parent.answered`` {agreement, answer, by}.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from app.domain.access_facts import ANSWERS, SUSPENSIONS
from app.domain.entry import Entry
from app.domain.table import Put

TABLES = (SUSPENSIONS, ANSWERS)


def _suspended(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(SUSPENSIONS, {**body.data, "id": entry.id, "subject": body.subject, "suspended_at": entry.at})


def _marked(what: str, entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(SUSPENSIONS, {"id": body.data["suspension"], f"{what}_at": entry.at, f"{what}_by": body.data["by"]})


def _answered(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(ANSWERS, {**body.data, "subject": body.subject, "answered_at": entry.at})


FOLDS: dict[str, Callable[[Entry], Iterator[Put]]] = {
    "access.suspended": _suspended,
    "access.taught": partial(_marked, "taught"),
    "access.lifted": partial(_marked, "lifted"),
    "parent.answered": _answered,
}
