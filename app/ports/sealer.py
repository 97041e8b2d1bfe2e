"""Sealing for somebody who holds the other half of a key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class KeyPair:
    """``public`` (hex) seals, ``secret`` (32 bytes) opens and shows in no message."""

    public: str
    secret: bytes = field(repr=False)


class Sealer(Protocol):
    """Sealed boxes: whoever seals cannot open. Safe to call from any thread."""

    def make(self) -> KeyPair: ...

    def recovery(self, symbols: Sequence[int]) -> KeyPair:
        """The pair that belongs to symbols (0–31) written on paper: always the same one."""
        ...

    def symbols(self, count: int) -> tuple[int, ...]:
        """Random symbols (0–31) for a new recovery key."""
        ...

    def wrap(self, secret: bytes, passphrase: str) -> str:
        """The secret as text that only the passphrase unwraps. Costs about half a second by design."""
        ...

    def unwrap(self, wrapped: str, passphrase: str) -> bytes | None:
        """The secret, or None when it is not the passphrase. Costs as much as wrapping did."""
        ...

    def seal(self, message: bytes, public: str) -> str:
        """A sealed box (hex), 48 bytes longer than the message. Raises KioskError ``alert-key-damaged``."""
        ...

    def unseal(self, sealed: str, secret: bytes) -> bytes | None:
        """The message, or None when it was not sealed to this key or is damaged."""
        ...
