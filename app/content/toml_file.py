"""A TOML file read strictly: unknown, missing and mistyped keys are faults that name file, line and remedy."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from app.errors import KioskError

MOST_BYTES = 256_000
"""A file of words is a few kilobytes; packs come from outside, so far larger ones are not even parsed."""

_HEADER = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.\-\"]+)\s*\]\]?\s*(#.*)?$")


class PackFault(KioskError):  # noqa: N818 - a fault of the surroundings, like its parent
    """Something wrong in a file that an author wrote. ``line`` counts from 1; 0 is the file as a whole."""

    def __init__(self, code: str, file: Path, line: int, what: str, remedy: str) -> None:
        at = f"{file}, line {line}" if line else str(file)
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


def read_toml(path: Path, code: str, missing: str = "") -> TomlFile:
    """The file, parsed. Raises PackFault ``code``, or ``missing`` (default: the same) when there is no such file."""
    try:
        raw = path.read_bytes()
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
        text = raw.decode("utf-8-sig")
        return TomlFile(path, tuple(text.splitlines()), tomllib.loads(text.replace("\r\n", "\n")), code)
    except UnicodeDecodeError:
        raise PackFault(code, path, 0, "This file is not UTF-8 text.", "Save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        what = f"This is not TOML: {re.sub(r' *[(]at .*[)]$', '', str(error))}."
        raise PackFault(code, path, int(line[1]) if line else 0, what, "Correct the line.") from None
    except RecursionError:
        raise PackFault(
            code, path, 0, "This file is nested too deeply.", "Write it flat, as the guide shows."
        ) from None
