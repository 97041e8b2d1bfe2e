"""A TOML file read strictly: unknown, missing and mistyped keys are faults that name file, line and remedy."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.content.untrusted import Where, too_many_dots, wrongs
from app.errors import KioskError

MOST_BYTES = 256_000
"""A file of words is a few kilobytes; packs come from outside, so far larger ones are not even parsed."""

MOST_SAID = 400
"""Letters of what a fault says: it may quote what an author wrote."""

_HEADER = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.\-\"]+)\s*\]\]?\s*(#.*)?$")


class PackFault(KioskError):  # noqa: N818 - a fault of the surroundings, like its parent
    """Something wrong in a file that an author wrote. ``line`` counts from 1; 0 is the file as a whole."""

    def __init__(self, code: str, file: Path, line: int, what: str, remedy: str) -> None:
        at = f"{file}, line {line}" if line else str(file)
        what = what if len(what) <= MOST_SAID else f"{what[:MOST_SAID]}…"
        super().__init__(code, f"{at}: {what} {remedy}")
        self.file, self.line, self.what, self.remedy = file, line, what, remedy


@dataclass(frozen=True)
class TomlFile:
    """The parsed ``table`` beside the lines it came from, so that a fault can say where it stands."""

    path: Path
    lines: tuple[str, ...]
    table: dict[str, object]
    code: str

    def fault(self, line: int, what: str, remedy: str) -> PackFault:
        """A fault at this line of this file, ready to raise."""
        return PackFault(self.code, self.path, line, what, remedy)

    def headers(self, name: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
        """(first, past last) line indexes of each ``[name]`` or ``[[name]]`` with its sub-tables, counted from 0."""
        end = len(self.lines) if end is None else end
        found: list[tuple[int, int]] = []
        open_at: int | None = None
        for at in range(start, end):
            header = _HEADER.match(self.lines[at])
            if not header:
                continue
            if open_at is not None and not header[2].startswith(name + "."):
                found.append((open_at, at))
                open_at = None
            if header[2] == name:
                open_at = at
        if open_at is not None:
            found.append((open_at, end))
        return found

    def key_line(self, key: str, start: int = 0) -> int:
        """The line, counted from 1, of this key in the table that opens at index ``start``; else the table's."""
        wanted = re.compile(rf"^\s*\"?{re.escape(key)}\"?\s*=")
        for at in range(start, len(self.lines)):
            if at > start and _HEADER.match(self.lines[at]):
                break
            if wanted.match(self.lines[at]):
                return at + 1
        return start + 1

    def line_of(self, where: Where) -> int:
        """The line, counted from 1, of the value to which this way of keys and places in lists leads; 0 if unknown."""
        start, end, name, line = 0, len(self.lines), "", 0
        for at, key in enumerate(where):
            if not isinstance(key, str):
                continue
            place = where[at + 1] if at + 1 < len(where) else 0
            spans = self.headers(f"{name}.{key}" if name else key, start, end)
            if isinstance(place, int) and place < len(spans):
                start, end = spans[place]
                name = f"{name}.{key}" if name else key
                line = start + 1
            else:
                return self.key_line(key, start)
        return line


def first_file(roots: Sequence[Path], inside: str, code: str) -> Path:
    """The first root's file of this name; the last root's place when no root has it.

    Raises PackFault ``code`` for a link that leads out of its root.
    """
    for root in roots:
        place = root / inside
        if _there(place):
            links = [place, *(parent for parent in place.parents if root in parent.parents)]
            if any(link.is_symlink() for link in links) and not place.resolve().is_relative_to(root.resolve()):
                raise PackFault(code, place, 0, "This is a link out of its folder.", "Put the file itself here.")
            return place
    return roots[-1] / inside


def _there(place: Path) -> bool:
    try:
        return place.is_file()
    except OSError:
        return True  # it may be: reading it says why it cannot be read


def read_toml(path: Path, code: str, missing: str = "", *, right_to_left: bool = False) -> TomlFile:
    """The file, parsed. Raises PackFault ``code``, or ``missing`` (default: the same) when there is no such file."""
    text = _read_text(path, code, missing)
    lines = tuple(text.split("\n"))
    for at, line in enumerate(lines, 1):
        if too_many_dots(line):
            raise PackFault(code, path, at, "This is nested too deeply.", "Write it flat, as the guide shows.")
    file = TomlFile(path, lines, _parse(path, code, text), code)
    for where, what, remedy in wrongs(file.table, right_to_left=right_to_left):
        raise file.fault(file.line_of(where), what, remedy)
    return file


def _read_text(path: Path, code: str, missing: str) -> str:
    try:
        with path.open("rb") as opened:
            raw = opened.read(MOST_BYTES + 1)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        raise PackFault(missing or code, path, 0, "This file is missing.", "Put it back or correct its name.") from None
    except OSError as error:
        raise PackFault(
            code, path, 0, f"This file cannot be read ({error.strerror}).", "Check who may read it."
        ) from None
    if len(raw) > MOST_BYTES:
        raise PackFault(
            code, path, 0, f"This file has more than {MOST_BYTES} bytes.", "Split it or take out what is not words."
        )
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise PackFault(code, path, line, "This file is not UTF-8 text.", "Save it as UTF-8.") from None


def _parse(path: Path, code: str, text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        # at the end of the document no line is named
        line = int(found[1]) if found else text.rstrip().count("\n") + 1
        what = f"This is not TOML: {re.sub(r' *[(]at .*[)]$', '', str(error))}."
        raise PackFault(code, path, line, what, "Correct the line.") from None
    except RecursionError:
        raise PackFault(
            code, path, 0, "This file is nested too deeply.", "Write it flat, as the guide shows."
        ) from None
    except ValueError:  # a whole number of thousands of digits
        long = re.search(r"[0-9_]{4000,}", text)
        line = text.count("\n", 0, long.start()) + 1 if long else 0
        raise PackFault(code, path, line, "This number is far too large.", "Choose a smaller one.") from None
