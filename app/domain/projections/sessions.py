"""Sessions: a class's lessons.

``session.opened``: a body about nobody {class_name, staff, length, phase}, then one a pupil of the class {stage}.
``session.phase`` {session, phase}, ``session.closed`` {session}, ``session.tallied`` {session, stage, check, hands}:
subject None; hands is a list of numbers. ``session.away`` {session, away}: a body a pupil.
A session's id is its opening entry's.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from app.domain.agreement import SESSIONS
from app.domain.entry import Entry
from app.domain.lesson_session import ABSENCES, SESSION_PUPILS, TALLIES
from app.domain.table import Put

TABLES = (SESSIONS, SESSION_PUPILS, ABSENCES, TALLIES)


def _opened(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        if body.subject is None:
            yield Put(SESSIONS, {**body.data, "id": entry.id, "seq": entry.seq, "opened_at": entry.at})
        else:
            yield Put(SESSION_PUPILS, {**body.data, "session": entry.id, "subject": body.subject})


def _phase(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(SESSIONS, {"id": body.data["session"], "phase": body.data["phase"]})


def _closed(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(SESSIONS, {"id": body.data["session"], "closed_at": entry.at})


def _tallied(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(TALLIES, {**body.data, "hands": json.dumps(body.data["hands"], separators=(",", ":"))})


def _away(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(ABSENCES, {**body.data, "subject": body.subject, "marked_at": entry.at})


FOLDS: dict[str, Callable[[Entry], Iterator[Put]]] = {
    "session.opened": _opened,
    "session.phase": _phase,
    "session.closed": _closed,
    "session.tallied": _tallied,
    "session.away": _away,
}
