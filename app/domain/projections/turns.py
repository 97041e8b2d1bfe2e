"""Sessions and turns.

``session.opened`` {class_name, staff, length} and ``session.closed`` {session}: subject None.
A session's id is its opening entry's.
``turn.signed`` {session, stage, length, rules, checks, mark, ink, witness_needed, renews}: subject the pupil;
rules and checks are lists. ``wording.kept``: a body a page {hash, sentence}, subject None.
``turn.parked`` {session}: subject the pupil.
``turn.witnessed`` {agreement, by}: a body a pupil. ``turn.voided`` {agreement, by, reason}: subject the pupil.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from app.domain.agreement import AGREEMENTS, PARKINGS, SESSIONS, WORDINGS
from app.domain.entry import Entry
from app.domain.table import Put, Value

TABLES = (SESSIONS, AGREEMENTS, PARKINGS, WORDINGS)


def _opened(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(SESSIONS, {**body.data, "id": entry.id, "opened_at": entry.at})


def _closed(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(SESSIONS, {"id": body.data["session"], "closed_at": entry.at})


def _signed(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        lists = {name: json.dumps(body.data[name], separators=(",", ":")) for name in ("rules", "checks")}
        own: dict[str, Value] = {"id": entry.id, "seq": entry.seq, "subject": body.subject, "signed_at": entry.at}
        yield Put(AGREEMENTS, {**body.data, **lists, **own})
        yield Put(PARKINGS, {"subject": body.subject, "open": False})


def _parked(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(PARKINGS, {**body.data, "subject": body.subject, "open": True, "parked_at": entry.at})


def _witnessed(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(
            AGREEMENTS,
            {"id": body.data["agreement"], "witnessed_at": entry.at, "witnessed_by": body.data["by"]},
        )


def _voided(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        reason = {"voided_by": body.data["by"], "void_reason": body.data["reason"]}
        yield Put(AGREEMENTS, {"id": body.data["agreement"], "voided_at": entry.at, **reason})


def _kept(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(WORDINGS, body.data)


FOLDS = {
    "session.opened": _opened,
    "session.closed": _closed,
    "turn.signed": _signed,
    "turn.parked": _parked,
    "turn.witnessed": _witnessed,
    "turn.voided": _voided,
    "wording.kept": _kept,
}
