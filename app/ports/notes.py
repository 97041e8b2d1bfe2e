"""Small things this machine remembers that are no part of the record (throttle counters, the neutral mark)."""

from __future__ import annotations

from typing import Protocol


class Notes(Protocol):
    """Durable text by key, in a local table of the record's file."""

    def get(self, key: str) -> str:
        """The value, or an empty string."""
        ...

    def put(self, key: str, value: str) -> None:
        """Durable when it returns."""
        ...
