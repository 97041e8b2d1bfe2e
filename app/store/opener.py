"""The one place that opens the record's file."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlcipher3
from sqlcipher3 import dbapi2

from app.errors import KioskError
from app.store.faults import read_only, told

RECORD = "record.db"
_PLAIN = b"SQLite format 3\0"
_SMALLEST = 512
_SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "recursive_triggers = ON",  # without it INSERT OR REPLACE deletes a row past the DELETE trigger
    "temp_store = MEMORY",  # SQLCipher does not encrypt SQLite's temporary files
    "trusted_schema = OFF",
    "cache_size = -64000",  # KiB; years of agreements stay decrypted, and a roll of 10,000 spills no half-written page
    "wal_autocheckpoint = 4000",  # pages; tidying is done when idle, this is for a kiosk that never is
)


def stand_in_for_pysqlite3() -> None:
    """Let sqlite-utils find SQLCipher where it looks for pysqlite3; call before it is first imported.

    Otherwise it catches the exceptions of the standard library's sqlite3, which SQLCipher never raises.
    """
    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)


def open_file(folder: Path, key: bytes) -> dbapi2.Connection:
    """Open or create ``folder/record.db`` with a raw 256-bit key, one thread at a time.

    Raises KioskError ``record-foreign``, ``read-only``, ``disk-full``.
    """
    path = folder / RECORD
    _refuse_plain(path)
    if not os.access(path if path.exists() else folder, os.W_OK) or not os.access(folder, os.W_OK):
        raise read_only(folder)
    with told(folder):
        conn = dbapi2.connect(str(path), timeout=5.0, isolation_level=None, check_same_thread=False)
        try:
            _unlock(conn, key, folder)
            for setting in _SETTINGS:
                conn.execute(f"PRAGMA {setting}")
        except BaseException:
            conn.close()
            raise
    return conn


@contextmanager
def writing(conn: dbapi2.Connection, folder: Path) -> Iterator[None]:
    """One durable transaction, the write lock taken at once; after a fault nothing of it remains."""
    with told(folder):
        conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            conn.execute("COMMIT")
        except BaseException:
            with suppress(dbapi2.Error):
                if conn.in_transaction:
                    conn.execute("ROLLBACK")
            raise


def _unlock(conn: dbapi2.Connection, key: bytes, folder: Path) -> None:
    conn.execute("PRAGMA cipher_log_level = NONE")  # it writes to stderr, where nobody in a classroom looks
    conn.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if not conn.execute("PRAGMA cipher_version").fetchone():
        raise KioskError(
            "no-encryption", "This program was installed without SQLCipher: install its requirements again."
        )
    try:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in (dbapi2.SQLITE_NOTADB, dbapi2.SQLITE_CORRUPT):
            raise
        raise _foreign(folder, "is damaged or belongs to another key") from error


def _refuse_plain(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(len(_PLAIN))
    except FileNotFoundError:
        return
    except (IsADirectoryError, PermissionError) as error:
        raise _foreign(path.parent, "cannot be read") from error
    if start == _PLAIN:
        raise _foreign(path.parent, "is a plain SQLite database")
    if 0 < path.stat().st_size < _SMALLEST:  # SQLite would take it for an empty database and write over it
        raise _foreign(path.parent, "is no database")


def _foreign(folder: Path, why: str) -> KioskError:
    return KioskError(
        "record-foreign",
        f"The file {folder / RECORD} {why}, so it is not opened: restore the latest backup, or choose another folder.",
    )
