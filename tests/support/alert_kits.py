"""A school whose lead has set a passphrase, and disks on which nothing can be written."""

from __future__ import annotations

from typing import Any

from app.domain.entry import Draft
from app.errors import KioskError
from app.services import alert_keys
from app.services.kit import Kit

PASSPHRASE = "otter rain ten"


def set_passphrase(kit: Kit, subject: str, passphrase: str = PASSPHRASE) -> str:
    """As the screen does it; returns the recovery key, or nothing when there is one already."""
    key = alert_keys.prepare(kit, subject, passphrase)
    alert_keys.keep(kit, subject, key)
    return key.recovery


class FullDisk:
    """The record on a disk that is full until somebody makes room."""

    def __init__(self, ledger: Any) -> None:
        self._ledger, self.full = ledger, True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ledger, name)

    def append(self, *drafts: Draft) -> Any:
        if self.full:
            raise KioskError("disk-full", "There is no room left on the disk: make some.")
        return self._ledger.append(*drafts)


class FullNotes:
    """Notes on the same disk."""

    def get(self, key: str) -> str:
        return ""

    def put(self, key: str, value: str) -> None:
        raise KioskError("disk-full", "There is no room left on the disk: make some.")
