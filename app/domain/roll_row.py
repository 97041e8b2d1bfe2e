"""What one line of a school's export says of a pupil."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

UPN = re.compile(r"[A-Z]\d{11}[0-9A-Z]", re.ASCII)
"""The shape only: the check letter of a UPN in a school's export is the school's affair."""

UPN_SHAPE = "13 characters, the first a letter, then digits"


class Row(NamedTuple):
    """A pupil as one line of the file has them. ``legal`` is empty where the file has only one first name."""

    line: int
    upn: str
    number: str
    first: str
    legal: str
    last: str
    class_name: str
    year: str


@dataclass(frozen=True)
class BadRow:
    """A line that cannot be read: ``column`` is the file's own heading, ``reason`` a phrase for the office."""

    line: int
    column: str
    reason: str


def is_temporary(upn: str) -> bool:
    """A UPN that ends in a letter is given for a while, until the permanent one is known (Department for Education)."""
    return upn[-1:].isalpha()


def number_key(number: str) -> str:
    """Two spellings of one school number compare as equal: spreadsheets eat leading zeros."""
    return number.casefold().lstrip("0") or number[:1]
