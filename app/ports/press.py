"""Makes PDFs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from app.domain.form import FormJob
from app.domain.picture import Picture
from app.domain.pupil import Pupil

Progress = Callable[[int, int], bool]
"""Called with (done, of); returns False to cancel."""


class Press(Protocol):
    """Writes beside ``out`` and renames, so a half-made PDF never stands there.

    Raises KioskError ``glyph-missing`` naming the characters, ``cancelled``, ``disk-full``.
    """

    def forms(self, job: FormJob, out: Path, progress: Progress | None = None) -> int:
        """All sheets of the job in order; returns the number of pages."""
        ...

    def animal_sheet(self, title: str, pupils: Sequence[tuple[Pupil, str, Picture]], out: Path) -> int:
        """Names (as the class knows them) and animals for pegs and trays; returns the number of pages."""
        ...
