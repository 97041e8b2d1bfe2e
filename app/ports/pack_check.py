"""The author's tool: a lesson pack held against everything it must be."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from app.domain.finding import Finding

Signed = frozenset[tuple[str, str, int, str]]
"""What pupils have signed: (stage, page id, version, the page's hash)."""


class PackCheck(Protocol):
    """Reads the files anew each time, and finds everything at once instead of stopping at the first fault."""

    def check(self, folder: Path | None, signed: Signed) -> tuple[Finding, ...]:
        """``folder`` is a folder of packs or one stage's folder, checked as a school's own; None: what the kiosk uses.

        A page whose hash differs from what was signed under its version is a finding: its version should rise.
        Raises KioskError ``lesson-missing`` when the folder holds no lesson.
        """
        ...

    def syllables(self, word: str) -> int:
        """Of one word in small letters; at least 1."""
        ...
