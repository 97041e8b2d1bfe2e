"""When a family that has not answered is reminded. Pure: days in, a day out.

Days are days of the calendar, weekends among them, as a family counts them; a reminder that would fall due at a weekend
is due on the Monday. The next one is reckoned from the last that went out, so that none follow one another closely
when the office was away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.school import School

SATURDAY = 5
WEEK = 7


@dataclass(frozen=True)
class Rhythm:
    """The first reminder ``after`` so many days, then one ``every`` so many, at ``most`` so many for one form."""

    after: int = 5
    every: int = 7
    most: int = 4


def rhythm_of(school: School) -> Rhythm:
    """As the school has set it."""
    return Rhythm(school.remind_after, school.remind_every, school.remind_most)


def due_on(rhythm: Rhythm, since: date, sent: Sequence[date]) -> date | None:
    """The day from which the next reminder is due; None where no more are sent.

    ``since`` is the day the form was handed out, ``sent`` are the days of the reminders so far.
    """
    if len(sent) >= rhythm.most:
        return None
    usual = max(sent) + timedelta(rhythm.every) if sent else since + timedelta(rhythm.after)
    return no_weekend(usual)


def no_weekend(day: date) -> date:
    """The day itself, or the Monday after it."""
    return day if day.weekday() < SATURDAY else day + timedelta(WEEK - day.weekday())
