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
    names = [name for name, _ in columns]
    flags = [name for name, flag in columns if flag]
    return [_row(table.row, names, row, flags) for row in found]


def _row(kind: type[Row], names: list[str], values: tuple[Any, ...], flags: list[str]) -> Row:
    """The row as its dataclass would make it; that sets a frozen field by a call each, which takes thrice as long."""
    made = object.__new__(kind)
    fields = made.__dict__
    fields.update(zip(names, values, strict=True))
    for name in flags:
        if fields[name] is not None:
            fields[name] = bool(fields[name])
    return made


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
