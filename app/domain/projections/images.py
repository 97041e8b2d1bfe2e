"""Consent to pictures. Every body is about one pupil.

``image.consented`` {uses, until, signed_on, by}: ``uses`` a list of image_consent.Use, empty where home said no to all.
``image.withdrawn`` {by, reason}: home took it back; a later consent stands in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.domain.entry import Entry
from app.domain.image_consent import CONSENTS
from app.domain.table import Put

TABLES = (CONSENTS,)


def _consented(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        given = {key: body.data[key] for key in ("until", "signed_on", "by")}
        fresh = {"given_at": entry.at, "withdrawn_at": "", "withdrawn_by": "", "reason": ""}
        yield Put(CONSENTS, {"subject": body.subject, "uses": " ".join(body.data["uses"]), **given, **fresh})


def _withdrawn(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        data = {"withdrawn_at": entry.at, "withdrawn_by": body.data["by"], "reason": body.data["reason"]}
        yield Put(CONSENTS, {"subject": body.subject, **data})


FOLDS: dict[str, Callable[[Entry], Iterator[Put]]] = {"image.consented": _consented, "image.withdrawn": _withdrawn}
