"""Projections made again from the ledger."""

from __future__ import annotations

from collections.abc import Iterator

from sqlcipher3 import dbapi2

from app.domain.projections import TABLES, fold
from app.domain.table import Put
from app.store.folded import MARK, SHAPE
from app.store.projector import apply
from app.store.schema import create
from app.store.stored import stored


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
    conn.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (MARK, SHAPE))
    names = ",".join(table.name for table in TABLES)
    conn.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (f"{MARK}.names", names))
    return count


def _drop(conn: dbapi2.Connection) -> None:
    row = conn.execute("SELECT value FROM local WHERE key = ?", (f"{MARK}.names",)).fetchone()
    former = row[0].split(",") if row else []
    for name in {*former, *(table.name for table in TABLES)}:
        conn.execute(f'DROP TABLE IF EXISTS "{name}"')
