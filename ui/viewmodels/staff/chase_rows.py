"""What the rows of the chasing screen say. Pure of Qt."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.domain.access_facts import ParentAnswer
from app.domain.chasing import Out
from app.domain.moments import day
from app.domain.pupil import Pupil
from app.domain.return_date import in_words

ROLES = (
    "key", "subject", "home", "name", "animal", "about", "since", "days", "handed", "blank", "reminders", "last",
    "next", "due", "by",
)  # fmt: skip
_NOTHING: Mapping[str, Any] = {
    **dict.fromkeys(("since", "last", "next", "by"), ""),
    **dict.fromkeys(("days", "reminders"), 0),
    **dict.fromkeys(("handed", "blank", "due"), False),
}


def out_row(one: Out, today: date, *, with_class: bool) -> dict[str, Any]:
    """``next`` is empty when no more reminders follow."""
    return {
        **_who(one.pupil, one.home, with_class=with_class),
        "since": in_words(one.since),
        "days": one.days(today),
        "handed": one.handed,
        "blank": one.blank,
        "reminders": len(one.reminded),
        "last": in_words(max(one.reminded)) if one.reminded else "",
        "next": in_words(one.due) if one.due else "",
        "due": one.is_due(today),
    }


def said_row(
    pupil: Pupil, home: int, said: ParentAnswer, names: Mapping[str, str], today: date, *, with_class: bool
) -> dict[str, Any]:
    """A home that would like to talk, or that said no: since when, and who noted it."""
    at = day(said.answered_at)
    return {
        **_who(pupil, home, with_class=with_class),
        "since": in_words(at),
        "days": (today - at).days,
        "by": names.get(said.by, ""),
    }


def _who(pupil: Pupil, home: int, *, with_class: bool) -> dict[str, Any]:
    return {
        **_NOTHING,
        "key": f"{pupil.subject}-{home}",
        "subject": pupil.subject,
        "home": home,
        "name": f"{pupil.first} {pupil.last}".strip(),
        "animal": f"animal-{pupil.animal}",
        "about": pupil.class_name if with_class else "",
    }
