"""Which letters home may be printed: a translation only when somebody who speaks it stands by its very text."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.form import Letter
from app.domain.table import Table

SHIPPED = "en"
"""The language that all others are translated from; it needs nobody's word."""


@dataclass(frozen=True)
class LetterConfirmation:
    """``speaker`` read the letter in this ``version`` and with this ``digest``, and stands by it; ``by`` noted it."""

    language: str
    version: int = 0
    digest: str = ""
    speaker: str = ""
    by: str = ""
    confirmed_at: str = ""


LETTER_CONFIRMATIONS = Table("letter_confirmation", LetterConfirmation, ("language",))


@dataclass(frozen=True)
class LetterState:
    """A letter with what is known of it.

    ``usable`` when it may be printed, ``outdated`` when its text has changed since somebody confirmed it. ``fault``
    says why the file cannot be read, if it cannot.
    """

    language: str
    name: str
    version: int = 0
    usable: bool = False
    outdated: bool = False
    speaker: str = ""
    by: str = ""
    confirmed_at: str = ""
    fault: str = ""


def digest(letter: Letter) -> str:
    """SHA-256 of every word that the letter prints, in hex: another text has another one."""
    told = [letter.paragraphs, letter.talk, letter.months, sorted(letter.parts.items())]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def state_of(letter: Letter, confirmed: Iterable[LetterConfirmation]) -> LetterState:
    """How this letter stands, given what was confirmed."""
    name = letter.name or letter.language
    if letter.language == SHIPPED:
        return LetterState(SHIPPED, name, letter.version, usable=True)
    found = next((one for one in confirmed if one.language == letter.language and one.digest), None)
    if found is None:
        return LetterState(letter.language, name, letter.version)
    same = (found.version, found.digest) == (letter.version, digest(letter))
    return LetterState(
        letter.language, name, letter.version, same, not same, found.speaker, found.by, found.confirmed_at
    )
