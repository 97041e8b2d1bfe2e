"""Whether a record's projections are those of this program, told without importing a single one of them."""

from __future__ import annotations

from sqlcipher3 import dbapi2

MARK = "projections"
"""Key of the local table."""
SHAPE = "c45c8a6a4cbe6214569855f7eb4c8683ef7f512ea1f33cfc0ffba4086777f330"
"""What ``schema.fingerprint`` says today, written down: the kiosk's start need not compute it. A test compares."""


def folded_as_now(conn: dbapi2.Connection) -> bool:
    """Whether the projections have the shape that this program gives them."""
    row = conn.execute("SELECT value FROM local WHERE key = ?", (MARK,)).fetchone()
    return row is not None and row[0] == SHAPE
