"""Named migrations of the ledger's own tables. They only add; projections are folded anew instead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.errors import KioskError
from app.store.faults import told
from app.store.folded import folded_as_now
from app.store.ledger_tables import GUARDS, LEDGER, LOCAL
from app.store.opener import stand_in_for_pysqlite3, writing

SET = "record"


def m001_ledger(db: Any) -> None:
    """Entries, bodies, and the triggers that keep both as they were written."""
    for statement in (*LEDGER, *GUARDS.values()):
        db.execute(statement)


def m002_local(db: Any) -> None:
    """What this machine remembers beside the record."""
    for statement in LOCAL:
        db.execute(statement)


STEPS: tuple[Callable[[Any], None], ...] = (m001_ledger, m002_local)


def bring_up_to_date(conn: dbapi2.Connection, folder: Path) -> None:
    """Apply what is missing in one transaction. Raises KioskError ``record-newer``.

    A record that is already current imports neither sqlite-utils nor the fold: 0.2 s before the first frame.
    """
    names = [step.__name__ for step in STEPS]
    with told(folder):
        applied = _applied(conn)
        current = applied == names and folded_as_now(conn)
    if set(applied) - set(names):
        raise KioskError(
            "record-newer",
            f"The record in {folder} was written by a newer version of Thumbs Up: install that version here too.",
        )
    if current:
        return
    with writing(conn, folder):
        if applied != names:
            _migrate(conn)
        if not folded_as_now(conn):
            from app.store.refold import refold

            refold(conn)


def _applied(conn: dbapi2.Connection) -> list[str]:
    if not conn.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return []
    rows = conn.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id", (SET,))
    return [name for (name,) in rows]


def _migrate(conn: dbapi2.Connection) -> None:
    """Run inside ``writing``, where sqlite-utils uses savepoints.

    Its own BEGIN is deferred: it reads first and locks later, so two programs could both find a migration missing.
    """
    stand_in_for_pysqlite3()
    from sqlite_utils import Database, Migrations

    migrations = Migrations(SET)
    for step in STEPS:
        migrations()(step)
    migrations.apply(Database(conn, execute_plugins=False))
