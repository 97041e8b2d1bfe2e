"""Everybody on the staff has signed the statement, and a colleague has approved it."""

from __future__ import annotations

from app.domain.entry import Body, Draft
from app.domain.ink import codec
from app.domain.school_year import school_year
from app.services import staff_access
from app.services.kit import Kit
from tests.support.walking import LOOP


def sign_statements(kit: Kit) -> None:
    """In two transactions, so that a test waits for them as little as it can."""
    text, ink = kit.shelf.statement(), codec.encode(LOOP)
    about = {"year": school_year(kit.clock.now()), "version": text.version, "ink": ink, "wording": text.hash}
    whole = {**about, "questions": [], "supply": False}
    kept = Draft("wording.kept", (Body(None, {"hash": text.hash, "sentence": text.wording}),))
    here = staff_access.list_staff(kit)
    signed = [Draft("statement.signed", (Body(one.subject, {**whole, "name": one.name}),)) for one in here]
    entries = kit.ledger.append(kept, *signed)[1:]
    approved = (
        Draft("statement.approved", (Body(one.subject, {"statement": entry.id, "by": here[0].subject, "ink": ink}),))
        for one, entry in zip(here, entries, strict=True)
    )
    kit.ledger.append(*approved)
