"""School years as trends see them: first and last days, and where a pupil was some years ago."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.agreement import Session
from app.domain.moments import day
from app.domain.school_year import FIRST_MONTH


def year_of(when: date) -> str:
    """The school year of a day in London."""
    return named(when.year if when.month >= FIRST_MONTH else when.year - 1)


def named(begins: int) -> str:
    """The school year that begins in this September, as ``school_year`` writes it."""
    return f"{begins}/{(begins + 1) % 100:02}"


def begins(year: str) -> int:
    """2026 for "2026/27"."""
    return int(year.partition("/")[0])


def bounds(year: str) -> tuple[date, date]:
    """Its first and its last day."""
    start = begins(year)
    return date(start, FIRST_MONTH, 1), date(start + 1, FIRST_MONTH - 1, 31)


def years_of(session: Session) -> tuple[str, ...]:
    """The school years in which it was open, oldest first: two, for a lesson over the end of one."""
    first = begins(year_of(day(session.opened_at)))
    last = begins(year_of(day(session.closed_at or session.opened_at)))
    return tuple(named(one) for one in range(first, max(first, last) + 1))


def group_then(groups: Sequence[str], now: str, back: int) -> str:
    """The year group so many years before ``now``, of ``groups`` youngest first; empty where there is none."""
    if now not in groups:
        return ""
    place = groups.index(now) - back
    return groups[place] if 0 <= place < len(groups) else ""
