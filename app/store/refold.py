"""Projections made again from the ledger."""

from __future__ import annotations

from collections.abc import Iterator

from sqlcipher3 import dbapi2

from app.domain.projections import TABLES, fold
from app.domain.table import Put
from app.store.projector import apply
from app.store.schema import create, fingerprint
from app.store.stored import stored

_MARK = "projections"


def folded_as_now(conn: dbapi2.Connection) -> bool:
    """Whether the projections have the shape that this program gives them."""
    row = conn.execute("SELECT value FROM local WHERE key = ?", (_MARK,)).fetchone()
    return row is not None and row[0] == fingerprint()


def refold(conn: dbapi2.Connection) -> int:
    """Drop and fold every projection inside the caller's transaction; returns the number of entries.

    Tables of an earlier shape that no longer exist go too: they are listed in the file itself.
    """
    _drop(conn)
    for table in TABLES:
        for statement in create(table):
            conn.execute(statement)
    count = 0

    def puts() -> Iterator[Put]:
        nonlocal count
        for entry in stored(conn):
            count += 1
            yield from fold(entry.entry())

    apply(conn, puts())
    conn.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (_MARK, fingerprint()))
    names = ",".join(table.name for table in TABLES)
    conn.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (f"{_MARK}.names", names))
    return count


def _drop(conn: dbapi2.Connection) -> None:
    row = conn.execute("SELECT value FROM local WHERE key = ?", (f"{_MARK}.names",)).fetchone()
    former = row[0].split(",") if row else []
    for name in {*former, *(table.name for table in TABLES)}:
        conn.execute(f'DROP TABLE IF EXISTS "{name}"')
