"""The computer's own queue of print jobs: what knows how they are doing once they have been handed over."""

from __future__ import annotations

from typing import Protocol

from app.ports.printers import Abilities, JobState


class Spooler(Protocol):
    """A job is named ``PRINTER-NUMBER``. Raises KioskError ``printer-gone`` when nobody answers."""

    def find(self, printer: str, title: str, pages: int) -> str:
        """The newest job of this title, which has ``pages``."""
        ...

    def said(self, printer: str) -> tuple[bool, str]:
        """Whether it takes and prints jobs, and its own words about that."""
        ...

    def abilities(self, printer: str) -> Abilities: ...

    def state(self, job: str) -> JobState: ...

    def cancel(self, job: str) -> None: ...
