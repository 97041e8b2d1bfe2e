"""Rolls as schools' systems export them, made up for a test."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

HEADINGS = ("Surname", "Forename", "Preferred Name", "Reg Group", "NC Year", "Adno", "DOB")
Line = tuple[str, ...]

NEW: tuple[Line, ...] = (
    ("Okafor", "Zainab", "Zee", "Maple", "4", "000901", "08/09/2017"),
    ("Nowak", "Piotr", "Piotr", "Maple", "4", "000902", "27/02/2018"),
    ("Li", "Mei", "Mei", "Oak", "Year 5", "000903", "19/01/2017"),
)


def csv_roll(path: Path, lines: Sequence[Line], headings: Line = HEADINGS, encoding: str = "utf-8-sig") -> Path:
    """A file of these lines under these headings."""
    text = io.StringIO()
    csv.writer(text).writerows([headings, *lines])
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def xlsx_roll(path: Path, lines: Sequence[Line], headings: Line = HEADINGS) -> Path:
    """The same as a workbook, below a title as some systems write one."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Pupil list",), headings, *lines):
        sheet.append(row)
    book.save(path)
    return path
