"""The made-up staff's statements: most are approved, one waits for the directors, one is still to be signed."""

from __future__ import annotations

from app.domain.ink.point import Ink
from app.domain.made_up import NOT_BRIEFED, STAFF, signature
from app.domain.pupil import Pupil
from app.domain.staff import Role, Staff
from app.services import staff_access, statement_approval, statements
from app.services.kit import Kit

WAITS = next(name for name, role, _ in STAFF if role is Role.TEACHER)
"""Whose statement nobody has approved yet."""


def sign(kit: Kit) -> None:
    """Once the made-up staff are there. The director approves, the lead approves the director."""
    here = staff_access.list_staff(kit)
    director = next(one for one in here if one.role == Role.DIRECTOR)
    lead = next(one for one in here if one.role == Role.LEAD)
    text = kit.shelf.statement()
    for one in here:
        if one.name == NOT_BRIEFED:
            continue
        signed = statements.sign(kit, one.subject, text, one.name, _hand(one))
        if one.name != WAITS:
            by = lead if one == director else director
            statement_approval.approve(kit, by.subject, signed.id, _hand(by))


def _hand(staff: Staff) -> Ink:
    _, first, last = staff.name.split(maxsplit=2)
    return signature(Pupil(staff.subject, first, last))
