"""Alerts sealed with libsodium (X25519 sealed boxes), their keys wrapped by Argon2id and a secret box."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from app.domain.base32_check import ALPHABET
from app.errors import KioskError
from app.ports.sealer import KeyPair

_NAME = "argon2id"
_MOST_MEMORY = 1 << 30
_MOST_PASSES = 64


@dataclass(frozen=True)
class WrapCost:
    """Argon2id's passes and memory in bytes. The default took 0.50 s where it was measured."""

    passes: int = 4
    memory: int = 128 * 1024 * 1024


class SodiumSealer:
    """Implements app.ports.sealer.Sealer. A wrapped secret is "argon2id$passes$memory$salt$box", the last two hex."""

    def __init__(self, cost: WrapCost | None = None) -> None:
        self._cost = cost or WrapCost()

    def make(self) -> KeyPair:
        from nacl.public import PrivateKey

        return _pair(bytes(PrivateKey.generate()))

    def recovery(self, symbols: Sequence[int]) -> KeyPair:
        text = "".join(ALPHABET[symbol] for symbol in symbols)
        return _pair(blake2b(text.encode(), person=b"thumbs-up:alert", digest_size=32).digest())

    def symbols(self, count: int) -> tuple[int, ...]:
        return tuple(secrets.randbelow(len(ALPHABET)) for _ in range(count))

    def wrap(self, secret: bytes, passphrase: str) -> str:
        from nacl.secret import SecretBox

        salt = secrets.token_bytes(16)
        box = SecretBox(_stretched(passphrase, salt, self._cost)).encrypt(secret)
        return f"{_NAME}${self._cost.passes}${self._cost.memory}${salt.hex()}${box.hex()}"

    def unwrap(self, wrapped: str, passphrase: str) -> bytes | None:
        from nacl.exceptions import CryptoError
        from nacl.secret import SecretBox

        try:
            name, passes, memory, salt, box = wrapped.split("$")
            cost = WrapCost(int(passes), int(memory))
            if name != _NAME or cost.memory > _MOST_MEMORY or cost.passes > _MOST_PASSES:
                return None
            return SecretBox(_stretched(passphrase, bytes.fromhex(salt), cost)).decrypt(bytes.fromhex(box))
        except (CryptoError, ValueError, TypeError):
            return None

    def seal(self, message: bytes, public: str) -> str:
        from nacl.exceptions import CryptoError
        from nacl.public import PublicKey, SealedBox

        try:
            return SealedBox(PublicKey(bytes.fromhex(public))).encrypt(message).hex()
        except (CryptoError, ValueError, TypeError):
            raise KioskError(
                "alert-key-damaged", "A key that alerts are sealed to is damaged: its holder should set a passphrase."
            ) from None

    def unseal(self, sealed: str, secret: bytes) -> bytes | None:
        from nacl.exceptions import CryptoError
        from nacl.public import PrivateKey, SealedBox

        try:
            return SealedBox(PrivateKey(secret)).decrypt(bytes.fromhex(sealed))
        except (CryptoError, ValueError, TypeError):
            return None


def _pair(secret: bytes) -> KeyPair:
    from nacl.public import PrivateKey

    return KeyPair(bytes(PrivateKey(secret).public_key).hex(), secret)


def _stretched(passphrase: str, salt: bytes, cost: WrapCost) -> bytes:
    from nacl.pwhash import argon2id

    return argon2id.kdf(32, passphrase.encode(), salt, opslimit=cost.passes, memlimit=cost.memory)
