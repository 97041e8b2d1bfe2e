"""Staff briefed before their first session of a school year (R08)."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.table import Table


@dataclass(frozen=True)
class Briefing:
    """One member of staff in one school year ("2026/27"): ``with_whom`` they talked it over, on which day (ISO)."""

    subject: str
    year: str
    with_whom: str = ""
    talked_on: str = ""
    short: bool = False
    acknowledged_at: str = ""


BRIEFINGS = Table("briefing", Briefing, ("subject", "year"))
