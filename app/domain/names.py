"""Names of pupils: tidied, compared, and shortened to what a class calls them."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from app.domain.pupil import Pupil

_JOINERS = "\u200c\u200d"
"""Zero-width joiners belong to the spelling of some names; other invisible characters are dirt from an export."""

_LETTERS_WITHOUT_ACCENTS = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)


def tidy(text: str) -> str:
    """The same text in NFC, with single spaces and nothing invisible."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    spaced = " ".join(text.split())
    seen = (c for c in spaced if c in _JOINERS or unicodedata.category(c)[0] != "C")
    return unicodedata.normalize("NFC", "".join(seen)).strip()


def folded(text: str) -> str:
    """For comparing only: letters and digits, without case, accents, spaces, hyphens or apostrophes."""
    if text.isascii() and text.isalnum():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS_WITHOUT_ACCENTS))
    return "".join(c for c in apart if c.isalnum())


def split_full_name(text: str) -> tuple[str, str] | None:
    """``(forename, surname)`` of "Surname, Forename"; None where the comma is missing or leaves a part empty."""
    last, comma, first = (part.strip() for part in text.partition(","))
    return (first, last) if comma and first and last else None


def display_names(pupils: Iterable[Pupil]) -> dict[str, str]:
    """What the class calls each pupil, by subject.

    The first name alone; where two share it, with as much of the surname as tells them apart ("Rafael K",
    "Rafael Kh"). Two pupils with wholly the same name are called the same: their animals tell them apart.
    """
    sharing: dict[str, list[Pupil]] = defaultdict(list)
    for pupil in pupils:
        sharing[folded(pupil.first)].append(pupil)
    return {pupil.subject: _among(pupil, alike) for alike in sharing.values() for pupil in alike}


def _among(pupil: Pupil, alike: list[Pupil]) -> str:
    if len(alike) == 1 or not pupil.last:
        return pupil.first
    last = pupil.last.casefold()
    others = [other.last.casefold() for other in alike if other.last.casefold() != last]
    for length in range(1, len(pupil.last) + 1):
        start = pupil.last[:length]
        shared = any(other[:length] == start.casefold() for other in others)
        if not shared and start[-1].isalnum():
            return f"{pupil.first} {start[0].upper()}{start[1:]}"
    return f"{pupil.first} {pupil.last}"
