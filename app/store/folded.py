"""Whether a record's projections are those of this program, told without importing a single one of them."""

from __future__ import annotations

from sqlcipher3 import dbapi2

MARK = "projections"
"""Key of the local table."""
SHAPE = "dda7a3b8746a4d7a37f554ba1be1a4a4d2fa4b843f2895a7cab2a4de11dcf698"
"""What ``schema.fingerprint`` says today, written down: the kiosk's start need not compute it. A test compares."""


def folded_as_now(conn: dbapi2.Connection) -> bool:
    """Whether the projections have the shape that this program gives them."""
    row = conn.execute("SELECT value FROM local WHERE key = ?", (MARK,)).fetchone()
    return row is not None and row[0] == SHAPE
