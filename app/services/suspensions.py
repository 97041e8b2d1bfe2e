"""A rule was broken: access suspended from one day to another, the rule taught again, ended early (R14).

It ends by itself after its last day. Behaviour records proper stay in the school's own system.
"""

from __future__ import annotations

from datetime import date

from app.domain import suspending
from app.domain.access_facts import SUSPENSIONS, Suspension
from app.domain.entry import Body, Draft
from app.domain.names import tidy
from app.domain.permissions import Right
from app.errors import KioskError
from app.services import staff_access, standings
from app.services.kit import Kit

MOST_REASON = 200


def suspend(kit: Kit, by: str, subject: str, rule: str, starts: date, ends: date, reason: str) -> Suspension:
    """Both days are inclusive and are days in London; ``rule`` is an id of the shelf's rules.

    Raises KioskError ``rule-unknown``, ``reason-missing``, ``days-refused``, ``pupil-unknown``, ``not-allowed``,
    ``staff-unknown``.
    """
    who = staff_access.require(kit, by, Right.ACCESS)
    pupil = standings.pupil(kit, subject)
    if rule not in {one.id for one in kit.shelf.rules()}:
        raise KioskError("rule-unknown", "Choose which rule was broken first.")
    refused = suspending.fault(starts, ends, standings.today(kit))
    if refused:
        raise KioskError("days-refused", refused)
    given = tidy(reason)[:MOST_REASON]
    if not given:
        raise KioskError("reason-missing", "Please say in a few words what happened: the record keeps the reason.")
    data = {
        "rule": rule,
        "starts": starts.isoformat(),
        "ends": ends.isoformat(),
        "reason": given,
        "by": who.subject,
    }
    (entry,) = kit.ledger.append(Draft("access.suspended", (Body(pupil.subject, data),)))
    return suspension(kit, entry.id)


def taught_again(kit: Kit, by: str, suspension_id: str) -> Suspension:
    """The rule was taught again; noted once. Raises KioskError ``suspension-unknown``, ``not-allowed``."""
    return _mark(kit, by, suspension_id, "access.taught")


def lift(kit: Kit, by: str, suspension_id: str) -> Suspension:
    """Access is back early. Raises KioskError ``suspension-over``, ``suspension-unknown``, ``not-allowed``."""
    found = suspension(kit, suspension_id)
    if found.lifted_at or found.ends < standings.today(kit).isoformat():
        raise KioskError("suspension-over", "This suspension is over already: access is back.")
    return _mark(kit, by, suspension_id, "access.lifted")


def suspension(kit: Kit, suspension_id: str) -> Suspension:
    """One suspension. Raises KioskError ``suspension-unknown``."""
    for row in kit.ledger.read(SUSPENSIONS, id=suspension_id):
        return row
    raise KioskError("suspension-unknown", "There is no such suspension in the record: look at the pupil again.")


def _mark(kit: Kit, by: str, suspension_id: str, kind: str) -> Suspension:
    who = staff_access.require(kit, by, Right.ACCESS)
    found = suspension(kit, suspension_id)
    if not (found.taught_at if kind == "access.taught" else found.lifted_at):
        kit.ledger.append(Draft(kind, (Body(found.subject, {"suspension": found.id, "by": who.subject}),)))
    return suspension(kit, suspension_id)
