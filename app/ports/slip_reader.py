"""Reads scans of return slips."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.domain.slips.seen import PageSeen

Progress = Callable[[int, int], bool]
"""Called with (pages done, of); returns False to cancel."""


class SlipReader(Protocol):
    """Knows nothing of the record: it says what is on the paper."""

    def read(self, path: Path, progress: Progress | None = None) -> tuple[PageSeen, ...]:
        """Every page of a PDF, TIFF, PNG or JPEG, in order: all of it, or a fault.

        Raises KioskError ``scan-missing``, ``scan-unreadable``, ``scan-too-large``, ``scan-locked``, ``cancelled``.
        """
        ...
