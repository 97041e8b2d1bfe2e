"""A person's bodies taken out of the record; what they were part of stays verifiable."""

from __future__ import annotations

from app.domain.entry import Body, Draft
from app.errors import KioskError
from app.store.open_record import Record
from app.store.refold import refold

ERASED = "person.erased"


def erase_bodies(record: Record, subject: str) -> int:
    """Detach every body about this person, fold anew and say so in an entry; returns how many bodies.

    Old pages are overwritten (``secure_delete``) and the write-ahead log is emptied. Raises KioskError
    ``record-busy`` when another program keeps that log open: the erasure stands, and can be run again.
    """
    conn = record.conn
    count = conn.execute("SELECT count(*) FROM body WHERE subject = ? AND json IS NOT NULL", (subject,)).fetchone()[0]

    def detach() -> None:
        conn.execute("UPDATE body SET salt = NULL, json = NULL WHERE subject = ? AND json IS NOT NULL", (subject,))
        refold(conn)

    if count:
        record.ledger.append_after(detach, Draft(ERASED, (Body(None, {"subject": subject, "bodies": count}),)))
    busy = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise KioskError(
            "record-busy", "Another program is reading the record: close it, then erase again to clear the last traces."
        )
    return int(count)
