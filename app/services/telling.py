"""Somebody asked for a grown-up: a neutral mark for the next member of staff, without child and without time."""

from __future__ import annotations

from app.services.kit import Kit

_KEY = "grown-up-asked-for"


def mark(kit: Kit) -> None:
    """Leave the mark; leaving it again changes nothing. Raises KioskError when nothing can be written."""
    if not waiting(kit):
        kit.notes.put(_KEY, "yes")


def waiting(kit: Kit) -> bool:
    """Whether to tell the staff who unlock the kiosk now."""
    return bool(kit.notes.get(_KEY))


def seen(kit: Kit) -> None:
    """A member of staff has read it."""
    kit.notes.put(_KEY, "")
