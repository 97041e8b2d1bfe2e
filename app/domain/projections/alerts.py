"""Alerts of "Tell a grown-up" and the keys they are sealed to.

``alert.key`` {public, wrapped}: subject the member of staff who holds it; about nobody: the recovery key, {public}.
``alert.key_retired`` {public}: subject None.
``alert.raised`` {alert, session, sealed}: about nobody, since the child is only inside; sealed maps public key
to sealed box. Said again with the same alert it takes the place of what was sealed first, and is to be opened anew.
``alert.opened`` {alert, by}, ``alert.transferred`` {alert, by}, ``alert.closed`` {alert, by}: subject None.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial

from app.domain.alert import ALERT_KEYS, ALERTS, RECOVERY
from app.domain.entry import Entry
from app.domain.table import Put

TABLES = (ALERT_KEYS, ALERTS)
_ANEW = dict.fromkeys((f"{what}_{of}" for what in ("opened", "transferred", "closed") for of in ("at", "by")), "")


def _key(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(ALERT_KEYS, {**body.data, "holder": body.subject or RECOVERY, "made_at": entry.at})


def _retired(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(ALERT_KEYS, {"public": body.data["public"], "retired": True})


def _raised(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        sealed = json.dumps(body.data["sealed"], separators=(",", ":"))
        known = {"id": body.data.get("alert") or entry.id, "session": body.data["session"], "sealed": sealed}
        yield Put(ALERTS, {**known, "raised_at": entry.at, **_ANEW})


def _marked(what: str, entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(ALERTS, {"id": body.data["alert"], f"{what}_at": entry.at, f"{what}_by": body.data["by"]})


FOLDS: dict[str, Callable[[Entry], Iterator[Put]]] = {
    "alert.key": _key,
    "alert.key_retired": _retired,
    "alert.raised": _raised,
    **{f"alert.{what}": partial(_marked, what) for what in ("opened", "transferred", "closed")},
}
