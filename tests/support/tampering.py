"""What someone does to a record who has its key and knows SQL."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from app.store.ledger_tables import GUARDS
from app.store.opener import open_file
from app.store.vault import Vault, open_vault

Work = Callable[[dbapi2.Connection], object]


def vault_of(tmp_path: Path, folder: str = "data") -> Vault:
    """The opened vault of a test record."""
    return open_vault(tmp_path / folder, tmp_path / f"{folder}.key")


def open_raw(tmp_path: Path, folder: str = "data") -> dbapi2.Connection:
    """The record's file as the store itself opens it, guards and all."""
    return open_file(tmp_path / folder, vault_of(tmp_path, folder).key)


def tamper(tmp_path: Path, work: Work, folder: str = "data") -> None:
    """Take the guards off, do the work, and put the guards back as if nothing had been."""
    conn = open_raw(tmp_path, folder)
    for name in GUARDS:
        conn.execute(f"DROP TRIGGER {name}")
    work(conn)
    for guard in GUARDS.values():
        conn.execute(guard)
    conn.close()
