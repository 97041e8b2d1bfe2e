"""Who of the staff is at the screen: signing in with a PIN, and looking after the PINs."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from math import ceil
from uuid import uuid4

from app.domain import pin_rule
from app.domain.entry import Body, Draft
from app.domain.moments import day
from app.domain.names import folded, tidy
from app.domain.permissions import Right, may
from app.domain.return_date import in_words
from app.domain.staff import STAFF, Role, Staff
from app.domain.throttle import Throttle
from app.errors import KioskError
from app.services import pin_throttle
from app.services.alert_retiring import retiring
from app.services.kit import Kit
from app.services.pin_throttle import WrongPins

THROTTLE = pin_throttle.THROTTLE
DAY_OVER = "day-over"


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


def today(kit: Kit) -> str:
    """The day it is in London (ISO)."""
    return day(kit.clock.now().isoformat()).isoformat()


def list_staff(kit: Kit) -> tuple[Staff, ...]:
    """Everybody who can sign in today, by name: the staff, and supply teachers who were admitted today."""
    here = kit.ledger.read(STAFF, left=False, valid_on=("", today(kit)))
    return tuple(sorted(here, key=lambda staff: (folded(staff.name), staff.subject)))


def find(kit: Kit, subject: str) -> Staff:
    """The member of staff.

    Raises KioskError ``staff-unknown``, also for one who has left, ``day-over`` for a supply teacher of another day.
    """
    for staff in kit.ledger.read(STAFF, subject=subject, left=False):
        if staff.valid_on not in ("", today(kit)):
            until = in_words(date.fromisoformat(staff.valid_on))
            raise KioskError(
                DAY_OVER,
                f"{staff.name} was admitted for {until} only. The office or any teacher can admit them again.",
            )
        return staff
    raise KioskError("staff-unknown", "This member of staff is not on the list: choose a name from the list.")


def require(kit: Kit, subject: str, right: Right) -> Staff:
    """The member of staff, if they may. Raises KioskError ``not-allowed``, ``staff-unknown``, ``day-over``."""
    staff = find(kit, subject)
    if not may(staff.role, right):
        raise KioskError("not-allowed", f"{staff.name} may not {right}: ask a colleague whose role allows it.")
    return staff


def sign_in(kit: Kit, subject: str, pin: str) -> Staff:
    """The member of staff whose PIN this is.

    Raises PinWrongError, PinWaitError, KioskError ``staff-unknown``, ``day-over``.
    """
    staff = find(kit, subject)
    now = kit.clock.now()
    known = pin_throttle.known(kit, subject)
    if known.left(now):
        raise PinWaitError(known.left(now))
    counted = known.failed(now)
    try:
        # counted before it is looked at: pulling the plug buys no free try
        pin_throttle.keep(kit, subject, counted)
    except KioskError:
        # a full disk must not lock out the staff who could do something about it
        if kit.pins.matches(staff.pin, pin):
            return staff
        raise
    if not kit.pins.matches(staff.pin, pin):
        tries = counted.tries_left(now)
        raise PinWrongError(tries) if tries else PinWaitError(counted.left(now))
    with suppress(KioskError):
        pin_throttle.keep(kit, subject, WrongPins(Throttle(), known.together))
    return staff


def new_staff(kit: Kit, name: str, role: Role, pin: str, *, by: str = "") -> Draft:
    """The entry that adds a member of staff. Raises KioskError ``name-missing``, ``name-taken``, ``pin-refused``."""
    called = tidy(name)
    if not called:
        raise KioskError("name-missing", "Please type the name of the member of staff.")
    if any(folded(other.name) == folded(called) for other in list_staff(kit)):
        raise KioskError("name-taken", f"{called} is on the list already: add an initial to tell the two apart.")
    data = {"name": called, "role": str(role), "pin": _hashed(kit, pin), "saved_by": by}
    return Draft("staff.saved", (Body(str(uuid4()), data),))


def add(kit: Kit, name: str, role: Role, pin: str, *, by: str = "") -> Staff:
    """A new member of staff with a six-digit PIN. ``by`` is who adds them, if anybody of the staff.

    Raises as ``new_staff`` does, and KioskError ``not-allowed``.
    """
    _require_in_charge(kit, by)
    (entry,) = kit.ledger.append(new_staff(kit, name, role, pin, by=by))
    (body,) = entry.present()
    return find(kit, str(body.subject))


def set_pin(kit: Kit, subject: str, pin: str, *, by: str = "") -> None:
    """A new PIN; wrong tries so far on this name are forgotten. Everybody may change their own.

    Raises KioskError ``pin-refused``, ``staff-unknown``, ``not-allowed``.
    """
    if by != subject:
        _require_in_charge(kit, by)
    staff = find(kit, subject)
    kit.ledger.append(Draft("staff.saved", (Body(staff.subject, {"pin": _hashed(kit, pin), "saved_by": by}),)))
    pin_throttle.forget(kit, subject)


def set_role(kit: Kit, subject: str, role: Role, *, by: str = "") -> Staff:
    """Another role for a colleague; a supply teacher is taken on for good by it.

    Raises KioskError ``last-in-charge`` when nobody could add staff any more, ``staff-unknown``, ``not-allowed``.
    """
    _require_in_charge(kit, by)
    staff = find(kit, subject)
    if not may(role, Right.STAFF):
        _require_another_in_charge(kit, staff)
    if (staff.role, staff.valid_on) != (role, ""):
        kit.ledger.append(Draft("staff.saved", (Body(subject, {"role": str(role), "valid_on": "", "saved_by": by}),)))
    return find(kit, subject)


def leave(kit: Kit, subject: str, *, by: str = "") -> None:
    """A member of staff has left: their PIN opens nothing any more.

    Raises KioskError ``last-in-charge`` when nobody else could add staff, ``not-allowed``.
    """
    _require_in_charge(kit, by)
    staff = find(kit, subject)
    _require_another_in_charge(kit, staff)
    gone = Draft("staff.saved", (Body(staff.subject, {"left": True, "pin": "", "saved_by": by}),))
    kit.ledger.append(gone, *retiring(kit, subject))


def _require_in_charge(kit: Kit, by: str) -> None:
    if by:
        require(kit, by, Right.STAFF)


def _require_another_in_charge(kit: Kit, staff: Staff) -> None:
    if not any(may(other.role, Right.STAFF) for other in list_staff(kit) if other.subject != staff.subject):
        raise KioskError(
            "last-in-charge", f"Nobody but {staff.name} can add staff: add somebody else who can, then try again."
        )


def _hashed(kit: Kit, pin: str) -> str:
    refused = pin_rule.fault(pin)
    if refused:
        raise KioskError("pin-refused", refused)
    return kit.pins.hash(pin)
