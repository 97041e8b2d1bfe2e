"""School years: from 1 September, by the clock in London."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

FIRST_MONTH = 9
LONDON = "Europe/London"


def school_year(moment: datetime | str) -> str:
    """The school year ("2026/27") of an aware datetime, or of an entry's ``at``."""
    given = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    here = given.astimezone(ZoneInfo(LONDON))
    begins = here.year if here.month >= FIRST_MONTH else here.year - 1
    return f"{begins}/{(begins + 1) % 100:02}"
