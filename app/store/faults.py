"""What SQLite and the disk complain of, in words for staff."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from app.errors import KioskError

_NOT_SAVED = "Not saved yet. Please call your teacher."
_HEADROOM = 128 * 1024
"""Below this many free bytes an I/O error means a full disk: SQLite says so when its shared memory cannot grow."""


def disk_full(folder: Path) -> KioskError:
    """Nothing was written, because there is no room."""
    return KioskError(
        "disk-full",
        f"The disk that holds {folder} is full: nothing was saved. Make some room on it, then save again.",
        _NOT_SAVED,
    )


def read_only(folder: Path) -> KioskError:
    """The folder cannot be written."""
    return KioskError(
        "read-only",
        f"The folder {folder} cannot be written: give this user the right to write there, or choose another folder.",
        _NOT_SAVED,
    )


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turn faults of database and disk into KioskErrors; everything else passes as the bug it is."""
    try:
        yield
    except dbapi2.Error as error:
        fault = _of_sqlite(getattr(error, "sqlite_errorcode", 0) & 0xFF, folder)
        if fault is None:
            raise
        raise fault from error
    except OSError as error:
        fault = of_os(error, folder)
        if fault is None:
            raise
        raise fault from error


def of_os(error: OSError, folder: Path) -> KioskError | None:
    """The KioskError for an error of the operating system, if it is one of the surroundings."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(folder)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return read_only(folder)
    return None


def _of_sqlite(code: int, folder: Path) -> KioskError | None:
    if code == dbapi2.SQLITE_FULL or (code == dbapi2.SQLITE_IOERR and shutil.disk_usage(folder).free < _HEADROOM):
        return disk_full(folder)
    if code in (dbapi2.SQLITE_READONLY, dbapi2.SQLITE_CANTOPEN):
        return read_only(folder)
    if code in (dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB):
        return KioskError(
            "record-damaged",
            f"The record in {folder} is damaged: keep the folder as it is and restore the latest backup.",
            _NOT_SAVED,
        )
    if code in (dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED):
        return KioskError(
            "record-busy",
            f"Another program is still writing to the record in {folder}: wait for it to finish, then try again.",
            _NOT_SAVED,
        )
    if code == dbapi2.SQLITE_IOERR:
        return KioskError(
            "disk-failing",
            f"The disk that holds {folder} gave an error: nothing was saved. Check the disk, then save again.",
            _NOT_SAVED,
        )
    return None
