"""What pupils told, for the safeguarding lead and the deputies: opened by passphrase, never by PIN."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from math import ceil

from app.domain import passphrase_rule, recovery_code, throttle
from app.domain.alert import ALERT_KEYS, ALERTS, Alert, AlertKey
from app.domain.entry import Body, Draft
from app.domain.permissions import Right
from app.domain.pupil import PUPILS
from app.domain.told import TellSort, Told, unpacked
from app.errors import KioskError
from app.ports.sealer import KeyPair
from app.services import staff_access
from app.services.kit import Kit

TRIES = "passphrase-throttle."
"""What the notes that count wrong passphrases are called, before the subject."""


@dataclass(frozen=True)
class AlertLine:
    """``state`` is new, opened, transferred or closed. ``way`` opens it: passphrase, earlier (one), or recovery."""

    id: str
    raised_at: str
    state: str
    way: str


@dataclass(frozen=True)
class Opened:
    """``child`` is their full name, or empty when no turn was open; ``gone`` when their record is no longer here."""

    alert: str
    told: Told = field(repr=False)
    child: str = field(repr=False)
    gone: bool
    sort: TellSort | None = field(repr=False)


def unopened(kit: Kit) -> int:
    """Alerts that nobody has opened yet."""
    return len(kit.ledger.read(ALERTS, opened_at="", closed_at=""))


def list_alerts(kit: Kit, by: str) -> tuple[AlertLine, ...]:
    """Newest first, those that are closed last. Raises KioskError ``not-allowed``."""
    staff_access.require(kit, by, Right.ALERTS)
    own = kit.ledger.read(ALERT_KEYS, holder=by)
    rows = sorted(kit.ledger.read(ALERTS), key=lambda alert: (alert.raised_at, alert.id), reverse=True)
    lines = [AlertLine(alert.id, alert.raised_at, state_of(alert), _way(alert, own)) for alert in rows]
    return tuple(sorted(lines, key=lambda line: line.state == "closed"))


def state_of(alert: Alert) -> str:
    """How far it has come."""
    steps = (("closed", alert.closed_at), ("transferred", alert.transferred_at), ("opened", alert.opened_at))
    return next((state for state, at in steps if at), "new")


def open_with_passphrase(kit: Kit, by: str, alert: str, passphrase: str) -> Opened:
    """Opening is an entry, written before anything is shown.

    Raises KioskError ``passphrase-wrong``, ``passphrase-wait``, ``alert-not-yours``, ``alert-damaged``,
    ``not-allowed``.
    """
    staff_access.require(kit, by, Right.ALERTS)
    found = _find(kit, alert)
    boxes = _boxes(found)
    own = [key for key in kit.ledger.read(ALERT_KEYS, holder=by) if key.public in boxes]
    if not own:
        raise KioskError(
            "alert-not-yours", "This was sealed before you had a passphrase: open it with the recovery key."
        )
    said = passphrase_rule.tidy(passphrase)

    def attempt() -> KeyPair | None:
        secrets = ((key.public, kit.sealer.unwrap(key.wrapped, said)) for key in own)
        return next((KeyPair(public, secret) for public, secret in secrets if secret is not None), None)

    return _opened(kit, by, found, boxes, _counted(kit, by, attempt, "That is not the passphrase."))


def open_with_recovery(kit: Kit, by: str, alert: str, typed: str) -> Opened:
    """Raises KioskError ``recovery-mistyped`` naming the group, ``passphrase-wrong``, and as the passphrase does."""
    staff_access.require(kit, by, Right.ALERTS)
    found = _find(kit, alert)
    boxes = _boxes(found)
    pair = kit.sealer.recovery(recovery_code.read(typed))
    fitting = pair if pair.public in boxes else None
    return _opened(
        kit, by, found, boxes, _counted(kit, by, lambda: fitting, "That recovery key does not open this alert.")
    )


def transfer(kit: Kit, by: str, alert: str) -> None:
    """Noted: it was taken into the school's own safeguarding system. Raises KioskError ``alert-not-opened``."""
    staff_access.require(kit, by, Right.ALERTS)
    if not _find(kit, alert).opened_at:
        raise KioskError("alert-not-opened", "Please open the alert first.")
    _note(kit, "alert.transferred", alert, by)


def close(kit: Kit, by: str, alert: str) -> None:
    """Nothing more to do here. Raises KioskError ``alert-not-transferred``."""
    staff_access.require(kit, by, Right.ALERTS)
    if not _find(kit, alert).transferred_at:
        raise KioskError(
            "alert-not-transferred", "Please take it into the school’s safeguarding system first, then close it here."
        )
    _note(kit, "alert.closed", alert, by)


def _way(alert: Alert, own: list[AlertKey]) -> str:
    fitting = [key for key in own if key.public in _boxes(alert)]
    if not fitting:
        return "recovery"
    return "earlier" if all(key.retired for key in fitting) else "passphrase"


def _find(kit: Kit, alert: str) -> Alert:
    for found in kit.ledger.read(ALERTS, id=alert):
        return found
    raise KioskError("alert-unknown", "This alert is not in the record: please choose one from the list.")


def _boxes(alert: Alert) -> dict[str, str]:
    boxes: dict[str, str] = json.loads(alert.sealed)
    return boxes


def _counted(kit: Kit, by: str, attempt: Callable[[], KeyPair | None], wrong: str) -> KeyPair:
    """The key. Wrong tries are counted as those of a PIN are, before they are looked at."""
    key = TRIES + by
    now = kit.clock.now()
    kept = throttle.read(kit.notes.get(key))
    known = kept.seen(now)
    if known is not kept:
        kit.notes.put(key, throttle.written(known))
    if known.left(now):
        raise _wait(known.left(now))
    counted = known.failed(now)
    kit.notes.put(key, throttle.written(counted))
    pair = attempt()
    if pair is None and counted.tries_left:
        tries = "1 more try" if counted.tries_left == 1 else f"{counted.tries_left} more tries"
        raise KioskError("passphrase-wrong", f"{wrong} {tries} before a short wait.")
    if pair is None:
        raise _wait(counted.wait)
    kit.notes.put(key, "")
    return pair


def _wait(left: timedelta) -> KioskError:
    seconds = ceil(left.total_seconds())
    said = f"{seconds} seconds" if seconds < 120 else f"{ceil(seconds / 60)} minutes"
    return KioskError("passphrase-wait", f"Too many wrong tries. Please wait {said}, then try again.")


def _opened(kit: Kit, by: str, alert: Alert, boxes: dict[str, str], pair: KeyPair) -> Opened:
    message = kit.sealer.unseal(boxes[pair.public], pair.secret)
    try:
        told = unpacked(message or b"")
    except ValueError:
        raise KioskError(
            "alert-damaged", "This alert is damaged and cannot be read: please ask the class’s teacher."
        ) from None
    _note(kit, "alert.opened", alert.id, by)
    pupils = kit.ledger.read(PUPILS, subject=told.child) if told.child else []
    name = next((one.full_name for one in pupils), "")
    sort = next((one for one in kit.shelf.tell_sorts() if one.id == told.sort), None)
    return Opened(alert.id, told, name, bool(told.child) and not name, sort)


def _note(kit: Kit, kind: str, alert: str, by: str) -> None:
    kit.ledger.append(Draft(kind, (Body(None, {"alert": alert, "by": by}),)))
