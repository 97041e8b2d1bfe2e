"""Alerts of "Tell a grown-up" (R09), sealed to those who look after safeguarding, and the keys they are sealed to."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.table import Table


@dataclass(frozen=True)
class AlertKey:
    """A lead's or deputy's public key (hex), and their secret one wrapped with their passphrase.

    ``holder`` is a member of staff, or "recovery", whose secret is on paper only. ``retired`` keys seal nothing new.
    """

    public: str
    holder: str = ""
    wrapped: str = ""
    made_at: str = ""
    retired: bool = False


@dataclass(frozen=True)
class Alert:
    """``sealed`` is JSON: a sealed box (hex) by public key (hex). ``session`` is the lesson that was open, if any."""

    id: str
    session: str = ""
    sealed: str = "{}"
    raised_at: str = ""
    opened_at: str = ""
    opened_by: str = ""
    transferred_at: str = ""
    transferred_by: str = ""
    closed_at: str = ""
    closed_by: str = ""


RECOVERY = "recovery"
ALERT_KEYS = Table("alert_key", AlertKey, ("public",))
ALERTS = Table("alert", Alert, ("id",))
