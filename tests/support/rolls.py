"""Pupils and rows for tests of the roll, with only what matters in a test said."""

from __future__ import annotations

from app.domain.pupil import Pupil
from app.domain.roll_row import Row

PERMANENT, ANOTHER, TEMPORARY = "A810234513001", "B810234513002", "F81023452137Q"


def on_roll(subject: str, name: str = "Mia Li", **other: str | bool) -> Pupil:
    """A pupil of Elm, Year 4, unless told otherwise."""
    first, last = name.split(" ", 1)
    given: dict[str, str | bool] = {"class_name": "Elm", "year": "Year 4", "stage": "older", "animal": "fox"}
    return Pupil(subject, first, last, **(given | other))  # type: ignore[arg-type]


def row(line: int, name: str = "Mia Li", **other: str) -> Row:
    """A row of Elm, Year 4, unless told otherwise."""
    first, last = name.split(" ", 1)
    given = {"upn": "", "number": "", "legal": "", "class_name": "Elm", "year": "Year 4"}
    return Row(line=line, first=first, last=last, **(given | other))
