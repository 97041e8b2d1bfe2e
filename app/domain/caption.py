"""A caption and the pupils in the picture: whether both may be published together so (R15, R16). Pure.

With a picture of pupils stands no name at all, not even a first name. Where no pupil is in the picture, a first name
may stand alone, tied to nothing else that tells who the child is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.caption_names import Found, Name, names_in
from app.domain.pupil import Pupil

MOST_LETTERS = 1000


class Level(StrEnum):
    """How it stands, the gravest first."""

    WRONG = "wrong"
    LOOK = "look"
    """It may be an ordinary word: somebody has to look."""
    FINE = "fine"


class Kind(StrEnum):
    """What is the matter."""

    NOBODY = "nobody"
    CONSENT = "consent"
    FULL = "full"
    LAST = "last"
    INITIAL = "initial"
    FIRST = "first"
    CONTACT = "contact"
    DETAIL = "detail"


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, or to be looked at, in a sentence that says what to do."""

    level: Level
    kind: Kind
    said: str


@dataclass(frozen=True)
class Verdict:
    """``findings`` gravest first; ``level`` is that of the gravest."""

    findings: tuple[Finding, ...]

    @property
    def level(self) -> Level:
        return self.findings[0].level if self.findings else Level.FINE


_CONTACTS = (
    ("an email address", re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")),
    ("a telephone number", re.compile(r"(?:\+|\b)\d(?:[\s().-]{0,2}\d){8,14}\b")),
    ("a postcode", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)),
)
_DETAILS = (
    re.compile(r"\b(?:aged?|age of) \d{1,2}\b", re.IGNORECASE),
    re.compile(r"\b\d{1,2}[- ]years?[- ]old\b", re.IGNORECASE),
    re.compile(r"\b(?:year|class) \d{1,2}\w?\b", re.IGNORECASE),
)


def check(
    caption: str, pictured: Sequence[Pupil], with_pupils: bool, roll: Iterable[Pupil], barred: Mapping[str, str]
) -> Verdict:
    """What is wrong with publishing it.

    ``pictured`` are the pupils in the picture; ``with_pupils`` is false where there is none in it, and then they do
    not count. ``barred`` says by subject why a pupil may not be shown: a sentence.
    """
    shown = tuple(pictured) if with_pupils else ()
    known = {one.subject: one for one in (*roll, *shown)}
    found = names_in(caption, known.values())
    findings = [
        *_about_pupils(shown, with_pupils, barred),
        *(
            _about_name(one, {pupil.subject for pupil in shown}, with_pupils)
            for one in found
            if _counts(one, with_pupils)
        ),
        *_contacts(caption),
        *_details(caption, shown, found, with_pupils),
    ]
    order = tuple(Level)
    return Verdict(tuple(sorted(dict.fromkeys(findings), key=lambda one: order.index(one.level))))


def _about_pupils(shown: Sequence[Pupil], with_pupils: bool, barred: Mapping[str, str]) -> Iterator[Finding]:
    if with_pupils and not shown:
        yield Finding(Level.WRONG, Kind.NOBODY, "Choose the pupils in the picture, or say that there are none in it.")
    for one in shown:
        if one.subject in barred:
            said = f"{called(one)} may not be in this picture. {barred[one.subject]}"
            yield Finding(Level.WRONG, Kind.CONSENT, said)


def _counts(found: Found, with_pupils: bool) -> bool:
    return with_pupils or found.name is not Name.FIRST


def _about_name(found: Found, shown: set[str], with_pupils: bool) -> Finding:
    pictured = any(one.subject in shown for one in found.pupils)
    level = Level.LOOK if found.small or (found.plain and not pictured) else Level.WRONG
    word, whose = f"“{found.written}”", _whose(found, shown)
    match found.name:
        case Name.FULL:
            said = f"{word} is the full name of {whose}. Nothing that is published gives one: take it out."
        case Name.INITIAL:
            said = f"{word} is more than a first name of {whose}: take out what tells of the surname."
        case Name.LAST:
            said = f"{word} is a surname of {whose}. Nothing that is published gives one: take it out."
        case _:
            said = f"{word} is the first name of {whose}. No name stands with a picture of pupils: take it out."
    if level is Level.LOOK:
        called_so = "surname" if found.name is Name.LAST else "name"
        said = f"{word} is also a {called_so} of {whose}. If it means the child, take it out; as a word it may stay."
    elif found.name is Name.INITIAL and with_pupils:
        said = f"{word} names {whose}. No name stands with a picture of pupils: take it out."
    return Finding(level, Kind(found.name), said)


def _contacts(caption: str) -> Iterator[Finding]:
    for what, pattern in _CONTACTS:
        for match in pattern.finditer(caption):
            said = (
                f"“{match.group().strip()}” looks like {what}. None of a pupil or of staff is published: take it out."
            )
            yield Finding(Level.WRONG, Kind.CONTACT, said)


def _details(caption: str, shown: Sequence[Pupil], found: Sequence[Found], with_pupils: bool) -> Iterator[Finding]:
    """A first name is tied to no other personal detail; without any name, a class or an age tells of nobody."""
    named = {one.subject: one for name in found for one in name.pupils if not name.small}
    if with_pupils or not named:
        return
    told = [match.group() for pattern in _DETAILS for match in pattern.finditer(caption)]
    classes = {one.class_name for one in named.values() if one.class_name}
    told += [name for name in sorted(classes) if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", caption)]
    for detail in dict.fromkeys(told):
        said = (
            f"“{detail}” stands with a name. A first name stands alone, tied to no other detail: take one of them out."
        )
        yield Finding(Level.WRONG, Kind.DETAIL, said)


def called(pupil: Pupil) -> str:
    """Who it is, for staff."""
    name = f"{pupil.first} {pupil.last}".strip()
    return f"{name} ({pupil.class_name})" if pupil.class_name else name


def _whose(found: Found, shown: set[str]) -> str:
    """One pupil by name, those in the picture first; of many, how many more."""
    ordered = sorted(found.pupils, key=lambda one: one.subject not in shown)
    more = len(ordered) - 1
    others = "" if more == 0 else " and one other pupil" if more == 1 else f" and {more} other pupils"
    return f"{called(ordered[0])}{others}"
