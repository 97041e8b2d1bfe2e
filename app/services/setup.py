"""First start, and the school's own settings."""

from __future__ import annotations

from dataclasses import asdict, replace

from app.domain.entry import Body, Draft
from app.domain.names import tidy
from app.domain.permissions import Right, may, roles_with
from app.domain.school import SCHOOL, School
from app.domain.staff import Role, Staff
from app.errors import KioskError
from app.services import staff_access
from app.services.kit import Kit

MOST_REPLY_DAYS = 60
MOST_SLIP_DAYS = 90
MOST_REMIND_DAYS = 60
MOST_REMINDERS = 10
MOST_GRACE_DAYS = 28


def is_ready(kit: Kit) -> bool:
    """Whether there is a school and somebody who can sign in."""
    return bool(kit.ledger.read(SCHOOL)) and bool(staff_access.list_staff(kit))


def school(kit: Kit) -> School:
    """The school's settings; before the first start, those that the product ships."""
    for row in kit.ledger.read(SCHOOL):
        return row
    return School()


def first_roles() -> tuple[Role, ...]:
    """The roles that the first member of staff can have: those that can add the others."""
    return roles_with(Right.STAFF)


def first_start(kit: Kit, school_name: str, staff_name: str, role: Role, pin: str, *, made_up: bool = False) -> Staff:
    """Set up school and first member of staff in one transaction.

    Raises KioskError ``already-set-up``, ``role-too-narrow``, ``name-missing``, ``pin-refused``.
    """
    if is_ready(kit):
        raise KioskError("already-set-up", "This kiosk is set up already: sign in and use Settings to change things.")
    if not may(role, Right.STAFF):
        allowed = ", ".join(first_roles())
        raise KioskError("role-too-narrow", f"The first member of staff must be able to add others: {allowed}.")
    named = _named(replace(School(), made_up=made_up), school_name)
    data = {key: value for key, value in asdict(named).items() if key != "id"}
    staff_draft = staff_access.new_staff(kit, staff_name, role, pin)
    kit.ledger.append(Draft("school.set", (Body(None, data),)), staff_draft)
    return staff_access.find(kit, str(staff_draft.bodies[0].subject))


def change_school(kit: Kit, changed: School) -> School:
    """Record what differs from the settings so far.

    Raises KioskError ``name-missing``, ``reply-days``, ``slip-days``, ``remind-days``, ``remind-most``,
    ``statement-days``.
    """
    before = asdict(school(kit))
    if not 1 <= changed.reply_days <= MOST_REPLY_DAYS:
        raise KioskError("reply-days", f"Families get between 1 and {MOST_REPLY_DAYS} days to answer.")
    if not 0 <= changed.slip_days <= MOST_SLIP_DAYS:
        raise KioskError("slip-days", f"Access waits for the slip after at most {MOST_SLIP_DAYS} days.")
    if not all(1 <= days <= MOST_REMIND_DAYS for days in (changed.remind_after, changed.remind_every)):
        raise KioskError("remind-days", f"Reminders are between 1 and {MOST_REMIND_DAYS} days apart.")
    if not 0 <= changed.remind_most <= MOST_REMINDERS:
        raise KioskError("remind-most", f"A family is reminded at most {MOST_REMINDERS} times.")
    if not 0 <= changed.statement_grace_days <= MOST_GRACE_DAYS:
        raise KioskError("statement-days", f"Lessons wait for the statement after at most {MOST_GRACE_DAYS} days.")
    after = asdict(_named(changed, changed.name))
    differing = {key: value for key, value in after.items() if value != before[key] and key != "id"}
    if differing:
        kit.ledger.append(Draft("school.set", (Body(None, differing),)))
    return school(kit)


def _named(given: School, name: str) -> School:
    if not tidy(name):
        raise KioskError("name-missing", "Please type the name of the school.")
    return replace(given, name=tidy(name))
