"""One pass over the chain, entry by entry."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.chain import GENESIS, bodies_hash, body_hash, entry_hash
from app.store.device import STARTED, vouches
from app.store.stored import StoredBody, StoredEntry


class Audit:
    """Feed it every entry in order, then ask ``finish`` for what is wrong.

    This device's public key comes from its vault; another device is taken at the word of its first entry.
    """

    def __init__(self, device: str, public: bytes) -> None:
        self.entries = 0
        self.erased = 0
        self._device = device
        self._own = public
        self._public: bytes | None = None
        self._last: StoredEntry | None = None
        self._problems: list[str] = []

    def take(self, entry: StoredEntry) -> None:
        """Check one entry against the one before it."""
        self.entries += 1
        self.erased += sum(body.json is None for body in entry.bodies)
        if self._last is None or (self._last.device, self._last.epoch) != (entry.device, entry.epoch):
            self._end_chain()
            self._public = self._key(entry)
        self._problems += [f"entry {entry.seq} ({entry.id}, {entry.kind}): {problem}" for problem in self._wrong(entry)]
        self._last = entry

    def finish(self) -> list[str]:
        """One sentence a problem."""
        self._end_chain()
        self._last = None
        return self._problems

    def _wrong(self, entry: StoredEntry) -> Iterator[str]:
        before = self._last
        following = before is not None and (before.device, before.epoch) == (entry.device, entry.epoch)
        expected = before.seq + 1 if before and following else 1
        if entry.seq != expected:
            yield f"entries before it are gone or out of order, {expected} was expected"
        if entry.prev != (before.hash if before and following else GENESIS):
            yield "it does not follow from the entry before it"
        for body in entry.bodies:
            yield from _wrong_body(body)
        if bodies_hash(body.hash for body in entry.bodies) != entry.body_hash:
            yield "its bodies are not the ones it was written with"
        if _hash(entry) != entry.hash:
            yield "it has been changed"
        if entry.signature and self._public is None:
            yield "nobody knows the key of the device that signed it"
        elif entry.signature and self._public and not vouches(self._public, entry.hash, entry.signature):
            yield "its signature is forged"

    def _key(self, entry: StoredEntry) -> bytes | None:
        if entry.device == self._device:
            return self._own
        if entry.kind != STARTED:
            return None
        try:
            return bytes.fromhex(entry.entry().present()[0].data["public_key"])
        except (ValueError, LookupError, TypeError):
            return None

    def _end_chain(self) -> None:
        if self._last is not None and self._last.signature is None:
            self._problems.append(f"entry {self._last.seq} ({self._last.id}) ends its chain without a signature")


def _wrong_body(body: StoredBody) -> Iterator[str]:
    if body.json is None and body.salt is None:
        return
    if body.json is None or body.salt is None or body_hash(body.salt, body.subject, body.json) != body.hash:
        yield f"body {body.n} has been changed"


def _hash(entry: StoredEntry) -> bytes:
    return entry_hash(
        id=entry.id,
        device=entry.device,
        epoch=entry.epoch,
        seq=entry.seq,
        kind=entry.kind,
        version=entry.version,
        at=entry.at,
        bodies=entry.body_hash,
        prev=entry.prev,
    )
