"""Printers of this machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

Progress = Callable[[int, int], bool]
"""Called with (done, of); returns False to cancel."""


@dataclass(frozen=True)
class Printer:
    """``said`` is the printer's own words about its state."""

    name: str
    ready: bool
    said: str
    default: bool = False


@dataclass(frozen=True)
class Abilities:
    """What staff can choose at a printer. ``trays`` are its own keywords, such as ``tray-1`` or ``by-pass-tray``.

    What a printer does not tell is taken to be possible, except trays.
    """

    trays: tuple[str, ...] = ()
    both_sides: bool = True
    colour: bool = True


@dataclass(frozen=True)
class JobState:
    """``state`` is waiting, printing, finished or failed; ``sheets`` what the printer counted; ``said`` its words.

    ``stuck`` is empty while the job moves. Otherwise it tells the office what has to be done for it to go on; until
    then it may still be cancelled.
    """

    state: str
    sheets: int
    said: str
    stuck: str = ""


class Printers(Protocol):
    """Tray, both sides and grey are those that staff chose for this machine.

    Raises KioskError ``no-printing``, ``printer-gone``, or ``printer-refused`` with the printer's words.
    """

    def list(self) -> tuple[Printer, ...]: ...

    def abilities(self, printer: str) -> Abilities:
        """What ``printer`` can do, so that staff choose among what there is."""
        ...

    def send(self, printer: str, pdf: Path, title: str, progress: Progress | None = None) -> str:
        """Hand the PDF over; returns the printer's job id.

        Where pages have to be drawn for the printer ``progress`` is told; raises then KioskError ``cancelled``.
        """
        ...

    def state(self, job: str) -> JobState: ...

    def cancel(self, job: str) -> None:
        """Take the job back from the printer; one that has ended stays as it is."""
        ...
