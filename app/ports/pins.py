"""Staff PINs."""

from __future__ import annotations

from typing import Protocol


class Pins(Protocol):
    """Argon2id; each call costs about 0.1 s or more by design."""

    def hash(self, pin: str) -> str: ...

    def matches(self, hashed: str, pin: str) -> bool: ...
