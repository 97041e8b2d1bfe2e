"""Printers of this machine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Printer:
    """``said`` is the printer's own words about its state."""

    name: str
    ready: bool
    said: str
    default: bool = False


@dataclass(frozen=True)
class JobState:
    """``state`` is waiting, printing, finished or failed; ``sheets`` what the printer counted; ``said`` its words."""

    state: str
    sheets: int
    said: str


class Printers(Protocol):
    """Raises KioskError ``no-printing``, ``printer-gone``, or ``printer-refused`` with the printer's words."""

    def list(self) -> tuple[Printer, ...]: ...

    def send(self, printer: str, pdf: Path, title: str) -> str:
        """Hand the PDF over as it is; returns the printer's job id."""
        ...

    def state(self, job: str) -> JobState: ...
