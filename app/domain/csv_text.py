"""A table as CSV that any spreadsheet opens as it was meant, and none runs as a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for a formula at the start of a cell; the wide forms count as well."""


def csv_bytes(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """UTF-8 with a byte order mark, which Excel needs to see, lines ended as RFC 4180 says.

    A cell that could be a formula gets an apostrophe in front, as OWASP's page on CSV injection advises.
    """
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """The text, led by an apostrophe where a spreadsheet could run it."""
    return f"'{cell}" if cell.lstrip(" \u00a0").startswith(_STARTS) else cell
