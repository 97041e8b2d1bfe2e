"""Projection tables: Puts go in, rows come out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby
from typing import Any

from sqlcipher3 import dbapi2

from app.domain.table import Put, Row, Table, Value
from app.store.schema import shape

_AMONG = "IN (SELECT value FROM json_each(?))"
"""As many values as there are: a parameter each has its limit."""


def apply(conn: dbapi2.Connection, puts: Iterable[Put]) -> None:
    """Carry out the Puts in order, inside the caller's transaction."""
    for (_, columns), group in groupby(puts, key=lambda put: (put.table.name, tuple(put.values))):
        alike = list(group)
        conn.executemany(_upsert(alike[0].table, columns), [tuple(put.values.values()) for put in alike])


def rows(conn: dbapi2.Connection, table: Table[Row], equals: Mapping[str, Value | tuple[Value, ...]]) -> list[Row]:
    """Rows whose columns equal these values, or one of them where a tuple is given, in the order of the key."""
    columns = shape(table)
    unknown = equals.keys() - {name for name, _ in columns}
    if unknown:
        raise TypeError(f"{table.name} has no column {', '.join(sorted(unknown))}")
    asked = tuple((name, isinstance(value, tuple)) for name, value in equals.items())
    given = [json.dumps(value) if isinstance(value, tuple) else value for value in equals.values()]
    found = conn.execute(_select(table, asked), given)
    flags = [at for at, (_, flag) in enumerate(columns) if flag]
    return [table.row(*_with_bools(row, flags)) for row in found]


def _with_bools(row: tuple[Any, ...], flags: list[int]) -> Iterable[Any]:
    if not flags:
        return row
    values = list(row)
    for at in flags:
        values[at] = None if values[at] is None else bool(values[at])
    return values


@cache
def _upsert(table: Table[Any], columns: tuple[str, ...]) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    key = ", ".join(f'"{name}"' for name in table.key)
    changes = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name not in table.key)
    return (
        f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join("?" * len(columns))}) '  # noqa: S608 -- our own names
        f"ON CONFLICT ({key}) DO {'UPDATE SET ' + changes if changes else 'NOTHING'}"
    )


@cache
def _select(table: Table[Any], equals: tuple[tuple[str, bool], ...]) -> str:
    names = ", ".join(f'"{name}"' for name, _ in shape(table))
    where = " AND ".join(f'"{name}" {_AMONG if many else "IS ?"}' for name, many in equals) or "1"
    key = ", ".join(f'"{name}"' for name in table.key)
    return f'SELECT {names} FROM "{table.name}" WHERE {where} ORDER BY {key}'  # noqa: S608 -- our own names
