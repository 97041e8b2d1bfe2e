"""Letters that remind families of the slip: drawn first, counted when they are at the printer or in a file.

Their words are data, ``lessons/letters/reminder-<language>.toml``, and a school's own stand in their place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.chase import REMINDERS, Reminder
from app.domain.chasing import Out
from app.domain.entry import Body, Draft
from app.domain.form import Letter
from app.domain.permissions import Right
from app.domain.return_date import in_words, return_date
from app.domain.school import School
from app.domain.school_letter import SchoolLetter
from app.domain.standing import Access, Standing
from app.errors import KioskError
from app.ports.press import Progress
from app.services import setup, staff_access, standings
from app.services.kit import Kit

PLACES = {"{opening}": "opening", "{online}": "online", "{copy}": "copy"}
LANGUAGE = "en"


@dataclass(frozen=True)
class Reminders:
    """Letters in the order in which they are handed out; nothing is in the record yet."""

    lines: tuple[Out, ...]
    letters: tuple[SchoolLetter, ...]
    with_form: bool


def prepare(kit: Kit, by: str, lines: Sequence[Out], *, with_form: bool = False) -> Reminders:
    """One letter for each of these homes; ``with_form`` says in it that a new copy of the form is with it.

    Raises KioskError ``nothing-due``, ``letter-missing``, ``lesson-broken``, ``not-allowed``, ``staff-unknown``.
    """
    writer = staff_access.require(kit, by, Right.ACCESS)
    if not lines:
        raise KioskError("nothing-due", "No reminder is due: every form is back, or was asked for not long ago.")
    words, school, today = kit.shelf.letter(f"reminder-{LANGUAGE}"), setup.school(kit), standings.today(kit)
    stand = standings.standings_of(kit, [one.pupil for one in lines])
    letters = tuple(
        _letter(words, school, today, one, stand[one.pupil.subject], writer.name, with_form=with_form) for one in lines
    )
    return Reminders(tuple(lines), letters, with_form)


def write(kit: Kit, batch: Reminders, out: Path, progress: Progress | None = None) -> int:
    """Draw them all; returns the number of pages. Raises what Press raises."""
    return kit.press.letters(batch.letters, out, progress)


def went_out(kit: Kit, by: str, batch: Reminders) -> None:
    """They are on paper: from now on they count. Raises KioskError ``reminded-meanwhile``, ``not-allowed``."""
    who = staff_access.require(kit, by, Right.ACCESS)
    still_next(kit, batch)
    kit.ledger.append(Draft("parent.reminded", tuple(_body(one, batch, who.subject) for one in batch.lines)))


def still_next(kit: Kit, batch: Reminders) -> None:
    """Two people may print the same reminders at once: then the later one starts again.

    Raises KioskError ``reminded-meanwhile``.
    """
    there = kit.ledger.read(REMINDERS, agreement=tuple({one.agreement.id for one in batch.lines}))
    known = {(one.agreement, one.home, one.number) for one in there}
    if any((one.agreement.id, one.home, one.number + 1) in known for one in batch.lines):
        raise KioskError(
            "reminded-meanwhile", "Somebody printed some of these reminders meanwhile: go back, and look what is due."
        )


def never_went(kit: Kit, by: str, batch: Reminders) -> None:
    """The paper jammed, or they stayed on the desk: none of them counts. Raises KioskError ``not-allowed``."""
    who = staff_access.require(kit, by, Right.ACCESS)
    bodies = tuple(
        Body(
            one.pupil.subject,
            {"agreement": one.agreement.id, "home": one.home, "number": one.number + 1, "by": who.subject},
        )
        for one in batch.lines
    )
    kit.ledger.append(Draft("parent.unreminded", bodies))


def reminders_of(kit: Kit, subject: str) -> tuple[Reminder, ...]:
    """Those that went out about a pupil, newest first."""
    found = (one for one in kit.ledger.read(REMINDERS, subject=subject) if not one.undone)
    return tuple(sorted(found, key=lambda one: one.reminded_at, reverse=True))


def _body(one: Out, batch: Reminders, by: str) -> Body:
    data = {"agreement": one.agreement.id, "home": one.home, "number": one.number + 1, "form": one.form}
    return Body(one.pupil.subject, {**data, "with_form": batch.with_form, "letter": LANGUAGE, "by": by})


def _letter(
    words: Letter, school: School, today: date, one: Out, stands: Standing, writer: str, *, with_form: bool
) -> SchoolLetter:
    chosen = {
        "opening": _part(words, _opening(one)),
        "online": _part(words, online(stands)),
        "copy": _part(words, "with_form" if with_form else "without_form"),
    }
    home = f" · {_part(words, 'home')}".replace("{number}", str(one.home)) if one.home else ""
    return SchoolLetter(
        school=school,
        language=words.language,
        title=_part(words, "title"),
        opening=_part(words, "greeting"),
        paragraphs=tuple(text for text in (_placed(template, chosen) for template in words.paragraphs) if text),
        closing=(_part(words, "regards"), _part(words, "writer")),
        values={
            "school": school.name,
            "contact": school.contact,
            "child": one.pupil.first,
            "whole_name": one.pupil.full_name,
            "class_name": one.pupil.class_name,
            "handed_on": in_words(one.since),
            "return_by": in_words(return_date(today, school.reply_days)),
            "until": in_words(date.fromisoformat(stands.until)) if stands.until else "",
            "date": f"{in_words(today)}{home}",
            "staff": writer,
        },
        strong=frozenset({"return_by"}),
    )


def _opening(one: Out) -> str:
    if one.blank:
        return "empty"
    if not one.handed:
        return "undated"
    return "again" if one.reminded else "first"


def online(stands: Standing) -> str:
    """``may`` says nothing of a suspension or the like: that is another letter."""
    if stands.access is Access.AWAITING_PARENT:
        return "waits"
    return "may_until" if stands.until else "may" if stands.access is Access.GRANTED else ""


def _placed(text: str, chosen: dict[str, str]) -> str:
    for place, key in PLACES.items():
        text = text.replace(place, chosen[key])
    return text


def _part(words: Letter, key: str) -> str:
    if key and key not in words.parts:
        raise KioskError("lesson-broken", f"The reminder ({words.language}) has no “{key}” among its parts: add it.")
    return words.parts[key] if key else ""
