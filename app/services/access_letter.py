"""The letter home about a suspension: what happened, no blame, what is taught again, when access is back, whom to ask.

Its words are data, ``lessons/letters/access-<language>.toml``, and a school's own stand in their place.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from app.domain.access_facts import Suspension
from app.domain.form import Letter
from app.domain.return_date import in_words
from app.domain.school_letter import SchoolLetter
from app.domain.staff import STAFF
from app.errors import KioskError
from app.services import setup, standings, suspensions
from app.services.kit import Kit


def write(kit: Kit, suspension_id: str, out: Path, language: str = "en") -> int:
    """Draw it to ``out``; returns the number of pages. Raises what Press raises, and as ``letter`` does."""
    return kit.press.letter(letter(kit, suspension_id, language), out)


def letter(kit: Kit, suspension_id: str, language: str = "en") -> SchoolLetter:
    """The letter with everything that fills it.

    Raises KioskError ``letter-missing``, ``lesson-broken``, ``suspension-unknown``.
    """
    one = suspensions.suspension(kit, suspension_id)
    words = kit.shelf.letter(f"access-{language}")
    closing = tuple(_part(words, key) for key in ("regards", "writer"))
    return SchoolLetter(
        school=setup.school(kit),
        language=words.language,
        title=_part(words, "title"),
        opening=_part(words, "greeting"),
        paragraphs=tuple(text for text in _paragraphs(words, one) if text),
        closing=closing,
        values=_values(kit, one),
        strong=frozenset({"back_on"}),
    )


def _paragraphs(words: Letter, one: Suspension) -> tuple[str, ...]:
    """Those of the file, with what goes for this suspension in the place of {taught} and {back}."""
    chosen = {
        "{taught}": _part(words, "taught" if one.taught_at else "to_teach"),
        "{back}": _part(words, "lifted" if one.lifted_at else "back"),
        "{days}": _part(words, "one_day" if one.starts == one.ends else "some_days"),
    }
    return tuple(_chosen(text, chosen) for text in words.paragraphs)


def _chosen(text: str, chosen: dict[str, str]) -> str:
    for place, words in chosen.items():
        text = text.replace(place, words)
    return text


def _values(kit: Kit, one: Suspension) -> dict[str, str]:
    pupil, school = standings.pupil(kit, one.subject), setup.school(kit)
    starts, ends = date.fromisoformat(one.starts), date.fromisoformat(one.ends)
    rule = next((rule for rule in kit.shelf.rules() if rule.id == one.rule), None)
    writer = next((staff.name for staff in kit.ledger.read(STAFF, subject=one.by)), "")
    return {
        "school": school.name,
        "contact": school.contact,
        "child": pupil.first,
        "whole_name": pupil.full_name,
        "class_name": pupil.class_name,
        "rule": rule.text if rule else one.rule,
        "reason": _sentence(one.reason),
        "first_day": in_words(starts),
        "last_day": in_words(ends),
        "back_on": in_words(ends + timedelta(1)),
        "date": in_words(standings.today(kit)),
        "staff": writer,
    }


def _sentence(text: str) -> str:
    ended = text if text.endswith((".", "!", "?")) else f"{text}."
    return ended[0].upper() + ended[1:]


def _part(words: Letter, key: str) -> str:
    if key not in words.parts:
        raise KioskError(
            "lesson-broken",
            f"The letter about access ({words.language}) has no “{key}” among its parts: add it to the file.",
        )
    return words.parts[key]
