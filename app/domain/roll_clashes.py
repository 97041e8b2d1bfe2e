"""Lines of one file that speak of the same pupil, or claim the same number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

from app.domain.roll_columns import Columns, Meaning
from app.domain.roll_row import BadRow, Row, number_key


def without_clashes(columns: Columns, rows: Sequence[Row]) -> tuple[Sequence[Row], list[BadRow], int]:
    """Lines about one pupil that say the same are one row; lines that disagree about whose a number is are bad.

    Returns the rows that stay, the bad ones, and how many lines said nothing new.
    """
    once = _said_once(rows)
    clashes: dict[int, BadRow] = {}
    for of, column, reason in (
        (attrgetter("upn"), columns.heading(Meaning.UPN), "the same UPN as line {line}"),
        (_number, columns.heading(Meaning.NUMBER), "the same number as line {line}"),
        (
            _name_alone,
            columns.heading(Meaning.LAST, Meaning.FULL),
            "the same name and class as line {line}, and no number to tell them apart",
        ),
    ):
        for alike in _sharing(once, of):
            for row in alike:
                other = alike[0] if row is not alike[0] else alike[1]
                clashes.setdefault(row.line, BadRow(row.line, column, reason.format(line=other.line)))
    kept = [row for row in once if row.line not in clashes] if clashes else once
    return kept, list(clashes.values()), len(rows) - len(once)


def _said_once(rows: Sequence[Row]) -> Sequence[Row]:
    """Without lines that repeat an earlier one in everything that is kept, as exports with a line a contact do."""
    if len({row.upn or row.number for row in rows}) == len(rows):
        return rows
    first = {row[1:]: row for row in reversed(rows)}
    return [row for row in rows if first[row[1:]] is row or not (row.upn or row.number)]


def _sharing(rows: Sequence[Row], of: Callable[[Row], str]) -> Iterable[list[Row]]:
    """Groups of rows for which ``of`` gives the same text; an empty text is shared with nobody."""
    keys = [key for row in rows if (key := of(row))]
    if len(set(keys)) == len(keys):
        return ()
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[of(row)].append(row)
    return [alike for key, alike in groups.items() if key and len(alike) > 1]


def _number(row: Row) -> str:
    return number_key(row.number)


def _name_alone(row: Row) -> str:
    return "" if row.upn or row.number else f"{row.last}\n{row.first}\n{row.class_name}".casefold()
