"""Staff PINs as Argon2id strings. The digits appear in no log, message or traceback of ours."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """Argon2id's passes and memory in bytes. The default took 0.12 s where it was measured."""

    passes: int = 3
    memory: int = 64 * 1024 * 1024


class ArgonPins:
    """Implements app.ports.pins.Pins."""

    def __init__(self, cost: Cost | None = None) -> None:
        self._cost = cost or Cost()

    def hash(self, pin: str) -> str:
        from nacl.pwhash import argon2id

        return argon2id.str(pin.encode(), opslimit=self._cost.passes, memlimit=self._cost.memory).decode("ascii")

    def matches(self, hashed: str, pin: str) -> bool:
        """False also for a hash that is empty or not one."""
        from nacl.exceptions import CryptoError
        from nacl.pwhash import argon2id

        try:
            return argon2id.verify(hashed.encode(), pin.encode())
        except (CryptoError, ValueError):
            return False
