"""Turns.

``turn.signed`` {session, stage, length, rules, checks, mark, ink, witness_needed, renews}: subject the pupil;
rules and checks are lists. ``wording.kept``: a body a page {hash, sentence}, subject None.
``turn.begun`` {session}, ``turn.left`` {session} (nothing was signed), ``turn.parked`` {session}: subject the pupil.
``turn.talked`` {by}: an adult talked with a pupil who is not sure. ``turn.declined`` {by, agreements} takes back the
agreements (a list of ids) that held, ``turn.undeclined`` {by} lets the pupil sign again: subject the pupil.
``turn.witnessed`` {agreement, by}: a body a pupil. ``turn.voided`` {agreement, by, reason}: subject the pupil.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from app.domain.access_facts import DECLINES
from app.domain.agreement import AGREEMENTS, PARKINGS, WORDINGS
from app.domain.entry import Entry
from app.domain.lesson_session import AT_SCREEN
from app.domain.table import Put, Value

TABLES = (AGREEMENTS, PARKINGS, WORDINGS, DECLINES, AT_SCREEN)


def _begun(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(AT_SCREEN, {**body.data, "subject": body.subject, "here": True, "begun_at": entry.at})


def _left(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(AT_SCREEN, {"subject": body.subject, "here": False})


def _signed(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        lists = {name: json.dumps(body.data[name], separators=(",", ":")) for name in ("rules", "checks")}
        own: dict[str, Value] = {"id": entry.id, "seq": entry.seq, "subject": body.subject, "signed_at": entry.at}
        yield Put(AGREEMENTS, {**body.data, **lists, **own})
        yield Put(PARKINGS, {"subject": body.subject, "open": False})
        yield Put(DECLINES, {"subject": body.subject, "open": False})
        yield Put(AT_SCREEN, {"subject": body.subject, "here": False})


def _parked(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        unsaid = {"talked_at": "", "talked_by": ""}
        yield Put(PARKINGS, {**body.data, **unsaid, "subject": body.subject, "open": True, "parked_at": entry.at})
        yield Put(AT_SCREEN, {"subject": body.subject, "here": False})


def _talked(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(PARKINGS, {"subject": body.subject, "talked_at": entry.at, "talked_by": body.data["by"]})


def _declined(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        declined = {"open": True, "declined_at": entry.at, "by": body.data["by"]}
        yield Put(DECLINES, {"subject": body.subject, **declined})
        yield Put(PARKINGS, {"subject": body.subject, "open": False})
        for agreement in body.data["agreements"]:
            yield Put(AGREEMENTS, {"id": agreement, "withdrawn_at": entry.at})


def _undeclined(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(DECLINES, {"subject": body.subject, "open": False})


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
    "turn.begun": _begun,
    "turn.left": _left,
    "turn.signed": _signed,
    "turn.parked": _parked,
    "turn.talked": _talked,
    "turn.declined": _declined,
    "turn.undeclined": _undeclined,
    "turn.witnessed": _witnessed,
    "turn.voided": _voided,
    "wording.kept": _kept,
}
