"""Access: suspensions and what came back from home. Every body is about one pupil.

``access.suspended`` {rule, starts, ends, reason, by}; the suspension's id is its entry's.
``access.taught`` {suspension, by}: the rule was taught again. ``access.lifted`` {suspension, by}: it ended early.
``parent.answered`` {agreement, home, answer, by, slip, was, was_at, was_by, was_slip, answered_at}: the first three
and ``by`` always (home is 0 in entries of before); an ``answered_at`` says that an answer of then stands again.
``parent.reminded`` {agreement, home, number, form, with_form, letter, by}: a letter asked that home again;
``parent.unreminded`` {agreement, home, number, by}: it did not go out.
``parent.talked`` {agreement, home, talked_on, outcome, by}: a talk took place; its id is the entry's, and what it means
for access is a ``parent.answered`` beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from app.domain.access_facts import ANSWERS, SUSPENSIONS
from app.domain.chase import REMINDERS, TALKS
from app.domain.entry import Entry
from app.domain.table import Put

TABLES = (SUSPENSIONS, ANSWERS, REMINDERS, TALKS)
_NOTHING_ELSE: dict[str, str | int] = {"home": 0, **dict.fromkeys(("slip", "was", "was_at", "was_by", "was_slip"), "")}


def _suspended(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(SUSPENSIONS, {**body.data, "id": entry.id, "subject": body.subject, "suspended_at": entry.at})


def _marked(what: str, entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(SUSPENSIONS, {"id": body.data["suspension"], f"{what}_at": entry.at, f"{what}_by": body.data["by"]})


def _answered(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(ANSWERS, {**_NOTHING_ELSE, "answered_at": entry.at, **body.data, "subject": body.subject})


def _reminded(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(REMINDERS, {**body.data, "subject": body.subject, "reminded_at": entry.at})


def _unreminded(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(REMINDERS, {**{key: body.data[key] for key in REMINDERS.key}, "undone": True})


def _talked(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(TALKS, {**body.data, "id": entry.id, "subject": body.subject, "noted_at": entry.at})


FOLDS: dict[str, Callable[[Entry], Iterator[Put]]] = {
    "access.suspended": _suspended,
    "access.taught": partial(_marked, "taught"),
    "access.lifted": partial(_marked, "lifted"),
    "parent.answered": _answered,
    "parent.reminded": _reminded,
    "parent.unreminded": _unreminded,
    "parent.talked": _talked,
}
