"""CSV of any of the encodings and delimiters that school systems write."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from itertools import islice

from app.ports.roll_file import RollFile
from app.roster.sheet import heading_row, not_blank, unreadable

_DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs"}
_SAMPLE_LINES = 40
_SEPARATOR_LINE = re.compile(r"sep=([,;\t])\r?\n?", re.IGNORECASE)
"""Excel's own first line for a file whose delimiter is not the country's."""


def read_text(name: str, data: bytes) -> RollFile:
    """Raises KioskError ``roll-unreadable`` with the reason."""
    text, encoding = _decode(name, data)
    if "\x00" in text:
        raise unreadable(name, "is no text file; export the roll again as CSV or as an Excel workbook (.xlsx)")
    told = _SEPARATOR_LINE.match(text)
    delimiter = told.group(1) if told else _likely_delimiter(text)
    lines = not_blank(name, _lines(name, text, delimiter))
    if told:
        lines = lines[1:]
    if not lines:
        raise unreadable(name, "holds nothing; export the roll again")
    start, _ = heading_row(lines)
    headings = tuple(cell.strip() for cell in lines[start][1])
    return RollFile(name, f"{encoding}, {_DELIMITERS[delimiter]}", headings, tuple(lines[start + 1 :]))


def _decode(name: str, data: bytes) -> tuple[str, str]:
    for mark, codec, said in (
        (codecs.BOM_UTF8, "utf-8", "UTF-8 with a byte-order mark"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
    ):
        if data.startswith(mark):
            return _strictly(name, data.removeprefix(mark), codec, said), said
    low, high = data[:400:2].count(0), data[1:400:2].count(0)
    if max(low, high) * 8 > len(data[:400]):  # text of mostly Latin letters, without its mark
        return _strictly(name, data, "utf-16-le" if low < high else "utf-16-be", "UTF-16"), "UTF-16"
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError as fault:
        if _mostly_utf8(data):
            line = data.count(b"\n", 0, fault.start) + 1
            raise unreadable(name, f"has damaged letters in line {line}; export it again") from fault
    return _strictly(name, data, "cp1252", "Windows-1252"), "Windows-1252"


def _strictly(name: str, data: bytes, codec: str, said: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise unreadable(name, f"is not whole: its text should be {said}, but line {line} is not") from fault


def _mostly_utf8(data: bytes) -> bool:
    """A file cut or damaged in one place is still UTF-8; read as Windows-1252 its names would turn to nonsense."""
    text = data.decode("utf-8", errors="replace")
    wrong = text.count("\ufffd")
    return sum(not c.isascii() for c in text) - wrong > wrong


def _likely_delimiter(text: str) -> str:
    """The one under which the headings make most sense; commas where none does."""
    start = "".join(islice(io.StringIO(text, newline=""), _SAMPLE_LINES))

    def sense(delimiter: str) -> tuple[int, int]:
        reader = csv.reader(io.StringIO(start, newline=""), delimiter=delimiter)
        try:
            rows = [(line, tuple(cells)) for line, cells in enumerate(reader)]
        except csv.Error:
            return 0, 0
        index, known = heading_row(rows)
        return known, len(rows[index][1]) if rows else 0

    return max(_DELIMITERS, key=sense)


def _lines(name: str, text: str, delimiter: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each row with the line it begins on: a quoted cell may run over several."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begin = 1
    try:
        for cells in reader:
            yield begin, tuple(cells)
            begin = reader.line_num + 1
    except csv.Error as fault:
        reason = "a cell is far too long" if "limit" in str(fault) else "its quotation marks do not pair up"
        raise unreadable(name, f"cannot be read from line {begin} on: {reason}") from fault
