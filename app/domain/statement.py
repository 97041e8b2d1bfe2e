"""The staff statement (R07): what every member of staff signs each school year, and the directors approve."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha256

from app.domain.moments import day
from app.domain.names import tidy
from app.domain.school_year import school_year
from app.domain.table import Table

MOST_LETTERS = 80
"""Of a full name."""
MOST_ASKED = 300
"""Letters of one question, or of a comment."""


@dataclass(frozen=True)
class StatementLine:
    """One undertaking (S01 …): what is signed, and what it means in practice."""

    id: str
    text: str
    practice: str


@dataclass(frozen=True)
class StatementPage:
    """Undertakings that are read together."""

    title: str
    lines: tuple[StatementLine, ...]


@dataclass(frozen=True)
class StatementText:
    """The statement in force: ``version`` since the day ``since``; raising it asks everybody to sign again."""

    version: int
    since: date
    purpose: str
    pages: tuple[StatementPage, ...]

    @property
    def lines(self) -> tuple[StatementLine, ...]:
        """Every undertaking, in order."""
        return tuple(line for page in self.pages for line in page.lines)

    @property
    def wording(self) -> str:
        """What is signed: its purpose, then a line an undertaking, id and words apart by a tab."""
        return "\n".join((f"\t{self.purpose}", *(f"{line.id}\t{line.text}" for line in self.lines)))

    @property
    def hash(self) -> str:
        """SHA-256 of ``wording``."""
        return sha256(self.wording.encode()).hexdigest()


def undertakings(wording: str) -> tuple[tuple[str, str], ...]:
    """The ids and words that a kept wording holds; the purpose, first, has no id."""
    rows = (line.partition("\t") for line in wording.splitlines())
    return tuple((name, text) for name, _, text in rows)


@dataclass(frozen=True)
class Statement:
    """A signed statement; ``id`` is its entry's, ``questions`` JSON: list of [page's title, question].

    ``ink`` and ``countersigned`` are what ink.codec wrote. ``supply``: signed while here for a day only.
    """

    id: str
    seq: int = 0
    subject: str = ""
    year: str = ""
    version: int = 0
    name: str = ""
    ink: str = ""
    questions: str = "[]"
    wording: str = ""
    supply: bool = False
    signed_at: str = ""
    approved_at: str = ""
    approved_by: str = ""
    countersigned: str = ""
    returned_at: str = ""
    returned_by: str = ""
    comment: str = ""

    @property
    def asked(self) -> tuple[tuple[str, str], ...]:
        """Questions for the directors, each with the page it was asked at."""
        return tuple((str(title), str(text)) for title, text in json.loads(self.questions))


@dataclass(frozen=True)
class StaffDay:
    """A day (ISO) on which the record changed about somebody of the staff."""

    subject: str
    day: str
    year: str = ""


STATEMENTS = Table("statement", Statement, ("id",))
STAFF_DAYS = Table("staff_day", StaffDay, ("subject", "day"))


class Stand(StrEnum):
    """How somebody's statement stands today."""

    MISSING = "missing"
    LAPSED = "lapsed"
    """Signed in an earlier school year only."""
    WITHDRAWN = "withdrawn"
    """Signed this year, under a version that is no longer in force."""
    RETURNED = "returned"
    WAITING = "waiting"
    """Signed; a director has yet to approve it."""
    APPROVED = "approved"

    @property
    def due(self) -> bool:
        """There is something to sign."""
        return self not in (Stand.WAITING, Stand.APPROVED)


def latest(own: Iterable[Statement]) -> Statement | None:
    """The newest by its place in the chain: it is the one that counts."""
    return max(own, key=lambda one: one.seq, default=None)


def stand(own: Iterable[Statement], year: str, version: int) -> Stand:
    """How one person's statements (of any year) stand in this school year, with this version in force."""
    found = latest(own)
    if found is None:
        return Stand.MISSING
    if found.year != year:
        return Stand.LAPSED
    if found.version < version:
        return Stand.WITHDRAWN
    if found.approved_at:
        return Stand.APPROVED
    return Stand.RETURNED if found.returned_at else Stand.WAITING


def grace_ends(first_day: date, text: StatementText, own: Iterable[Statement], days: int) -> date:
    """The last day on which a statement that is due keeps nobody from a lesson.

    Counted from the newest of: their first day in the record this school year, the day from which the version in force
    counts, and the day a statement of theirs was returned in this school year.
    """
    year = school_year(f"{first_day.isoformat()}T12:00:00+00:00")
    back = [day(one.returned_at) for one in own if one.returned_at and school_year(one.returned_at) == year]
    return max([first_day, text.since, *back]) + timedelta(days)


def name_fault(name: str) -> str:
    """One kind sentence about what is wrong with a full name; empty when nothing is."""
    if not tidy(name):
        return "Please write your full name above the signature."
    if len(tidy(name)) > MOST_LETTERS:
        return f"A name has {MOST_LETTERS} letters at most: please shorten it."
    return ""


def asked_well(questions: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Questions without those that say nothing; each (page's title, question)."""
    tidied = ((title, tidy(text)[:MOST_ASKED]) for title, text in questions)
    return tuple(one for one in tidied if one[1])
