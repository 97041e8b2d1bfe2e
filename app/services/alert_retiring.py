"""Keys of alerts that seal nothing new: their holder has left, or has another."""

from __future__ import annotations

from app.domain.alert import ALERT_KEYS
from app.domain.entry import Body, Draft
from app.services.kit import Kit


def retiring(kit: Kit, holder: str) -> tuple[Draft, ...]:
    """The entries that retire what this member of staff holds."""
    held = kit.ledger.read(ALERT_KEYS, holder=holder, retired=False)
    return tuple(Draft("alert.key_retired", (Body(None, {"public": key.public}),)) for key in held)
