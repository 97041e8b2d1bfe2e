"""Who of the staff is at the screen: signing in with a PIN, and looking after the PINs."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from math import ceil
from uuid import uuid4

from app.domain import pin_rule, throttle
from app.domain.entry import Body, Draft
from app.domain.names import folded, tidy
from app.domain.permissions import Right, may
from app.domain.staff import STAFF, Role, Staff
from app.errors import KioskError
from app.services.kit import Kit

THROTTLE = "pin-throttle."
"""What the notes that count wrong PINs are called, before the subject."""


class PinWrongError(KioskError):
    """``pin-wrong``; ``tries_left`` before waiting starts."""

    def __init__(self, tries_left: int) -> None:
        tries = "1 more try" if tries_left == 1 else f"{tries_left} more tries"
        super().__init__("pin-wrong", f"That is not the PIN. {tries} before a short wait.")
        self.tries_left = tries_left


class PinWaitError(KioskError):
    """``pin-wait``; whole ``seconds`` until the next try."""

    def __init__(self, left: timedelta) -> None:
        seconds = ceil(left.total_seconds())
        said = f"{seconds} seconds" if seconds < 120 else f"{ceil(seconds / 60)} minutes"
        super().__init__("pin-wait", f"Too many wrong PINs. Please wait {said}, then try again.")
        self.seconds = seconds


def list_staff(kit: Kit) -> tuple[Staff, ...]:
    """Everybody who can sign in, by name."""
    here = kit.ledger.read(STAFF, left=False)
    return tuple(sorted(here, key=lambda staff: (folded(staff.name), staff.subject)))


def find(kit: Kit, subject: str) -> Staff:
    """The member of staff. Raises KioskError ``staff-unknown``, also for one who has left."""
    for staff in kit.ledger.read(STAFF, subject=subject, left=False):
        return staff
    raise KioskError("staff-unknown", "This member of staff is not on the list: choose a name from the list.")


def require(kit: Kit, subject: str, right: Right) -> Staff:
    """The member of staff, if they may. Raises KioskError ``not-allowed``, ``staff-unknown``."""
    staff = find(kit, subject)
    if not may(staff.role, right):
        raise KioskError("not-allowed", f"{staff.name} may not {right}: ask a colleague whose role allows it.")
    return staff


def sign_in(kit: Kit, subject: str, pin: str) -> Staff:
    """The member of staff whose PIN this is. Raises PinWrongError, PinWaitError, KioskError ``staff-unknown``."""
    staff = find(kit, subject)
    key = THROTTLE + subject
    now = kit.clock.now()
    known = throttle.read(kit.notes.get(key))
    if known.left(now):
        raise PinWaitError(known.left(now))
    counted = known.failed(now)
    try:
        # counted before it is looked at: pulling the plug buys no free try
        kit.notes.put(key, throttle.written(counted))
    except KioskError:
        # a full disk must not lock out the staff who could do something about it
        if kit.pins.matches(staff.pin, pin):
            return staff
        raise
    if not kit.pins.matches(staff.pin, pin):
        raise PinWrongError(counted.tries_left) if counted.tries_left else PinWaitError(counted.wait)
    with suppress(KioskError):
        kit.notes.put(key, "")
    return staff


def new_staff(kit: Kit, name: str, role: Role, pin: str) -> Draft:
    """The entry that adds a member of staff. Raises KioskError ``name-missing``, ``name-taken``, ``pin-refused``."""
    called = tidy(name)
    if not called:
        raise KioskError("name-missing", "Please type the name of the member of staff.")
    if any(folded(other.name) == folded(called) for other in list_staff(kit)):
        raise KioskError("name-taken", f"{called} is on the list already: add an initial to tell the two apart.")
    data = {"name": called, "role": str(role), "pin": _hashed(kit, pin)}
    return Draft("staff.saved", (Body(str(uuid4()), data),))


def add(kit: Kit, name: str, role: Role, pin: str) -> Staff:
    """A new member of staff with a six-digit PIN. Raises as ``new_staff`` does."""
    (entry,) = kit.ledger.append(new_staff(kit, name, role, pin))
    (body,) = entry.present()
    return find(kit, str(body.subject))


def set_pin(kit: Kit, subject: str, pin: str) -> None:
    """A new PIN; wrong tries so far are forgotten. Raises KioskError ``pin-refused``, ``staff-unknown``."""
    staff = find(kit, subject)
    kit.ledger.append(Draft("staff.saved", (Body(staff.subject, {"pin": _hashed(kit, pin)}),)))
    kit.notes.put(THROTTLE + subject, "")


def leave(kit: Kit, subject: str) -> None:
    """A member of staff has left: their PIN opens nothing any more.

    Raises KioskError ``last-in-charge`` when nobody else could add staff.
    """
    staff = find(kit, subject)
    if not any(may(other.role, Right.STAFF) for other in list_staff(kit) if other.subject != subject):
        raise KioskError(
            "last-in-charge", f"Nobody but {staff.name} can add staff: add somebody else who can, then try again."
        )
    kit.ledger.append(Draft("staff.saved", (Body(staff.subject, {"left": True, "pin": ""}),)))


def _hashed(kit: Kit, pin: str) -> str:
    refused = pin_rule.fault(pin)
    if refused:
        raise KioskError("pin-refused", refused)
    return kit.pins.hash(pin)
