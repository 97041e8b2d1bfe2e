"""Parent forms and their printed copies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.picture import Picture
from app.domain.school import School
from app.domain.table import Table

if TYPE_CHECKING:
    from app.domain.lesson import Lesson, Rule


@dataclass(frozen=True)
class Form:
    """A parent form: ``id`` is 8 characters of Crockford base 32, drawn at random; it belongs to one agreement."""

    id: str
    subject: str = ""
    agreement: str = ""
    superseded: bool = False


@dataclass(frozen=True)
class Copy:
    """One printed copy. ``state`` is rendered, sent or finished; ``job`` is the printer's own job number."""

    form: str
    number: int
    state: str = "rendered"
    printer: str = ""
    job: str = ""
    made_at: str = ""
    fault: str = ""


@dataclass(frozen=True)
class Letter:
    """The letter and the slip's words in one language, as ``lessons/letters/<language>.toml`` gives them.

    ``parts`` maps names to text with {school}, {child}, {class_name}, {return_by} and {contact} to fill in.
    """

    language: str
    version: int
    parts: Mapping[str, str]
    paragraphs: tuple[str, ...]
    talk: tuple[str, ...]


@dataclass(frozen=True)
class FormSheet:
    """What differs from sheet to sheet. Dates are already written out ("4 December 2026")."""

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


@dataclass(frozen=True)
class FormJob:
    """Everything the press needs for a batch; it reads no database. Lessons are by stage, pictures by name."""

    school: School
    letter: Letter
    rules: tuple[Rule, ...]
    lessons: Mapping[str, Lesson]
    pictures: Mapping[str, Picture]
    sheets: tuple[FormSheet, ...]


FORMS = Table("form", Form, ("id",))
COPIES = Table("copy", Copy, ("form", "number"))
