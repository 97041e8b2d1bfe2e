"""Briefed first (R08): no session in a school year before its leader has read the briefing and talked about it."""

from __future__ import annotations

from datetime import date

from app.domain.briefing import BRIEFINGS, Briefing, BriefingPage, covers, pages_for, talk_fault
from app.domain.entry import Body, Draft
from app.domain.moments import day
from app.domain.names import tidy
from app.domain.school_year import school_year
from app.domain.staff import Staff
from app.errors import KioskError
from app.services import staff_access
from app.services.kit import Kit

DUE = "briefing-due"


def pages(kit: Kit, subject: str) -> tuple[BriefingPage, ...]:
    """What this member of staff reads. Raises KioskError ``staff-unknown``, ``lesson-broken``."""
    return pages_for(kit.shelf.briefing(), bool(staff_access.find(kit, subject).valid_on))


def of_this_year(kit: Kit, staff: Staff) -> Briefing | None:
    """Their briefing of this school year, if it is enough."""
    year = school_year(kit.clock.now())
    found = kit.ledger.read(BRIEFINGS, subject=staff.subject, year=year)
    return next((one for one in found if covers(one, year, bool(staff.valid_on))), None)


def require(kit: Kit, staff: Staff) -> None:
    """Raises KioskError ``briefing-due`` for whoever has not been briefed this school year."""
    if of_this_year(kit, staff) is None:
        raise KioskError(
            DUE,
            f"{staff.name} has not read this school year’s briefing yet: sign in, read it and say with whom you "
            "talked about it. Then the lesson can begin.",
        )


def acknowledge(kit: Kit, subject: str, with_whom: str, talked_on: date) -> Briefing:
    """They have read it and talked about it with somebody on that day.

    Raises KioskError ``talk-refused`` for a name or a day that cannot be, ``staff-unknown``.
    """
    staff, now = staff_access.find(kit, subject), kit.clock.now()
    year = school_year(now)
    fault = talk_fault(staff.name, with_whom, talked_on, year, day(now.isoformat()))
    if fault:
        raise KioskError("talk-refused", fault)
    data = {
        "year": year,
        "with_whom": tidy(with_whom),
        "talked_on": talked_on.isoformat(),
        "short": bool(staff.valid_on),
    }
    kit.ledger.append(Draft("staff.briefed", (Body(subject, data),)))
    (acknowledged,) = kit.ledger.read(BRIEFINGS, subject=subject, year=year)
    return acknowledged
