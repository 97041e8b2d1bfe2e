"""What the record keeps of asking families again: reminders that went out, and talks that took place."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.table import Table


@dataclass(frozen=True)
class Reminder:
    """A letter that asks one home again; ``number`` counts those about an agreement from 1.

    ``with_form``: a new copy of the form went with it. ``letter`` is the letter's language; ``undone``:
    it never went out.
    """

    agreement: str
    home: int
    number: int
    subject: str = ""
    form: str = ""
    with_form: bool = False
    letter: str = ""
    reminded_at: str = ""
    by: str = ""
    undone: bool = False


@dataclass(frozen=True)
class Talk:
    """A talk with a home that had asked for one; ``outcome`` is one of access_facts.Answer, talk where it goes on.

    ``talked_on`` is the day (ISO) it took place, ``noted_at`` when it was noted. What was said is not kept.
    """

    id: str
    subject: str = ""
    agreement: str = ""
    home: int = 0
    talked_on: str = ""
    outcome: str = ""
    noted_at: str = ""
    by: str = ""


REMINDERS = Table("reminder", Reminder, ("agreement", "home", "number"))
TALKS = Table("talk", Talk, ("id",))
