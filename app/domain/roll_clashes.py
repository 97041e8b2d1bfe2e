"""Lines of one file that speak of the same pupil, or claim the same number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from app.domain.roll_columns import Columns, Meaning
from app.domain.roll_row import BadRow, Row, number_key


def without_clashes(columns: Columns, rows: Sequence[Row]) -> tuple[list[Row], list[BadRow], int]:
    """Lines about one pupil that say the same are one row; lines that disagree about whose a number is are bad."""
    said: dict[tuple[str, ...], int] = {}
    once: list[Row] = []
    for row in rows:
        about = (row.upn, row.number, row.first, row.legal, row.last, row.class_name, row.year)
        if (row.upn or row.number) and about in said:
            continue
        said.setdefault(about, row.line)
        once.append(row)
    clashes: dict[int, BadRow] = {}
    for row, other, column, reason in _clashing(columns, once):
        clashes.setdefault(row.line, BadRow(row.line, column, reason.format(line=other.line)))
    return [row for row in once if row.line not in clashes], list(clashes.values()), len(rows) - len(once)


def _clashing(columns: Columns, rows: Sequence[Row]) -> Iterable[tuple[Row, Row, str, str]]:
    by_upn: dict[str, list[Row]] = defaultdict(list)
    by_number: dict[str, list[Row]] = defaultdict(list)
    unnumbered: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.upn:
            by_upn[row.upn].append(row)
        if row.number:
            by_number[number_key(row.number)].append(row)
        if not row.upn and not row.number:
            unnumbered["\n".join((row.last, row.first, row.class_name)).casefold()].append(row)
    surname = columns.heading(Meaning.LAST, Meaning.FULL)
    for groups, column, reason in (
        (by_upn, columns.heading(Meaning.UPN), "the same UPN as line {line}"),
        (by_number, columns.heading(Meaning.NUMBER), "the same number as line {line}"),
        (unnumbered, surname, "the same name and class as line {line}, and no number to tell them apart"),
    ):
        for alike in groups.values():
            for row in alike if len(alike) > 1 else ():
                yield row, next(other for other in alike if other is not row), column, reason
