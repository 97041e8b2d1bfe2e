"""The record: entries appended, projections read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.domain.entry import Draft, Entry
from app.domain.table import Row, Table, Value


class Ledger(Protocol):
    """Append-only. Used from one thread: the store thread in the kiosk, the main thread in a command."""

    def append(self, *drafts: Draft) -> tuple[Entry, ...]:
        """Write all drafts and their projections in one durable transaction; returns after the commit.

        Raises KioskError (``disk-full``, ``read-only``, ``record-damaged``): then nothing was written.
        """
        ...

    def read(self, table: Table[Row], **equals: Value | tuple[Value, ...]) -> list[Row]:
        """Rows whose columns equal these values, or one of them where a tuple is given, in the order of the key."""
        ...

    def follow(self, heard: Callable[[tuple[Entry, ...]], None]) -> None:
        """Call ``heard`` with what every later append has written, after its commit."""
        ...

    def head_code(self) -> str:
        """The newest hash as a short readable code, for forms."""
        ...

    def code_of(self, entry: str) -> str:
        """An entry's own hash as a short readable code; empty for one that is not there."""
        ...
