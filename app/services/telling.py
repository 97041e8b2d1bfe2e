"""Somebody asked for a grown-up: sealed at once for the safeguarding lead, and a neutral mark where it cannot be."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace

from app.domain.alert import RECOVERY
from app.domain.entry import Body, Draft
from app.domain.told import Told, packed
from app.errors import KioskError
from app.ports.ledger import Ledger
from app.services import alert_keys, alerts
from app.services.kit import Kit

_KEY = "grown-up-asked-for"
_log = logging.getLogger(__name__)


@dataclass
class Outbox:
    """What could not be written yet: sealed drafts only, each with the record it belongs to. For one thread."""

    waiting: list[tuple[Ledger, Draft]] = field(default_factory=list, repr=False)

    def send(self) -> bool:
        """Try to write all of it, in order; whether nothing waits any more."""
        while self.waiting:
            ledger, draft = self.waiting[0]
            try:
                ledger.append(draft)
            except KioskError as fault:
                _log.warning("an alert waits to be written: %s", fault.code)
                return False
            self.waiting.pop(0)
        return True


@dataclass(frozen=True)
class Notice:
    """What staff who come in are told: ``mark`` without child or time, ``alerts`` not opened yet, and by whom.

    ``keyless``: whoever is in looks after alerts and has not set a passphrase.
    """

    mark: bool = False
    alerts: int = 0
    leads: tuple[str, ...] = ()
    keyless: bool = False


def tell(kit: Kit, outbox: Outbox, alert: str, told: Told) -> None:
    """Seal and keep it, under the id ``alert``; the same id again takes the first one's place. Never raises KioskError.

    Without a key of anybody on the staff the neutral mark is left, as it is when nothing can be written.
    """
    # sent first, so that a first part never comes after its second
    outbox.send()
    boxes, read_by_staff = _sealed(kit, replace(told, at=kit.clock.now().isoformat(timespec="seconds")))
    written = False
    if boxes:
        data = {"alert": alert, "session": told.session, "sealed": boxes}
        outbox.waiting.append((kit.ledger, Draft("alert.raised", (Body(None, data),))))
        written = outbox.send()
    if not (written and read_by_staff):
        _mark_quietly(kit)


def mark(kit: Kit) -> None:
    """Leave the mark; leaving it again changes nothing. Raises KioskError when nothing can be written."""
    if not kit.notes.get(_KEY):
        kit.notes.put(_KEY, "yes")


def waiting(kit: Kit) -> bool:
    """Whether to tell staff: somebody asked for a grown-up, and nobody has seen to it."""
    return bool(kit.notes.get(_KEY)) or alerts.unopened(kit) > 0


def notice(kit: Kit, by: str) -> Notice:
    """What to tell ``by``, who has come in."""
    leads = alert_keys.looks_after_alerts(kit)
    own = any(one.subject == by for one in leads)
    return Notice(
        bool(kit.notes.get(_KEY)),
        alerts.unopened(kit),
        tuple(one.name for one in leads),
        own and not alert_keys.state(kit, by).own,
    )


def seen(kit: Kit) -> None:
    """A member of staff has read the neutral mark."""
    kit.notes.put(_KEY, "")


def _sealed(kit: Kit, told: Told) -> tuple[dict[str, str], bool]:
    """The boxes by their keys, and whether somebody on the staff can open one of them."""
    boxes: dict[str, str] = {}
    by_staff = False
    try:
        for key in alert_keys.recipients(kit):
            try:
                boxes[key.public] = kit.sealer.seal(packed(told), key.public)
            except KioskError as fault:
                _log.warning("an alert could not be sealed to a key: %s", fault.code)
                continue
            by_staff = by_staff or key.holder != RECOVERY
    except KioskError as fault:
        _log.warning("the keys of alerts cannot be read: %s", fault.code)
    return boxes, by_staff


def _mark_quietly(kit: Kit) -> None:
    try:
        mark(kit)
    except KioskError as fault:
        _log.warning("the mark that somebody asked for a grown-up cannot be left: %s", fault.code)
