"""Whether a record's projections are those of this program, told without importing a single one of them."""

from __future__ import annotations

from sqlcipher3 import dbapi2

MARK = "projections"
"""Key of the local table."""
SHAPE = "a1ca684106f515ad089dbebfc78362be6a04746bc8bbcbb8ded9e5576eb62f01"
"""What ``schema.fingerprint`` says today, written down: the kiosk's start need not compute it. A test compares."""


def folded_as_now(conn: dbapi2.Connection) -> bool:
    """Whether the projections have the shape that this program gives them."""
    row = conn.execute("SELECT value FROM local WHERE key = ?", (MARK,)).fetchone()
    return row is not None and row[0] == SHAPE
