"""From when until when access can be suspended, and in how few words."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta

EARLIEST = 31
"""Days back: what was agreed with a family on paper can be noted afterwards (this project's own choice)."""
LATEST = 366
"""Days ahead for the first day (this project's own choice)."""


def fault(starts: date, ends: date, today: date) -> str:
    """What is wrong with these days, and what to do; empty when nothing is. Both days are inclusive."""
    if ends < starts:
        return "The last day comes before the first: choose the same day or a later one."
    if ends > a_year_after(starts):
        return "Access is suspended for a school year at most: choose an earlier last day."
    if ends < today:
        return "These days are over: choose a last day that is today or later."
    if starts < today - timedelta(EARLIEST) or starts > today + timedelta(LATEST):
        return "The first day is too far away: choose one from a month ago to a year ahead."
    return ""


def a_year_after(starts: date) -> date:
    """The last day of the longest suspension that starts then: a year less a day."""
    leap_day = starts.month == 2 and starts.day == 29 and not isleap(starts.year + 1)
    same = date(starts.year + 1, 3, 1) if leap_day else starts.replace(year=starts.year + 1)
    return same - timedelta(1)
