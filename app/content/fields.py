"""One TOML table, taken apart key by key; what is left over at the end is a fault."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NoReturn

from app.content.toml_file import TomlFile

_NEEDED = object()
NAME = re.compile(r"(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*")
"""Ids and names of pictures, pages, stages: they become file names, so nothing else is let through.

Windows opens a device for some of them, such as ``con``, and no file system takes very long ones.
"""


class Fields:
    """``start`` and ``end`` are the line indexes the table spans. Every getter raises PackFault on a wrong type."""

    def __init__(self, file: TomlFile, table: Mapping[str, object], start: int = 0, end: int | None = None) -> None:
        self.file, self.start = file, start
        self._end = len(file.lines) if end is None else end
        self._table = table
        self._left = set(table)

    def again(self) -> Fields:
        """The same table with nothing taken yet, for a fragment that is drawn more than once."""
        return Fields(self.file, self._table, self.start, self._end)

    def line(self, key: str = "") -> int:
        """The line, counted from 1, of this key or of the table."""
        return self.file.key_line(key, self.start) if key else self.start + 1

    def fail(self, key: str, what: str, remedy: str) -> NoReturn:
        """Raise a fault at this key's line."""
        raise self.file.fault(self.line(key), what, remedy)

    def has(self, key: str) -> bool:
        return key in self._table

    def text(self, key: str, default: object = _NEEDED) -> str:
        value = self._take(key, default)
        if not isinstance(value, str):
            self.fail(key, f"“{key}” is not text.", 'Put it in quotes: "like this".')
        return value.strip()

    def filled(self, key: str) -> str:
        """Text that must not be empty."""
        value = self.text(key)
        if not value:
            self.fail(key, f"“{key}” is empty.", "Write it.")
        return value

    def name(self, key: str, default: object = _NEEDED) -> str:
        """Text that can be a file's name: small letters, digits and single hyphens."""
        value = self.text(key, default)
        if value != default and not NAME.fullmatch(value):
            self.fail(key, f"“{value}” cannot be a name.", "Use small letters, digits and hyphens.")
        return value

    def number(self, key: str, default: object = _NEEDED, least: float = -1e5, most: float = 1e5) -> float:
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.fail(key, f"“{key}” is not a number.", "Write a number without quotes.")
        if not least <= value <= most:
            self.fail(key, f"“{key}” is {value}.", f"Choose from {least:g} to {most:g}.")
        return float(value)

    def whole(self, key: str, default: object = _NEEDED, least: int = 0, most: int = 100_000) -> int:
        value = self.number(key, default, least, most)
        if value != int(value):
            self.fail(key, f"“{key}” is not a whole number.", "Leave out the decimals.")
        return int(value)

    def flag(self, key: str, default: object = _NEEDED) -> bool:
        value = self._take(key, default)
        if not isinstance(value, bool):
            self.fail(key, f"“{key}” is neither true nor false.", "Write true or false without quotes.")
        return value

    def one_of(self, key: str, allowed: tuple[str, ...], default: object = _NEEDED) -> str:
        value = self.text(key, default)
        if value not in allowed:
            self.fail(key, f"“{key}” is “{value}”.", f"Choose one of: {', '.join(allowed)}.")
        return value

    def texts(self, key: str, default: object = _NEEDED) -> tuple[str, ...]:
        value = self._take(key, default)
        if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
            self.fail(key, f"“{key}” is not a list of texts.", 'Write ["one", "two"].')
        return tuple(one.strip() for one in value)

    def point(self, key: str, default: object = _NEEDED) -> tuple[float, float]:
        return self._pair(key, self._take(key, default))

    def points(self, key: str) -> tuple[tuple[float, float], ...]:
        value = self._take(key, _NEEDED)
        if not isinstance(value, list) or len(value) < 2:
            self.fail(key, f"“{key}” is not a list of points.", "Write [[10, 20], [30, 40]].")
        return tuple(self._pair(key, one) for one in value)

    def words(self, key: str) -> dict[str, str]:
        """A table of texts by name, such as ``colours = { hair = "brown" }``; empty when absent."""
        value = self._take(key, {})
        if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
            self.fail(key, f"“{key}” is not a table of texts.", 'Write { name = "text" }.')
        return dict(value)

    def tables(self, name: str, path: str = "") -> Iterator[Fields]:
        """Each ``[[name]]`` (or ``{ }`` in a list) in turn; ``path`` is its full dotted heading when it is nested."""
        value = self._take(name, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.fail(name, f"“{name}” is not a list of tables.", f"Head each with [[{path or name}]].")
        spans = self.file.headers(path or name, self.start, self._end)
        for at, table in enumerate(value):
            start, end = spans[at] if at < len(spans) else (self.line(name) - 1, self._end)
            yield Fields(self.file, table, start, end)

    def table(self, name: str) -> Fields:
        """The one ``[name]``, empty when absent."""
        value = self._take(name, {})
        if not isinstance(value, dict):
            self.fail(name, f"“{name}” is not a table.", f"Head it with [{name}].")
        spans = self.file.headers(name) or [(0, len(self.file.lines))]
        return Fields(self.file, value, *spans[0])

    def done(self) -> None:
        """Raise a fault for the first key that nobody asked for."""
        for key in sorted(self._left):
            self.fail(key, f"“{key}” is not a key that belongs here.", "Correct its spelling or take it out.")

    def _take(self, key: str, default: object) -> object:
        self._left.discard(key)
        if key in self._table:
            return self._table[key]
        if default is _NEEDED:
            self.fail("", f"“{key}” is missing.", "Add it.")
        return default

    def _pair(self, key: str, value: object) -> tuple[float, float]:
        numbers = value if isinstance(value, list | tuple) else ()
        if len(numbers) != 2 or not all(type(one) in (int, float) and abs(one) <= 1e5 for one in numbers):
            self.fail(key, f"“{key}” holds something that is not a point.", "Write a point as [10, 20].")
        return float(numbers[0]), float(numbers[1])


def fields_of(file: TomlFile) -> Fields:
    """The file's top table."""
    return Fields(file, file.table)
