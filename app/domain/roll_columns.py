"""Which column of a school's export means what: headings are understood by meaning, whatever the system calls them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from app.domain.names import folded
from app.errors import KioskError


class Meaning(StrEnum):
    """What a column can hold that the product needs; everything else is read past. The value is said to staff."""

    UPN = "UPN"
    NUMBER = "school's own number"
    CHOSEN = "first name used in class"
    GIVEN = "first name"
    LEGAL = "first name on paper"
    LAST = "surname"
    FULL = "whole name, written “Surname, Forename”"
    CLASS = "class"
    YEAR = "year group"


_WORDS: Mapping[Meaning, tuple[str, ...]] = {
    Meaning.UPN: ("UPN, Unique Pupil Number, UPN Number",),
    Meaning.NUMBER: (
        "Admission Number, Admission No, Admissions Number, Adno, Adm No, Admno, Ad No, Adm Number",
        "Pupil Number, Pupil No, Student Number, Student No, School Number, Pupil ID, Student ID, MIS ID, Learner ID",
        "ID, Number",
    ),
    Meaning.CHOSEN: (
        "Chosen Forename, Chosen First Name, Chosen Name, Preferred Forename, Preferred First Name, Preferred Name",
        "Known As, Known Name, Usual Forename, Usual Name, Used Name",
    ),
    Meaning.GIVEN: ("Forename, First Name, Given Name, First, Forename 1", "Forenames, First Names, Given Names"),
    Meaning.LEGAL: ("Legal Forename, Legal First Name, Legal Given Name", "Legal Forenames, Legal First Names"),
    Meaning.LAST: (
        "Legal Surname, Legal Last Name, Legal Family Name",
        "Surname, Last Name, Family Name, Last",
        "Chosen Surname, Preferred Surname, Preferred Last Name, Chosen Last Name",
    ),
    Meaning.FULL: (
        "Legal Name, Full Name, Legal Full Name, Surname Forename, Surname First Name, Last Name First Name",
        "Name, Pupil, Student, Child, Display Name, Preferred Full Name",
    ),
    Meaning.CLASS: (
        "Registration Group, Registration Form, Registration Class, Reg Group, Reg Form, Reg, Registration, Reg Grp",
        "Form, Form Group, Tutor Group, Tutor Grp, Form Class, Form Name, Tutor Group Name",
        "Class, Class Name, Class Group, Current Class, Main Class, Primary Class",
    ),
    Meaning.YEAR: (
        "Year Group, Yr Group, Year Grp, Current Year Group, Year Group Name",
        "NC Year, NC Year Group, National Curriculum Year, National Curriculum Year Group, Curriculum Year, NCY",
        "Year, Yr, Year Taught In, Year Level, Actual NC Year, NC Year Actual",
    ),
}
"""Headings by meaning, those to be preferred first: a file with both "Reg Group" and "Class" is read by "Reg Group"."""

_WHOSE = re.compile(r"^(pupil|student|child|learner)(?=.)")
_ASIDE = re.compile(r"\(.*?\)|\[.*?\]")


@dataclass(frozen=True)
class Columns:
    """``places`` are column indexes by meaning; ``understood`` pairs a heading with what it was taken to mean."""

    places: Mapping[Meaning, int]
    headings: tuple[str, ...]

    @property
    def understood(self) -> tuple[tuple[str, Meaning], ...]:
        by_place = sorted((place, meaning) for meaning, place in self.places.items())
        return tuple((self.headings[place], meaning) for place, meaning in by_place)

    @property
    def read_past(self) -> tuple[str, ...]:
        """Headings whose cells are never looked at."""
        used = set(self.places.values())
        return tuple(heading for place, heading in enumerate(self.headings) if place not in used and heading)

    def heading(self, *meanings: Meaning) -> str:
        """The heading of the first of these meanings that the file has."""
        return next((self.headings[self.places[m]] for m in meanings if m in self.places), meanings[0].value)


def known_headings(cells: Sequence[str]) -> int:
    """How many different meanings these cells would have as headings; tells a heading row from a title."""
    return len({found[0] for cell in cells if (found := _meaning(cell))})


def understand(file: str, headings: tuple[str, ...]) -> Columns:
    """Raises KioskError ``roll-columns`` where a needed column is missing or two columns mean the same."""
    ranked: dict[Meaning, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place, heading in enumerate(headings):
        found = _meaning(heading)
        if found:
            ranked[found[0]][found[1]].append(place)
    best = {meaning: ranks[min(ranks)] for meaning, ranks in ranked.items()}
    for meaning, found_at in best.items():
        if len(found_at) > 1:
            both = " and ".join(f"“{headings[place]}” (column {place + 1})" for place in found_at)
            raise KioskError(
                "roll-columns",
                f"“{file}” has more than one column for the {meaning}: {both}; keep one of them and read it again.",
            )
    places = {meaning: found_at[0] for meaning, found_at in best.items()}
    if Meaning.LAST in places and places.keys() & {Meaning.GIVEN, Meaning.CHOSEN, Meaning.LEGAL}:
        places.pop(Meaning.FULL, None)
    _complain_about_missing(file, headings, places)
    return Columns(_first_names(places), headings)


def _first_names(places: dict[Meaning, int]) -> dict[Meaning, int]:
    """A plain "Forename" is the name on paper beside a chosen one, and the name used in class beside a legal one."""
    chosen, given, legal = (meaning in places for meaning in (Meaning.CHOSEN, Meaning.GIVEN, Meaning.LEGAL))
    renamed: dict[Meaning, Meaning] = {}
    if legal and not given and not chosen:
        renamed = {Meaning.LEGAL: Meaning.GIVEN}
    elif given and chosen != legal:
        renamed = {Meaning.GIVEN: Meaning.LEGAL if chosen else Meaning.CHOSEN}
    return {renamed.get(meaning, meaning): place for meaning, place in places.items()}


def _complain_about_missing(file: str, headings: Sequence[str], places: Mapping[Meaning, int]) -> None:
    named = Meaning.LAST in places and places.keys() & {Meaning.GIVEN, Meaning.CHOSEN, Meaning.LEGAL}
    missing = [] if named or (Meaning.FULL in places and Meaning.LAST not in places) else ["forename and surname"]
    missing += [meaning.value for meaning in (Meaning.CLASS, Meaning.YEAR) if meaning not in places]
    if missing:
        found = ", ".join(f"“{heading}”" for heading in headings if heading) or "none"
        raise KioskError(
            "roll-columns",
            f"“{file}” has no clear column for the {' or the '.join(missing)}: its headings are {found};"
            " rename or add the column and read it again.",
        )


@cache
def _table() -> dict[str, tuple[Meaning, int]]:
    return {
        folded(words): (meaning, rank)
        for meaning, ranks in _WORDS.items()
        for rank, line in enumerate(ranks)
        for words in line.split(", ")
    }


def _meaning(heading: str) -> tuple[Meaning, int] | None:
    plain = folded(_ASIDE.sub("", heading))
    bare = _WHOSE.sub("", plain)
    return _table().get(plain) or _table().get(bare) or _table().get(bare.removeprefix("s"))
