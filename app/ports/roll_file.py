"""A school's export read into rows of text, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class RollFile:
    """``rows`` are (line number in the file, cells); ``said`` names what was understood ("Windows-1252, commas")."""

    name: str
    said: str
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


class RollReader(Protocol):
    """Raises KioskError ``roll-unreadable`` with the reason."""

    def read(self, path: Path) -> RollFile: ...
