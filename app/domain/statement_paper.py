"""What the paper of staff statements says."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.school import School
from app.domain.statement import Statement


@dataclass(frozen=True)
class StatementPaper:
    """A signed statement for the file; days are in words.

    ``lines`` are (id, words) as they were signed, its purpose without id. ``approver`` is the director's name; empty
    while nobody has approved it.
    """

    school: School
    statement: Statement
    lines: tuple[tuple[str, str], ...]
    signed_on: str
    approver: str = ""
    approved_on: str = ""


@dataclass(frozen=True)
class StaffList:
    """Who has still to sign in this school year: names, and never why."""

    school: School
    year: str
    made_on: str
    names: tuple[str, ...]
