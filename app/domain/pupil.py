"""A pupil on the roll."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.table import Table


@dataclass(frozen=True)
class Pupil:
    """``first`` is the name used in class, ``legal_first`` the one on paper; ``year`` is "Reception" or "Year 4".

    ``ease`` is what staff chose to make this pupil's screens easier, as ``Ease.written`` gives it. ``language`` is that
    of letters home ("pl"; empty: the school's), ``print_as`` how they are printed (one of form.Variant), ``homes`` how
    many get one (1 or 2), ``family`` what brothers and sisters share.
    """

    subject: str
    first: str = ""
    last: str = ""
    legal_first: str = ""
    class_name: str = ""
    year: str = ""
    stage: str = ""
    upn: str = ""
    number: str = ""
    animal: str = ""
    left: bool = False
    ease: str = ""
    language: str = ""
    print_as: str = ""
    homes: int = 1
    family: str = ""

    @property
    def full_name(self) -> str:
        """The name as the school writes it on paper."""
        return f"{self.legal_first or self.first} {self.last}".strip()

    @property
    def by_surname(self) -> str:
        """“Hope, Aisha”: for lists in order of surname."""
        return ", ".join(part for part in (self.last, self.first) if part)


@dataclass(frozen=True)
class Member:
    """What tells who is in which class, and nothing else of a pupil: for lists of classes."""

    subject: str
    class_name: str = ""
    year: str = ""
    left: bool = False


PUPILS = Table("pupil", Pupil, ("subject",))
MEMBERS = Table("pupil", Member, ("subject",))
"""The same rows, read narrowly."""
