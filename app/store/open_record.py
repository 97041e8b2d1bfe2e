"""One data folder's record, opened."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from app.errors import KioskError
from app.ports.clock import Clock
from app.store import vault as vaults
from app.store.anchor import Anchor
from app.store.device import Device
from app.store.faults import told
from app.store.ledger import SqlLedger
from app.store.lock import InstanceLock
from app.store.machine import MachineFile
from app.store.migrations import bring_up_to_date
from app.store.notes import LocalNotes
from app.store.opener import RECORD, open_file

if TYPE_CHECKING:
    from app.store.keeper import SqlKeeper

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Record:
    """Everything that stands on one data folder; used from one thread at a time."""

    folder: Path
    ledger: SqlLedger
    notes: LocalNotes
    machine: MachineFile
    conn: dbapi2.Connection
    device: Device
    anchor: Anchor

    @property
    def keeper(self) -> SqlKeeper:
        """Verifies and rebuilds it."""
        from app.store.keeper import SqlKeeper

        return SqlKeeper(self.conn, self.folder, self.device, self.anchor, self.ledger)

    @property
    def alarm(self) -> str:
        """What the anchor says against this record, or nothing."""
        return self.ledger.alarm

    def data_version(self) -> int:
        """Changes when another connection has written to the record."""
        with told(self.folder):
            return int(self.conn.execute("PRAGMA data_version").fetchone()[0])

    def tidy(self) -> None:
        """Move the write-ahead log into the file, so that no signature has to, and let the pages go that were read.

        For idle moments: a day of classes would else grow the cache to its limit.
        """
        with told(self.folder):
            self.conn.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            self.conn.execute("PRAGMA shrink_memory")
        # ctypes costs the start some milliseconds
        from app.store.given_back import give_back

        give_back()

    def close(self) -> None:
        self.conn.close()


def open_record(
    folder: Path, clock: Clock, *, key_file: Path | None = None, state_folder: Path | None = None
) -> Record:
    """Open the record in ``folder``, or make it on the first start.

    ``key_file`` defaults to one in the user's configuration folder, ``state_folder`` (for the anchor) to the user's
    state folder. Raises KioskError: ``key-missing``, ``key-wrong``, ``vault-damaged``, ``record-foreign``,
    ``record-newer``, ``record-missing``, ``record-damaged``, ``not-a-folder``, ``read-only``, ``disk-full``.
    """
    vault = _vault(folder, key_file)
    device = Device(vault)
    anchor = Anchor(state_folder or _state_folder(), device.id, lambda: device.public)
    if _is_empty(folder / RECORD) and anchor.newest():
        raise KioskError("record-missing", f"The record in {folder} is gone: put {RECORD} back from a backup.")
    conn = open_file(folder, vault.key)
    try:
        bring_up_to_date(conn, folder)
        ledger = SqlLedger(conn, folder, device, anchor, clock)
    except BaseException:
        conn.close()
        raise
    if ledger.alarm:
        _log.warning(ledger.alarm)
    return Record(folder, ledger, LocalNotes(conn, folder), MachineFile(folder), conn, device, anchor)


def _vault(folder: Path, key_file: Path | None) -> vaults.Vault:
    """Open the vault, or make one where there is neither vault nor record; a record's key is never made anew."""
    if folder.exists() and not folder.is_dir():
        raise KioskError("not-a-folder", f"{folder} is not a folder: choose a folder for the school's data.")
    if vaults.exists(folder) or (folder / RECORD).exists():
        return vaults.open_vault(folder, key_file)
    with told(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with InstanceLock(folder, "vault.lock", patience=10):
        if vaults.exists(folder):
            return vaults.open_vault(folder, key_file)
        return vaults.make_vault(folder, key_file)


def _is_empty(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0


def _state_folder() -> Path:
    from platformdirs import user_state_path

    return user_state_path("thumbs-up", appauthor=False)
