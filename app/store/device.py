"""The device that writes: its name in the chain and its Ed25519 key."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.domain.chain import to_sign
from app.domain.entry import Body, Draft
from app.store.vault import Vault

if TYPE_CHECKING:
    from nacl.signing import SigningKey

STARTED = "device.started"


class Device:
    """Signs the newest hash; the first entry of an epoch tells everyone the public key."""

    def __init__(self, vault: Vault) -> None:
        self.id = vault.device
        self.epoch = vault.epoch
        self._seed = vault.seed

    @cached_property
    def public(self) -> bytes:
        return bytes(self._key.verify_key)

    def sign(self, digest: bytes) -> bytes:
        """64 bytes that vouch for the entry with this hash and all before it."""
        return bytes(self._key.sign(to_sign(digest)).signature)

    def started(self) -> Draft:
        """The first entry of this device's epoch."""
        return Draft(STARTED, (Body(None, {"public_key": self.public.hex()}),))

    @cached_property
    def _key(self) -> SigningKey:
        from nacl.signing import SigningKey

        return SigningKey(self._seed)


def vouches(public: bytes, digest: bytes, signature: bytes) -> bool:
    """Whether the signature is that of this public key over this hash."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(public).verify(to_sign(digest), signature)
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True
