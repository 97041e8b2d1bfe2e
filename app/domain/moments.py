"""Moments of the record by the clock on the school's wall."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.domain.return_date import in_words
from app.domain.school_year import LONDON

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def here(at: str) -> datetime:
    """An entry's ``at`` by the clock in London."""
    return datetime.fromisoformat(at).astimezone(ZoneInfo(LONDON))


def clock_time(at: str) -> str:
    """Such as "09:40"."""
    return f"{here(at):%H:%M}"


def day(at: str) -> date:
    """The day it was in London."""
    return here(at).date()


def weekday_in_words(given: date) -> str:
    """Such as "Tuesday 24 November 2026", whatever language the machine speaks."""
    return f"{_WEEKDAYS[given.weekday()]} {in_words(given)}"


def day_and_time(at: str) -> str:
    """Such as "24 November 2026, 09:40"."""
    return f"{in_words(day(at))}, {clock_time(at)}"
