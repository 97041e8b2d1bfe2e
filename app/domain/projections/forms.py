"""Paper.

``form.made`` {form, agreement}: subject the pupil. ``form.superseded`` {form}: subject the pupil.
``form.rendered`` {form, number}, ``form.sent`` {form, number, printer, job}, ``form.finished`` {form, number},
``form.failed`` {form, number, fault}: a body a copy, subject the pupil.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from app.domain.entry import Entry
from app.domain.form import COPIES, FORMS
from app.domain.table import Put

TABLES = (FORMS, COPIES)


def _made(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(FORMS, {"id": body.data["form"], "subject": body.subject, "agreement": body.data["agreement"]})


def _superseded(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(FORMS, {"id": body.data["form"], "superseded": True})


def _copy(state: str, entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        made = {"made_at": entry.at} if state == "rendered" else {}
        yield Put(COPIES, {**body.data, "state": state, **made})


FOLDS: dict[str, Callable[[Entry], Iterator[Put]]] = {
    "form.made": _made,
    "form.superseded": _superseded,
    **{f"form.{state}": partial(_copy, state) for state in ("rendered", "sent", "finished", "failed")},
}
