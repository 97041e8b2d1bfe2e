"""What a command may ask of the program around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.services.kit import Kit


@dataclass
class Door:
    """One run of the program. The kit is opened at its first use and closed at the end.

    ``open_kit`` opens the record in a folder; ``kiosk`` and ``tour`` are the two jobs that need screens.
    """

    folder: Path
    open_kit: Callable[[Path], Kit]
    kiosk: Callable[[Path], int]
    tour: Callable[[Path, Path], int]
    json: bool = False
    _kit: Kit | None = field(default=None, repr=False)

    def kit(self) -> Kit:
        """The opened kit. Raises KioskError as opening the record does."""
        if self._kit is None:
            self._kit = self.open_kit(self.folder)
        return self._kit

    def close(self) -> None:
        """Close the record, if this run opened it."""
        if self._kit is not None:
            self._kit.close()
            self._kit = None
