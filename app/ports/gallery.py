"""Pictures by name."""

from __future__ import annotations

from typing import Protocol

from app.domain.picture import Picture


class Gallery(Protocol):
    """``picture`` takes a scene's name ("ask-first"), ``animal-<name>`` or ``glyph-<hexcode>`` ("glyph-1F44D").

    A missing scene or glyph raises KioskError ``picture-missing``. Safe to call from any thread.
    """

    def picture(self, name: str) -> Picture: ...

    def scenes(self) -> tuple[str, ...]:
        """The names of all scenes there are, a school's own among them, in order."""
        ...
