"""Care of the record: verify and rebuild."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from app.errors import KioskError
from app.ports.keeper import Verification
from app.store.anchor import Anchor
from app.store.audit import Audit
from app.store.device import Device
from app.store.ledger import SqlLedger
from app.store.ledger_tables import GUARDS
from app.store.opener import writing
from app.store.refold import refold
from app.store.stored import stored

_MOST = 100
"""Problems told one by one; a record with more than that has one problem."""


class SqlKeeper:
    """Implements app.ports.keeper.Keeper."""

    def __init__(
        self, conn: dbapi2.Connection, folder: Path, device: Device, anchor: Anchor, ledger: SqlLedger
    ) -> None:
        self._conn = conn
        self._folder = folder
        self._device = device
        self._anchor = anchor
        self._ledger = ledger

    def verify(self, progress: Callable[[int, int], None] | None = None) -> Verification:
        """Check every page, hash, signature, body, guard and the anchor, an entry at a time.

        ``progress`` is called with (entries done, entries in all).
        """
        alarm = self._anchor.alarm(self._ledger.hash_at)
        audit = Audit(self._device.id, self._device.public)
        problems: list[str] = []
        try:
            problems += self._pages()
            problems += self._guards()
            head = self._walk(audit, progress)
            problems += self._orphans()
        except (dbapi2.DatabaseError, KioskError) as error:
            problems.append(f"the file cannot be read past its entry number {audit.entries}: {error}")
            head = ""
        problems += audit.finish()
        if alarm:
            problems.append(alarm)
        if len(problems) > _MOST:
            problems[_MOST:] = [f"and {len(problems) - _MOST} more"]
        return Verification(audit.entries, audit.erased, head, tuple(problems))

    def _walk(self, audit: Audit, progress: Callable[[int, int], None] | None) -> str:
        self._conn.execute("BEGIN")  # one view of the record, whatever a kiosk beside us writes
        try:
            total = self._conn.execute("SELECT count(*) FROM entry").fetchone()[0]
            for entry in stored(self._conn):
                audit.take(entry)
                if progress:
                    progress(audit.entries, total)
            return self._ledger.head().hex()
        finally:
            self._conn.execute("ROLLBACK")

    def _pages(self) -> list[str]:
        """What SQLCipher says of the file's pages, twice: a page seen while a kiosk wrote it is whole the next time."""
        check = "PRAGMA cipher_integrity_check"
        found = [row[0] for row in self._conn.execute(check)]
        again = {row[0] for row in self._conn.execute(check)} if found else set()
        return [f"the file is damaged: {said}" for said in found if said in again]

    def rebuild(self) -> int:
        with writing(self._conn, self._folder):
            return refold(self._conn)

    def _guards(self) -> list[str]:
        found = dict(self._conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
        return [f"the guard {name} is missing or changed" for name, sql in GUARDS.items() if found.get(name) != sql]

    def _orphans(self) -> list[str]:
        sql = "SELECT DISTINCT entry_id FROM body WHERE entry_id NOT IN (SELECT id FROM entry) LIMIT 100"
        return [f"a body belongs to entry {entry}, which is not there" for (entry,) in self._conn.execute(sql)]
