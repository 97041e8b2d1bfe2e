"""Where a table begins: the row of headings among titles and blank lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.roll_columns import known_headings
from app.errors import KioskError

Lines = Sequence[tuple[int, tuple[str, ...]]]
"""Lines of text that are not blank, each with its number in the file (from 1)."""

MOST_LINES = 20_000
_TITLE_LINES = 20


def unreadable(name: str, reason: str) -> KioskError:
    """``reason`` goes on from the file's name: "is empty"."""
    return KioskError("roll-unreadable", f"“{name}” {reason}.")


def not_blank(name: str, lines: Iterable[tuple[int, tuple[str, ...]]]) -> Lines:
    """Raises KioskError ``roll-unreadable`` where there are more lines than any school has pupils."""
    kept = []
    for line, cells in lines:
        if "".join(cells).strip():
            kept.append((line, cells))
            if len(kept) > MOST_LINES:
                raise unreadable(name, f"has more than {MOST_LINES:,} lines, so it is hardly one school's roll")
    return kept


def heading_row(lines: Lines) -> tuple[int, int]:
    """``(index, known headings)`` of the row that reads most like headings; the first row where none does."""
    known = [known_headings(cells) for _, cells in lines[:_TITLE_LINES]]
    best = max(known, default=0)
    return (known.index(best), best) if best > 1 else (0, best)
