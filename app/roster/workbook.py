"""XLSX workbooks, read without trusting them."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from openpyxl import load_workbook

from app.errors import KioskError
from app.ports.roll_file import RollFile
from app.roster.sheet import Lines, heading_row, not_blank, unreadable

_MOST_UNPACKED = 150_000_000
_MOST_PARTS = 2_000
_MOST_COLUMNS = 200
_MOST_CELLS = 10_000_000
_ZEROS = re.compile(r"0+")


def read_workbook(name: str, data: bytes) -> RollFile:
    """The first sheet that has headings of a roll, else the first with data.

    Raises KioskError ``roll-unreadable`` with the reason.
    """
    _check_parts(name, data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl remarks on styles that do not matter here
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            try:
                return _first_with_data(name, book)
            finally:
                book.close()
    except KioskError:
        raise
    except Exception as fault:  # openpyxl meets a broken workbook with whatever its parts throw
        raise unreadable(name, f"is a damaged workbook ({type(fault).__name__}); save it again in Excel") from fault


def _check_parts(name: str, data: bytes) -> None:
    """Refuses what unpacks to more than a roll could ever hold; zipfile reads no more than these sizes say."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            sizes = {part.filename: part.file_size for part in parts.infolist()}
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as fault:
        raise unreadable(name, "is a damaged workbook; save it again in Excel") from fault
    if "xl/workbook.xml" not in sizes:
        raise unreadable(name, "is no Excel workbook (.xlsx); save the roll as .xlsx or as CSV")
    if sum(sizes.values()) > _MOST_UNPACKED or len(sizes) > _MOST_PARTS:
        raise unreadable(name, "unpacks to far more than a school's roll; save only the roll's own sheet")


def _first_with_data(name: str, book: Any) -> RollFile:
    fallback: tuple[str, Lines, int] | None = None
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # exports often state a wrong size, and openpyxl would cut there
        lines = not_blank(name, _lines(name, sheet))
        if not lines:
            continue
        start, known = heading_row(lines)
        if known > 1:
            fallback = (sheet.title, lines, start)
            break
        fallback = fallback or (sheet.title, lines, start)
    if fallback is None:
        raise unreadable(name, "holds no rows; save the sheet with the roll in it")
    title, lines, start = fallback
    headings = tuple(cell.strip() for cell in lines[start][1])
    return RollFile(name, f"Excel workbook, sheet “{title}”", headings, tuple(lines[start + 1 :]))


def _lines(name: str, sheet: Any) -> Iterator[tuple[int, tuple[str, ...]]]:
    seen = 0
    for line, cells in enumerate(sheet.iter_rows(), start=1):
        seen += len(cells)
        if seen > _MOST_CELLS:
            raise unreadable(name, "has far more cells than a school's roll; save only the roll's own rows")
        texts = [_text(cell) for cell in cells[:_MOST_COLUMNS]]
        while texts and not texts[-1]:
            texts.pop()
        yield line, tuple(texts)


def _text(cell: Any) -> str:
    """A cell as the school sees it: numbers without a decimal point, with the zeros that their format shows."""
    value = cell.value
    if value is None or cell.data_type == "e":
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int):
        shown = cell.number_format or ""
        return str(value).zfill(len(shown)) if _ZEROS.fullmatch(shown) else str(value)
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value)
