"""Paper.

``form.made`` {form, agreement}: subject the pupil. ``form.superseded`` {form}: subject the pupil.
``form.rendered`` {form, number, home, variant, language, place, printer}, ``form.sent`` {form, number, printer, job},
``form.finished`` {form, number}, ``form.failed`` {form, number, fault}, ``form.moved`` {form, number, state, by}: a
body a copy, subject the pupil; the last is what somebody of the staff notes of it.
``slip.taken`` {form, number, agreement, home, answer, how, by, crop, reading}, ``slip.undone`` {form, number, by}:
subject the pupil; what it means for access is a ``parent.answered`` beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from app.domain.entry import Body, Entry
from app.domain.form import COPIES, FORMS, SLIPS, CopyState
from app.domain.table import Put

TABLES = (FORMS, COPIES, SLIPS)


def _made(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(FORMS, {"id": body.data["form"], "subject": body.subject, "agreement": body.data["agreement"]})


def _superseded(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(FORMS, {"id": body.data["form"], "superseded": True})


def _copy(state: str, entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        made = {"made_at": entry.at, "batch": entry.id} if state == "rendered" else {}
        yield Put(COPIES, {**body.data, "state": state, **made})


def _moved(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        data = {key: body.data[key] for key in ("form", "number", "state")}
        yield Put(COPIES, {**data, "moved_at": entry.at, "moved_by": body.data["by"]})


def _taken(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(SLIPS, {**body.data, "subject": body.subject, "taken_at": entry.at, "undone": False})
        yield Put(COPIES, _copy_of(entry, body, CopyState.RETURNED))


def _undone(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(SLIPS, {"form": body.data["form"], "number": body.data["number"], "undone": True})
        yield Put(COPIES, _copy_of(entry, body, CopyState.HANDED_OUT))


def _copy_of(entry: Entry, body: Body, state: CopyState) -> dict[str, str | int | bool | None]:
    data = {key: body.data[key] for key in ("form", "number")}
    return {**data, "state": str(state), "moved_at": entry.at, "moved_by": body.data["by"]}


FOLDS: dict[str, Callable[[Entry], Iterator[Put]]] = {
    "form.made": _made,
    "form.superseded": _superseded,
    "form.moved": _moved,
    "slip.taken": _taken,
    "slip.undone": _undone,
    **{f"form.{state}": partial(_copy, state) for state in ("rendered", "sent", "finished", "failed")},
}
