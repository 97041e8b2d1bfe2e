"""When a slip is wanted back, and how a date is written in a letter."""

from __future__ import annotations

from datetime import date, timedelta

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def return_date(today: date, weekdays: int) -> date:
    """``weekdays`` Mondays to Fridays after today. Holidays are not known here, so they count as school days."""
    day = today
    while weekdays > 0:
        day += timedelta(days=1)
        weekdays -= day.weekday() < 5
    return day


def in_words(day: date) -> str:
    """Such as "4 December 2026", whatever language the machine speaks (strftime would follow its locale)."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
