"""A ledger that lives as long as somebody practises: the same fold, no file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from typing import Any

from app.domain.entry import Draft, Entry
from app.domain.projections import fold
from app.domain.table import Put, Row, Table, Value
from app.ports.clock import Clock


class PractiseLedger:
    """Implements app.ports.ledger.Ledger in memory. Nothing here can be full or read-only."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._numbers = count(1)
        self._followers: list[Callable[[tuple[Entry, ...]], None]] = []
        self._rows: dict[str, dict[tuple[Any, ...], Any]] = defaultdict(dict)

    def append(self, *drafts: Draft) -> tuple[Entry, ...]:
        entries = tuple(self._entry(draft) for draft in drafts)
        for entry in entries:
            for put in fold(entry):
                self._apply(put)
        for heard in self._followers:
            heard(entries)
        return entries

    def read(self, table: Table[Row], **equals: Value | tuple[Value, ...]) -> list[Row]:
        wanted = {name: value if isinstance(value, tuple) else (value,) for name, value in equals.items()}
        rows = (row for _, row in sorted(self._rows[table.name].items()))
        return [row for row in rows if all(getattr(row, name) in values for name, values in wanted.items())]

    def follow(self, heard: Callable[[tuple[Entry, ...]], None]) -> None:
        self._followers.append(heard)

    def head_code(self) -> str:
        return "PRACTISE"

    def code_of(self, entry: str) -> str:
        return entry

    def _entry(self, draft: Draft) -> Entry:
        seq = next(self._numbers)
        at = self._clock.now().isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return Entry(f"practise-{seq:06}", "practise", 1, seq, draft.kind, draft.version, at, draft.bodies)

    def _apply(self, put: Put) -> None:
        rows = self._rows[put.table.name]
        key = tuple(put.values[name] for name in put.table.key)
        rows[key] = replace(rows[key], **put.values) if key in rows else put.table.row(**put.values)
