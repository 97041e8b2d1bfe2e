"""Care of the record: verify it, rebuild what is derived from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Verification:
    """``problems`` is empty when the chain holds; each is one sentence naming the entry."""

    entries: int
    erased: int
    head: str
    problems: tuple[str, ...]


class Keeper(Protocol):
    """Both may take long on a large record; ``progress`` is called with (entries done, entries in all)."""

    def verify(self, progress: Callable[[int, int], None] | None = None) -> Verification:
        """Check every hash, signature, body and the anchor."""
        ...

    def rebuild(self) -> int:
        """Drop and refold every projection in one transaction; returns the number of entries folded."""
        ...
