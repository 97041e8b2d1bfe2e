"""Parent forms and their printed copies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.cover import Cover
from app.domain.picture import Picture
from app.domain.school import School
from app.domain.table import Table

if TYPE_CHECKING:
    from app.domain.lesson import Lesson, Rule


class CopyState(StrEnum):
    """How far a printed copy is. The printer's word ends at finished; from there on the office and the slip say it."""

    RENDERED = "rendered"
    SENT = "sent"
    FINISHED = "finished"
    FAILED = "failed"
    IN_HAND = "in-hand"
    HANDED_OUT = "handed-out"
    RETURNED = "returned"
    FILED = "filed"


class Variant(StrEnum):
    """How a form is set; the slip is the same on all."""

    PLAIN = ""
    LARGE = "large"
    WORDS = "words"
    """Without pictures."""


@dataclass(frozen=True)
class Form:
    """A parent form: ``id`` is 8 characters of Crockford base 32, drawn at random; it belongs to one agreement."""

    id: str
    subject: str = ""
    agreement: str = ""
    superseded: bool = False


@dataclass(frozen=True)
class Copy:
    """One printed copy. ``state`` is one of CopyState; ``job`` is the printer's own job number.

    ``home`` is 1 or 2 where a pupil has two homes, else 0; ``variant`` and ``language`` are how it was set.
    ``moved_at`` and ``moved_by`` tell of the last step that somebody of the staff noted. ``batch`` is shared by the
    copies that were made together, ``place`` counts them from 1, in the order in which they are handed out.
    """

    form: str
    number: int
    state: str = "rendered"
    printer: str = ""
    job: str = ""
    made_at: str = ""
    fault: str = ""
    home: int = 0
    variant: str = ""
    language: str = ""
    moved_at: str = ""
    moved_by: str = ""
    batch: str = ""
    place: int = 0


@dataclass(frozen=True)
class Slip:
    """A slip that came back and was confirmed by ``by``; ``undone`` when that was taken back.

    ``answer`` is one of access_facts.Answer, or empty for a slip that was left blank. ``how`` is hand or scan; of a
    scan ``crop`` is the slip as PNG in base 64, ``reading`` what was measured and by which thresholds, as JSON.
    """

    form: str
    number: int
    subject: str = ""
    agreement: str = ""
    home: int = 0
    answer: str = ""
    how: str = ""
    by: str = ""
    taken_at: str = ""
    undone: bool = False
    crop: str = ""
    reading: str = ""


@dataclass(frozen=True)
class Letter:
    """The letter and the slip's words in one language, as ``lessons/letters/<language>.toml`` gives them.

    ``parts`` maps names to text with {school}, {child}, {class_name}, {return_by} and {contact} to fill in.
    ``name`` is what staff call the language ("Polish"); ``months`` are all twelve as a date has them, or none.
    """

    language: str
    version: int
    parts: Mapping[str, str]
    paragraphs: tuple[str, ...]
    talk: tuple[str, ...]
    name: str = ""
    months: tuple[str, ...] = ()


@dataclass(frozen=True)
class FormSheet:
    """What differs from sheet to sheet. Dates are already written out ("4 December 2026").

    ``home``, ``variant`` and ``language`` are as in Copy; an empty language is that of the job's own letter.
    """

    form: str
    copy: int
    name: str
    first: str
    class_name: str
    stage: str
    ink: str
    mark: str
    animal: str
    signed_on: str
    return_by: str
    chain_code: str
    home: int = 0
    variant: str = ""
    language: str = ""


@dataclass(frozen=True)
class FormJob:
    """Everything the press needs for a batch; it reads no database. Lessons are by stage, pictures by name.

    ``letters`` are by language, for sheets in another than ``letter``'s. ``covers`` lie between the sheets, in order.
    """

    school: School
    letter: Letter
    rules: tuple[Rule, ...]
    lessons: Mapping[str, Lesson]
    pictures: Mapping[str, Picture]
    sheets: tuple[FormSheet, ...]
    letters: Mapping[str, Letter] = field(default_factory=dict)
    covers: tuple[Cover, ...] = ()

    def letter_of(self, sheet: FormSheet) -> Letter:
        """The letter that this sheet is set in."""
        return self.letters.get(sheet.language, self.letter) if sheet.language else self.letter


FORMS = Table("form", Form, ("id",))
COPIES = Table("copy", Copy, ("form", "number"))
SLIPS = Table("slip", Slip, ("form", "number"))
