"""What may stand in one cell of a school's export. Each distinct text of a column is looked at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from app.domain.names import split_full_name, tidy
from app.domain.roll_columns import Meaning
from app.domain.roll_row import UPN, UPN_SHAPE
from app.domain.years import year_name

_DATE = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?[/.-]\d\d?[/.-]\d{2,4}|\d\d?-[A-Z][a-z]{2}(-\d+)?|[A-Z][a-z]{2}-\d\d")
_ROUNDED = re.compile(r"\d(\.\d+)?E\+?\d+", re.IGNORECASE)
_LONGEST = 30
_LONGEST_NAME = 60


class Column(dict[str, str]):
    """``column[text]`` is the text as the roll keeps it; of one that cannot stand here, ``wrong`` has the reason."""

    def __init__(self, rule: Callable[[str], str], plain: re.Pattern[str] | None = None) -> None:
        super().__init__()
        self._rule = rule
        self._plain = plain
        self.wrong: dict[str, str] = {}

    def read(self, texts: Sequence[str]) -> Sequence[str]:
        """The whole column. Numbers differ from line to line: one look at them all, then one by one if need be."""
        if self._plain and all(map(self._plain.fullmatch, texts)):
            return texts
        return list(map(self.__getitem__, texts))

    def __missing__(self, text: str) -> str:
        try:
            value = self._rule(text)
        except ValueError as reason:
            self.wrong[text] = str(reason)
            value = ""
        self[text] = value
        return value


def column_for(meaning: Meaning) -> Column:
    """An empty column that knows what may stand in it."""
    return Column(_RULES[meaning], _PLAIN.get(meaning))


def _short(text: str, longest: int) -> str:
    value = tidy(text)
    if len(value) > longest:
        raise ValueError(f"longer than {longest} characters")
    if _DATE.fullmatch(value):
        raise ValueError(f"“{value}” is a date")
    return value


def _name(text: str) -> str:
    return _short(text, _LONGEST_NAME)


def _surname(text: str) -> str:
    value = _name(text)
    if not value:
        raise ValueError("the surname is missing")
    return value


def _class(text: str) -> str:
    value = _short(text, _LONGEST)
    if not value:
        raise ValueError("the class is missing")
    return value


def _full(text: str) -> str:
    value = tidy(text)
    if split_full_name(value) is None:
        raise ValueError(
            f"“{value[:_LONGEST_NAME]}” is not written “Surname, Forename”" if value else "the name is missing"
        )
    return _short(value, 2 * _LONGEST_NAME)


def _year(text: str) -> str:
    value = tidy(text)
    year = year_name(value)
    if year is None:
        raise ValueError(f"“{value[:_LONGEST]}” is no year group" if value else "the year group is missing")
    return year


def _upn(text: str) -> str:
    upn = tidy(text).replace(" ", "").upper()
    if upn and not UPN.fullmatch(upn):
        raise ValueError(f"“{upn[:_LONGEST]}” is no UPN ({UPN_SHAPE})")
    return upn


def _number(text: str) -> str:
    if _ROUNDED.fullmatch(text.strip()):
        raise ValueError(f"“{text.strip()[:_LONGEST]}” was rounded by a spreadsheet")
    return _short(text, _LONGEST)


_RULES: Mapping[Meaning, Callable[[str], str]] = {
    Meaning.UPN: _upn,
    Meaning.NUMBER: _number,
    Meaning.CHOSEN: _name,
    Meaning.GIVEN: _name,
    Meaning.LEGAL: _name,
    Meaning.LAST: _surname,
    Meaning.FULL: _full,
    Meaning.CLASS: _class,
    Meaning.YEAR: _year,
}

_PLAIN: Mapping[Meaning, re.Pattern[str]] = {
    Meaning.UPN: UPN,
    Meaning.NUMBER: re.compile(r"\d{1,30}", re.ASCII),
}
