"""The ledger on SQLCipher: one durable transaction for entries, bodies and what they change."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from app.domain.canonical import canonical_pair
from app.domain.chain import GENESIS, SALT_BYTES, bodies_hash, body_hash, entry_hash, short_code
from app.domain.entry import Body, Draft, Entry
from app.domain.table import Put, Row, Table, Value
from app.ports.clock import Clock
from app.store.anchor import Anchor
from app.store.device import Device
from app.store.faults import told
from app.store.opener import writing

_ENTRY = "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_BODY = "INSERT INTO body VALUES (?, ?, ?, ?, ?, ?)"
_HEAD = "SELECT seq, hash FROM entry WHERE device = ? AND epoch = ? ORDER BY seq DESC LIMIT 1"


class SqlLedger:
    """Implements app.ports.ledger.Ledger. A commit costs one sync of the database, then one of the anchor.

    The first commit after the write-ahead log was emptied syncs that log's new header too.
    """

    def __init__(self, conn: dbapi2.Connection, folder: Path, device: Device, anchor: Anchor, clock: Clock) -> None:
        self._conn = conn
        self._folder = folder
        self._device = device
        self._anchor = anchor
        self._clock = clock
        self._followers: list[Callable[[tuple[Entry, ...]], None]] = []
        self.alarm = anchor.alarm(self.hash_at)

    def append(self, *drafts: Draft) -> tuple[Entry, ...]:
        return self.append_after(lambda: None, *drafts) if drafts else ()

    def append_after(self, work: Callable[[], None], *drafts: Draft) -> tuple[Entry, ...]:
        """Do ``work`` and append in one transaction: both stand or neither.

        An anchor that raised the alarm is left as it is: it is the evidence.
        """
        at = _stamp(self._clock.now())
        with writing(self._conn, self._folder):
            work()
            from app.store.projector import apply  # here, since the kiosk's first frame needs no projection

            seq, prev = self._head()
            wanted = drafts if seq else (self._device.started(), *drafts)
            written = []
            signature = None
            for place, draft in enumerate(wanted, start=seq + 1):
                entry, prev, signature = self._write(draft, place, at, prev, last=place == seq + len(wanted))
                written.append(entry)
            apply(self._conn, _puts(written))
        if not self.alarm and signature:
            self._anchor.write(self._device.epoch, written[-1].seq, prev, signature)
        for heard in self._followers:
            heard(tuple(written))
        return tuple(written[-len(drafts) :])

    def read(self, table: Table[Row], **equals: Value | tuple[Value, ...]) -> list[Row]:
        from app.store.projector import rows

        with told(self._folder):
            return rows(self._conn, table, equals)

    def follow(self, heard: Callable[[tuple[Entry, ...]], None]) -> None:
        self._followers.append(heard)

    def head_code(self) -> str:
        return short_code(self.head())

    def code_of(self, entry: str) -> str:
        with told(self._folder):
            row = self._conn.execute("SELECT hash FROM entry WHERE id = ?", (entry,)).fetchone()
        return short_code(row[0]) if row else ""

    def head(self) -> bytes:
        """The newest hash of this device's chain."""
        with told(self._folder):
            return self._head()[1]

    def hash_at(self, epoch: int, seq: int) -> bytes | None:
        """The hash of one entry of this device, if it is there."""
        with told(self._folder):
            sql = "SELECT hash FROM entry WHERE device = ? AND epoch = ? AND seq = ?"
            row = self._conn.execute(sql, (self._device.id, epoch, seq)).fetchone()
        return row[0] if row else None

    def _head(self) -> tuple[int, bytes]:
        row = self._conn.execute(_HEAD, (self._device.id, self._device.epoch)).fetchone()
        return row or (0, GENESIS)

    def _write(self, draft: Draft, seq: int, at: str, prev: bytes, *, last: bool) -> tuple[Entry, bytes, bytes | None]:
        from uuid6 import uuid7

        own = str(uuid7())
        device, epoch, kind, version = self._device.id, self._device.epoch, draft.kind, draft.version
        bodies, sealed = _seal(own, draft)
        covered = bodies_hash(row[4] for row in sealed)
        digest = entry_hash(
            id=own, device=device, epoch=epoch, seq=seq, kind=kind, version=version, at=at, bodies=covered, prev=prev
        )
        signature = self._device.sign(digest) if last else None
        self._conn.execute(_ENTRY, (own, device, epoch, seq, kind, version, at, covered, prev, digest, signature))
        self._conn.executemany(_BODY, sealed)
        return Entry(own, device, epoch, seq, kind, version, at, bodies), digest, signature


def _seal(entry_id: str, draft: Draft) -> tuple[tuple[Body, ...], list[tuple[str, int, str | None, bytes, bytes, str]]]:
    bodies, sealed = [], []
    salts = os.urandom(SALT_BYTES * len(draft.bodies))
    for n, body in enumerate(draft.bodies):
        text, data = canonical_pair(body.data)
        salt = salts[n * SALT_BYTES : (n + 1) * SALT_BYTES]
        sealed.append((entry_id, n, body.subject, salt, body_hash(salt, body.subject, text), text))
        bodies.append(body if data is body.data else Body(body.subject, data))
    return tuple(bodies), sealed


def _puts(entries: list[Entry]) -> Iterator[Put]:
    from app.domain.projections import fold

    for entry in entries:
        yield from fold(entry)


def _stamp(now: datetime) -> str:
    return now.strftime("%Y-%m-%dT%H:%M:%S.") + f"{now.microsecond // 1000:03d}Z"
