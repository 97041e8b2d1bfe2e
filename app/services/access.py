"""Not sure, talked through, declined and taken back: what staff note about a pupil's choice (R02)."""

from __future__ import annotations

from app.domain import renewal
from app.domain.access_facts import DECLINES, Decline, Facts
from app.domain.entry import Body, Draft
from app.domain.form import FORMS
from app.domain.permissions import Right
from app.domain.staff import Staff
from app.errors import KioskError
from app.services import staff_access, standings
from app.services.kit import Kit


def talked(kit: Kit, by: str, subject: str) -> None:
    """An adult has talked it through with a pupil who is not sure.

    Raises KioskError ``not-parked``, ``pupil-unknown``, ``not-allowed``, ``staff-unknown``.
    """
    who = staff_access.require(kit, by, Right.ACCESS)
    pupil = standings.pupil(kit, subject)
    parking = _facts(kit, subject).parking
    if parking is None or not parking.open:
        raise KioskError("not-parked", f"{pupil.first} has no open question any more: look at their record again.")
    kit.ledger.append(Draft("turn.talked", (Body(pupil.subject, {"by": who.subject}),)))


def decline(kit: Kit, by: str, subject: str) -> Decline:
    """The pupil chose not to sign, staff being present, after the talk: what they agreed to before holds no more.

    Forms of it are superseded with it. Access ends when this returns.

    Raises KioskError ``talk-first``, ``already-declined``, ``pupil-unknown``, ``not-allowed``, ``staff-unknown``.
    """
    who, facts = may_decline(kit, by, subject)
    pupil = standings.pupil(kit, subject)
    held = holding(facts)
    gone = [one for one in kit.ledger.read(FORMS, subject=subject, superseded=False) if one.agreement in held]
    superseded = (Draft("form.superseded", (Body(subject, {"form": form.id}),)) for form in gone)
    data = {"by": who.subject, "agreements": list(held)}
    kit.ledger.append(Draft("turn.declined", (Body(pupil.subject, data),)), *superseded)
    (declined,) = kit.ledger.read(DECLINES, subject=subject)
    return declined


def may_decline(kit: Kit, by: str, subject: str) -> tuple[Staff, Facts]:
    """Asked before the child is shown what declining means, and again when it is confirmed. Raises as ``decline``."""
    who = staff_access.require(kit, by, Right.ACCESS)
    pupil = standings.pupil(kit, subject)
    facts = _facts(kit, subject)
    if facts.decline is not None and facts.decline.open:
        raise KioskError("already-declined", f"{pupil.first} has declined before. They may sign on any day.")
    if facts.parking is None or not facts.parking.open or not facts.parking.talked_at:
        raise KioskError(
            "talk-first", f"Talk it through with {pupil.first} first, and note that you did: not sure is a question."
        )
    return who, facts


def take_back(kit: Kit, by: str, subject: str) -> None:
    """A decline is over: the pupil is waiting to sign again. Signing does it as well.

    Raises KioskError ``not-declined``, ``pupil-unknown``, ``not-allowed``, ``staff-unknown``.
    """
    who = staff_access.require(kit, by, Right.ACCESS)
    pupil = standings.pupil(kit, subject)
    declined = _facts(kit, subject).decline
    if declined is None or not declined.open:
        raise KioskError("not-declined", f"{pupil.first} has not declined, or it was taken back: look again.")
    kit.ledger.append(Draft("turn.undeclined", (Body(pupil.subject, {"by": who.subject}),)))


def holding(facts: Facts) -> tuple[str, ...]:
    """The agreements that hold, those of stages before included, which still give a rung."""
    stages = dict.fromkeys(one.stage for one in facts.agreements)
    return tuple(one.id for stage in stages for one in renewal.in_force(stage, facts.agreements))


def _facts(kit: Kit, subject: str) -> Facts:
    return standings.facts_of(kit, [subject])[subject]
