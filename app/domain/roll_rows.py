"""Rows of a school's export, checked: what each says of a pupil, or what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from app.domain.names import split_full_name, tidy
from app.domain.roll_clashes import without_clashes
from app.domain.roll_columns import Columns, Meaning
from app.domain.roll_row import UPN_SHAPE, BadRow, Row, is_upn
from app.domain.years import year_name

_DATE = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?[/.-]\d\d?[/.-]\d{2,4}|\d\d?-[A-Z][a-z]{2}(-\d+)?|[A-Z][a-z]{2}-\d\d")
_ROUNDED = re.compile(r"\d(\.\d+)?E\+?\d+", re.IGNORECASE)
_LONGEST = {Meaning.CLASS: 30, Meaning.NUMBER: 30}
_LONGEST_NAME = 60


@dataclass(frozen=True)
class Rows:
    """``repeated`` counts lines that said again, word for word, what an earlier line said."""

    good: tuple[Row, ...]
    bad: tuple[BadRow, ...]
    repeated: int = 0


class _BadCellError(Exception):
    def __init__(self, column: str, reason: str) -> None:
        super().__init__(reason)
        self.column = column
        self.reason = reason


def read_rows(columns: Columns, lines: Iterable[tuple[int, Sequence[str]]]) -> Rows:
    """Every line as a row or as a bad row; lines that share a number but differ are all bad."""
    read = _reader(columns)
    good: list[Row] = []
    bad: list[BadRow] = []
    for line, cells in lines:
        try:
            good.append(read(line, cells))
        except _BadCellError as cell:
            bad.append(BadRow(line, cell.column, cell.reason))
    kept, clashes, repeated = without_clashes(columns, good)
    return Rows(tuple(kept), tuple(sorted((*bad, *clashes), key=lambda row: row.line)), repeated)


def _reader(columns: Columns) -> Callable[[int, Sequence[str]], Row]:
    places, width = columns.places, len(columns.headings)
    cell = {meaning: _cell(columns, meaning) for meaning in Meaning}
    two_names = Meaning.CHOSEN in places
    year_of = cache(year_name)

    def read(line: int, cells: Sequence[str]) -> Row:
        if len(cells) > width and any(c.strip() for c in cells[width:]):
            reason = f"{len(cells)} cells under {width} headings: a cell that holds a comma needs quotes round it"
            raise _BadCellError(columns.headings[-1], reason)
        chosen, given, legal = (cell[m](cells) for m in (Meaning.CHOSEN, Meaning.GIVEN, Meaning.LEGAL))
        last = cell[Meaning.LAST](cells)
        if Meaning.FULL in places:
            given, last = _split(columns, cell[Meaning.FULL](cells), given)
        first, on_paper = chosen or given or legal, legal or given
        if not first:
            raise _BadCellError(
                columns.heading(Meaning.CHOSEN, Meaning.GIVEN, Meaning.LEGAL), "the first name is missing"
            )
        if not last:
            raise _BadCellError(columns.heading(Meaning.LAST), "the surname is missing")
        class_name, said_year = cell[Meaning.CLASS](cells), cell[Meaning.YEAR](cells)
        if not class_name:
            raise _BadCellError(columns.heading(Meaning.CLASS), "the class is missing")
        year = year_of(said_year)
        if year is None:
            reason = f"“{said_year[:40]}” is no year group" if said_year else "the year group is missing"
            raise _BadCellError(columns.heading(Meaning.YEAR), reason)
        upn, number = cell[Meaning.UPN](cells).replace(" ", "").upper(), cell[Meaning.NUMBER](cells)
        if upn and not is_upn(upn):
            raise _BadCellError(columns.heading(Meaning.UPN), f"“{upn[:40]}” is no UPN ({UPN_SHAPE})")
        return Row(line, upn, number, first, on_paper if two_names else "", last, class_name, year)

    return read


def _split(columns: Columns, full: str, given: str) -> tuple[str, str]:
    parts = split_full_name(full)
    if parts is None:
        reason = f"“{full[:40]}” is not written “Surname, Forename”" if full else "the name is missing"
        raise _BadCellError(columns.heading(Meaning.FULL), reason)
    return given or parts[0], parts[1]


def _cell(columns: Columns, meaning: Meaning) -> Callable[[Sequence[str]], str]:
    """Reads one cell tidily. Checked once a distinct text: names, classes and years come again and again."""
    place = columns.places.get(meaning)
    if place is None:
        return lambda cells: ""
    longest = _LONGEST.get(meaning, _LONGEST_NAME)

    @cache
    def checked(text: str) -> str:
        value = tidy(text)
        if meaning is Meaning.YEAR or meaning is Meaning.UPN:
            return value
        if len(value) > longest:
            raise _BadCellError(columns.heading(meaning), f"longer than {longest} characters")
        if meaning is not Meaning.NUMBER and _DATE.fullmatch(value):
            raise _BadCellError(columns.heading(meaning), f"“{value}” is a date")
        if meaning is Meaning.NUMBER and _ROUNDED.fullmatch(value):
            raise _BadCellError(columns.heading(meaning), f"“{value}” was rounded by a spreadsheet")
        return value

    return lambda cells: checked(cells[place]) if place < len(cells) else ""
