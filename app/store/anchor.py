"""The newest hash, kept outside the data folder: whoever cuts the record's tail off does not reach it there.

The file has two slots of 256 bytes, "epoch seq hash signature" and blanks. A write goes over the older one, in
place, with one sync; a slot torn by a power cut fails its signature and the other one still stands.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.store.device import vouches

_SLOT = 256
_log = logging.getLogger(__name__)

Lookup = Callable[[int, int], bytes | None]
"""From (epoch, seq) to the hash that this device's chain has there."""


@dataclass(frozen=True, order=True)
class Mark:
    """A place in this device's chain and the hash there."""

    epoch: int
    seq: int
    hash: bytes


class Anchor:
    """Never raises: a record whose anchor cannot be written is as good, only less guarded, and the log says so."""

    def __init__(self, folder: Path, device: str, public: Callable[[], bytes]) -> None:
        self._path = folder / "anchors" / f"{device}.anchor"
        self._public = public

    def newest(self) -> Mark | None:
        """The newest mark with a true signature. Lagging behind the record is normal; leading is an alarm."""
        marks = [mark for mark in self._slots() if mark]
        return max(marks, default=None)

    def alarm(self, lookup: Lookup) -> str:
        """What is wrong between anchor and record, or nothing. Read the anchor first: the record only grows."""
        mark = self.newest()
        if mark is None:
            return ""
        here = lookup(mark.epoch, mark.seq)
        if here == mark.hash:
            return ""
        where = f"entry {mark.seq} of epoch {mark.epoch}"
        if here is None:
            return f"the record is older than its anchor: {where} was written and is gone"
        return f"the record is not the one its anchor knows: {where} has another hash"

    def write(self, epoch: int, seq: int, digest: bytes, signature: bytes) -> None:
        """Put the mark over the older slot. One sync."""
        slots = self._slots()
        known = [mark for mark in slots if mark]
        if known and max(known) >= Mark(epoch, seq, digest):
            return  # another process committed after us and was quicker here
        older = slots.index(None) if None in slots else slots.index(min(known))
        text = f"{epoch} {seq} {digest.hex()} {signature.hex()}"
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
                file.seek(older * _SLOT)
                file.write(text.ljust(_SLOT - 1).encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            _log.warning("the anchor was not written: %s", error.strerror)

    def _slots(self) -> list[Mark | None]:
        try:
            content = self._path.read_bytes()
        except OSError:
            return [None, None]
        return [self._mark(content[start : start + _SLOT]) for start in (0, _SLOT)]

    def _mark(self, slot: bytes) -> Mark | None:
        try:
            epoch, seq, digest, signature = slot.decode("ascii").split()
            mark = Mark(int(epoch), int(seq), bytes.fromhex(digest))
            return mark if vouches(self._public(), mark.hash, bytes.fromhex(signature)) else None
        except ValueError:
            return None
