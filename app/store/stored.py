"""Entries as they lie in the file, read in the chain's order without holding more than one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from sqlcipher3 import dbapi2

from app.domain.canonical import parse
from app.domain.entry import Body, Entry

_ALL = """SELECT e.id, e.device, e.epoch, e.seq, e.kind, e.version, e.at, e.body_hash, e.prev, e.hash, e.signature,
  b.n, b.subject, b.salt, b.hash, b.json
FROM entry e LEFT JOIN body b ON b.entry_id = e.id ORDER BY e.device, e.epoch, e.seq, b.n"""


@dataclass(frozen=True)
class StoredBody:
    """``salt`` and ``json`` are None once the body is erased."""

    n: int
    subject: str | None
    salt: bytes | None
    hash: bytes
    json: str | None


@dataclass(frozen=True)
class StoredEntry:
    """A row of ``entry`` and its rows of ``body``."""

    id: str
    device: str
    epoch: int
    seq: int
    kind: str
    version: int
    at: str
    body_hash: bytes
    prev: bytes
    hash: bytes
    signature: bytes | None
    bodies: tuple[StoredBody, ...]

    def entry(self) -> Entry:
        """The entry as the fold takes it."""
        bodies = tuple(None if body.json is None else Body(body.subject, parse(body.json)) for body in self.bodies)
        return Entry(self.id, self.device, self.epoch, self.seq, self.kind, self.version, self.at, bodies)


def stored(conn: dbapi2.Connection) -> Iterator[StoredEntry]:
    """Every entry, in the order of (device, epoch, seq)."""
    for header, rows in groupby(conn.execute(_ALL), key=lambda row: row[:11]):
        bodies = tuple(StoredBody(*row[11:]) for row in rows if row[11] is not None)
        yield StoredEntry(*(*header, bodies))
