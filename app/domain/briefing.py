"""Staff briefed before their first session of a school year (R08)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.names import folded, tidy
from app.domain.return_date import in_words
from app.domain.table import Table

FIRST_DAY = (8, 1)
"""Month and day, before the school year begins, from which a talk counts for it: some talk in the holidays."""

MOST_LETTERS = 80
"""Of the name of whom it was talked over with."""


@dataclass(frozen=True)
class BriefingPage:
    """One page to read. ``short`` pages are those that a supply teacher reads; ``picture`` may be empty."""

    title: str
    text: tuple[str, ...]
    picture: str = ""
    alt: str = ""
    short: bool = False


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


def pages_for(pages: Iterable[BriefingPage], supply: bool) -> tuple[BriefingPage, ...]:
    """What somebody reads: all of it, or, as a supply teacher, the short form."""
    return tuple(page for page in pages if page.short or not supply)


def covers(briefing: Briefing, year: str, supply: bool) -> bool:
    """Whether it is enough for this year. The short one is no longer, once its reader is here for good."""
    return briefing.year == year and (supply or not briefing.short)


def talk_fault(own_name: str, with_whom: str, talked_on: date, year: str, today: date) -> str:
    """One kind sentence about what is wrong with whom or when they talked; empty when nothing is."""
    earliest = date(int(year[:4]), *FIRST_DAY)
    if not tidy(with_whom):
        return "Please say with whom you talked about it: choose a colleague or type a name."
    if folded(with_whom) == folded(own_name):
        return "Talking with yourself does not count here: please choose a colleague."
    if len(tidy(with_whom)) > MOST_LETTERS:
        return f"A name has {MOST_LETTERS} letters at most: please shorten it."
    if talked_on > today:
        return f"That day is still to come: today is {in_words(today)}."
    if talked_on < earliest:
        return f"Please talk about it again for this school year: a talk counts from {in_words(earliest)}."
    return ""
