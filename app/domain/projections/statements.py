"""The staff statement and its approval.

``statement.signed`` {year, version, name, ink, questions, wording, supply}: subject the member of staff; questions is a
list of [page's title, question], wording the hash of a ``wording.kept``.
``statement.approved`` {statement, by, ink}, ``statement.returned`` {statement, by, comment}: subject whose it is.
Days on which the record changed about somebody come from ``staff.saved`` and ``staff.briefed``, see staff.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from app.domain.entry import Entry
from app.domain.statement import STATEMENTS
from app.domain.table import Put, Value

TABLES = (STATEMENTS,)


def _signed(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        own: dict[str, Value] = {"id": entry.id, "seq": entry.seq, "subject": body.subject, "signed_at": entry.at}
        asked = json.dumps(body.data["questions"], ensure_ascii=False, separators=(",", ":"))
        yield Put(STATEMENTS, {**body.data, "questions": asked, **own})


def _approved(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        by = {"approved_by": body.data["by"], "countersigned": body.data["ink"]}
        yield Put(STATEMENTS, {"id": body.data["statement"], "approved_at": entry.at, **by})


def _returned(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        why = {"returned_by": body.data["by"], "comment": body.data["comment"]}
        yield Put(STATEMENTS, {"id": body.data["statement"], "returned_at": entry.at, **why})


FOLDS = {"statement.signed": _signed, "statement.approved": _approved, "statement.returned": _returned}
