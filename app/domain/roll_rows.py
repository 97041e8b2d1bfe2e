"""Rows of a school's export, checked: what each says of a pupil, or what is wrong with it.

A file is read column by column: a roll of thousands has few distinct classes, years and names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.names import split_full_name
from app.domain.roll_cells import Column, column_for
from app.domain.roll_clashes import without_clashes
from app.domain.roll_columns import Columns, Meaning
from app.domain.roll_row import BadRow, Row

Lines = Sequence[tuple[int, Sequence[str]]]


@dataclass(frozen=True)
class Rows:
    """``repeated`` counts lines that said again, word for word, what an earlier line said."""

    good: tuple[Row, ...]
    bad: tuple[BadRow, ...]
    repeated: int = 0


def read_rows(columns: Columns, lines: Lines) -> Rows:
    """Every line as a row or as a bad row; lines that share a number but differ are all bad."""
    fitted, bad = _fitted(columns, lines)
    rules = {meaning: column_for(meaning) for meaning in columns.places}
    rows = _rows(columns, rules, fitted)
    for wrong in (*_wrong_cells(columns, rules, fitted), *_nameless(columns, rows)):
        bad.setdefault(wrong.line, wrong)
    kept, clashes, repeated = without_clashes(columns, [row for row in rows if row.line not in bad] if bad else rows)
    return Rows(tuple(kept), tuple(sorted((*bad.values(), *clashes), key=lambda row: row.line)), repeated)


def _fitted(columns: Columns, lines: Lines) -> tuple[Lines, dict[int, BadRow]]:
    """As many cells as headings in each line: spreadsheets leave out empty ones at the end, or add some."""
    width = len(columns.headings)
    bad: dict[int, BadRow] = {}
    if all(len(cells) == width for _, cells in lines):
        return lines, bad
    fitted: list[tuple[int, Sequence[str]]] = []
    for line, cells in lines:
        if any(cell.strip() for cell in cells[width:]):
            reason = f"{len(cells)} cells under {width} headings: a cell that holds a comma needs quotes round it"
            bad[line] = BadRow(line, columns.headings[-1], reason)
        else:
            fitted.append((line, (*cells[:width], *[""] * (width - len(cells)))))
    return fitted, bad


def _rows(columns: Columns, rules: Mapping[Meaning, Column], lines: Lines) -> list[Row]:
    """All lines, bad ones too: these have an empty text where the cell was wrong."""
    texts = list(zip(*(cells for _, cells in lines), strict=True))
    nothing = [""] * len(lines)

    def said(meaning: Meaning) -> Sequence[str]:
        return rules[meaning].read(texts[columns.places[meaning]]) if lines and meaning in rules else nothing

    given, last = said(Meaning.GIVEN), said(Meaning.LAST)
    if Meaning.FULL in rules:
        parts = [split_full_name(full) or ("", "") for full in said(Meaning.FULL)]
        given = [own or first for own, (first, _) in zip(given, parts, strict=True)]
        last = [surname for _, surname in parts]
    paper = [legal or plain for legal, plain in zip(said(Meaning.LEGAL), given, strict=True)]
    chosen = said(Meaning.CHOSEN)
    firsts = [own or plain or legal for own, plain, legal in zip(chosen, given, paper, strict=True)]
    if Meaning.CHOSEN not in rules:
        paper = nothing
    numbers = (line for line, _ in lines)
    return list(
        map(
            Row,
            numbers,
            said(Meaning.UPN),
            said(Meaning.NUMBER),
            firsts,
            paper,
            last,
            said(Meaning.CLASS),
            said(Meaning.YEAR),
        )
    )


def _wrong_cells(columns: Columns, rules: Mapping[Meaning, Column], lines: Lines) -> Iterable[BadRow]:
    for place, meaning in sorted((place, meaning) for meaning, place in columns.places.items()):
        wrong = rules[meaning].wrong
        for line, cells in lines if wrong else ():
            if cells[place] in wrong:
                yield BadRow(line, columns.headings[place], wrong[cells[place]])


def _nameless(columns: Columns, rows: Iterable[Row]) -> Iterable[BadRow]:
    heading = columns.heading(Meaning.CHOSEN, Meaning.GIVEN, Meaning.LEGAL)
    return (BadRow(row.line, heading, "the first name is missing") for row in rows if not row.first)
