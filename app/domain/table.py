"""Projection tables: each is a frozen dataclass whose rows are folded from the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Row = TypeVar("Row")
Value = str | int | bool | None


@dataclass(frozen=True)
class Table(Generic[Row]):
    """A projection: ``row`` is a frozen dataclass of str, int, bool or optional fields, without slots.

    Every field outside ``key`` has a default, so that a Put may name only some columns. ``asked_for`` are columns that
    are asked for together; any that points to a person or a row is quick to find by itself.
    """

    name: str
    row: type[Row]
    key: tuple[str, ...]
    asked_for: tuple[str, ...] = ()


@dataclass(frozen=True)
class Put:
    """Insert a row, or change the named columns of the row with this key."""

    table: Table[Any]
    values: Mapping[str, Value]
