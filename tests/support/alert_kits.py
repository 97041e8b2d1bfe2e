"""A school whose lead has set a passphrase."""

from __future__ import annotations

from app.services import alert_keys
from app.services.kit import Kit

PASSPHRASE = "otter rain ten"


def set_passphrase(kit: Kit, subject: str, passphrase: str = PASSPHRASE) -> str:
    """As the screen does it; returns the recovery key, or nothing when there is one already."""
    key = alert_keys.prepare(kit, subject, passphrase)
    alert_keys.keep(kit, subject, key)
    return key.recovery
