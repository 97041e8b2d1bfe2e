"""What a command may ask of the program around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import KioskError
from app.services.kit import Kit


@dataclass
class Door:
    """One run of the program. The kit is opened at its first use and closed at the end.

    ``open_kit`` opens the record in a folder, or makes it; ``has_record`` says which it would be. ``open_blank`` gives
    a kit on an empty record that is gone when it is closed. ``kiosk``, ``tour`` and ``preview`` are the jobs that need
    screens; ``preview`` takes a stage, and what it has to say it says line by line.
    """

    folder: Path
    open_kit: Callable[[Path], Kit]
    kiosk: Callable[[Path], int]
    tour: Callable[[Path, Path, str], int]
    has_record: Callable[[Path], bool] = lambda _: True
    open_blank: Callable[[Path], Kit] | None = None
    preview: Callable[[Path, str, Callable[[str], None]], int] | None = None
    json: bool = False
    _kit: Kit | None = field(default=None, repr=False)

    def kit(self, *, make: bool = False) -> Kit:
        """The opened kit. Raises KioskError ``no-record`` unless it may ``make`` one, and as opening does."""
        if self._kit is None:
            if not make and not self.has_record(self.folder):
                raise KioskError(
                    "no-record", f"There is no record in {self.folder} yet: open the kiosk, or import the roll, first."
                )
            self._kit = self.open_kit(self.folder)
        return self._kit

    def look(self) -> Kit:
        """The opened kit, or a blank one where there is no record: for jobs that only look."""
        if self._kit is None and self.open_blank and not self.has_record(self.folder):
            self._kit = self.open_blank(self.folder)
        return self.kit()

    def close(self) -> None:
        """Close the record, if this run opened it."""
        if self._kit is not None:
            self._kit.close()
            self._kit = None
