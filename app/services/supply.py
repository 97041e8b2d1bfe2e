"""Supply teachers: admitted for one day with a PIN of their own, by the office or any teacher."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from uuid import uuid4

from app.domain import pin_rule
from app.domain.entry import Body, Draft
from app.domain.names import folded, tidy
from app.domain.permissions import Right
from app.domain.staff import STAFF, Role, Staff
from app.errors import KioskError
from app.services import pin_throttle, staff_access
from app.services.kit import Kit

MOST_LETTERS = 80


@dataclass(frozen=True)
class Admission:
    """``pin`` is told this once; ``again`` says that they were here before, and that it is the same person's record."""

    staff: Staff
    pin: str
    again: bool


def admit(kit: Kit, name: str, by: str) -> Admission:
    """A supply teacher may come in today; on another day their PIN opens nothing.

    Whoever was admitted under this name before is the same person, with a new PIN. Raises KioskError ``not-allowed``,
    ``staff-unknown``, ``name-missing``, ``name-long``, and ``name-taken`` for a name of the permanent staff.
    """
    staff_access.require(kit, by, Right.ADMIT)
    called = _name(kit, name)
    before = next((one for one in supply_teachers(kit) if folded(one.name) == folded(called)), None)
    subject = before.subject if before else str(uuid4())
    pin = good_pin()
    data = {
        "name": before.name if before else called,
        "role": str(Role.HELPER),
        "pin": kit.pins.hash(pin),
        "valid_on": staff_access.today(kit),
        "left": False,
        "saved_by": by,
    }
    kit.ledger.append(Draft("staff.saved", (Body(subject, data),)))
    pin_throttle.forget(kit, subject)
    return Admission(staff_access.find(kit, subject), pin, before is not None)


def supply_teachers(kit: Kit) -> tuple[Staff, ...]:
    """Everybody who was ever admitted for a day and not taken on since, by name."""
    found = (one for one in kit.ledger.read(STAFF) if one.valid_on)
    return tuple(sorted(found, key=lambda one: (folded(one.name), one.subject)))


def good_pin() -> str:
    """Six random digits that nobody would try first."""
    while True:
        pin = f"{secrets.randbelow(10**pin_rule.LENGTH):0{pin_rule.LENGTH}}"
        if not pin_rule.fault(pin):
            return pin


def _name(kit: Kit, name: str) -> str:
    called = tidy(name)
    if not called:
        raise KioskError("name-missing", "Please type the name of the supply teacher.")
    if len(called) > MOST_LETTERS:
        raise KioskError("name-long", f"A name has {MOST_LETTERS} letters at most: please shorten it.")
    if any(folded(one.name) == folded(called) and not one.valid_on for one in staff_access.list_staff(kit)):
        raise KioskError(
            "name-taken", f"{called} is on the staff list already: add an initial, or let them use their own PIN."
        )
    return called
