"""Small things this machine remembers, in a table of the record's file that is no part of the record."""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

from app.store.faults import told
from app.store.opener import writing


class LocalNotes:
    """Implements app.ports.notes.Notes. Raises KioskError ``disk-full``, ``read-only`` and their like."""

    def __init__(self, conn: dbapi2.Connection, folder: Path) -> None:
        self._conn = conn
        self._folder = folder

    def get(self, key: str) -> str:
        with told(self._folder):
            row = self._conn.execute("SELECT value FROM local WHERE key = ?", (f"note.{key}",)).fetchone()
        return row[0] if row else ""

    def put(self, key: str, value: str) -> None:
        with writing(self._conn, self._folder):
            self._conn.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (f"note.{key}", value))
