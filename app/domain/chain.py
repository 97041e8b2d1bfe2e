"""The hashes that make the ledger a chain. Every hash is SHA-256 and begins with a tag of its own.

body hash   = SHA-256(tag ‖ salt ‖ subject ‖ NUL ‖ canonical JSON): salted, so an erased body cannot be guessed back
body_hash   = SHA-256(tag ‖ body hashes in order)
hash        = SHA-256(tag ‖ canonical header ‖ body_hash ‖ prev)
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from app.domain.canonical import canonical

SALT_BYTES = 16
GENESIS = bytes(32)
"""What the first entry of a device's epoch has for ``prev``."""

_BODY = b"thumbs-up/body/1\0"
_BODIES = b"thumbs-up/bodies/1\0"
_ENTRY = b"thumbs-up/entry/1\0"
_SIGNED = b"thumbs-up/signature/1\0"
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def body_hash(salt: bytes, subject: str | None, text: str) -> bytes:
    """The salted hash of one body; ``text`` is its canonical JSON."""
    return sha256(b"%b%b%b\0%b" % (_BODY, salt, (subject or "").encode(), text.encode())).digest()


def bodies_hash(hashes: Iterable[bytes]) -> bytes:
    """One hash over an entry's bodies, which stays true when a body is erased."""
    return sha256(_BODIES + b"".join(hashes)).digest()


def entry_hash(
    *,
    id: str,  # noqa: A002 -- the column is called so
    device: str,
    epoch: int,
    seq: int,
    kind: str,
    version: int,
    at: str,
    bodies: bytes,
    prev: bytes,
) -> bytes:
    """The hash of an entry. ``bodies`` and ``prev`` are 32 bytes each, so the JSON's end is never in doubt."""
    header = {"at": at, "device": device, "epoch": epoch, "id": id, "kind": kind, "seq": seq, "version": version}
    return sha256(_ENTRY + canonical(header).encode() + bodies + prev).digest()


def to_sign(digest: bytes) -> bytes:
    """What a device signs to vouch for an entry and all before it."""
    return _SIGNED + digest


def short_code(digest: bytes) -> str:
    """The first 60 bits in Crockford's base 32, such as ``7K3M-9QXT-04VB``, for people to compare."""
    bits = int.from_bytes(digest[:8]) >> 4
    letters = [_CROCKFORD[bits >> shift & 31] for shift in range(55, -1, -5)]
    return "-".join("".join(letters[start : start + 4]) for start in (0, 4, 8))
