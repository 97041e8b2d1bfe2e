"""The projection tables that the dataclasses call for."""

from __future__ import annotations

import types
from dataclasses import MISSING, fields
from functools import cache
from hashlib import sha256
from typing import Any, Union, get_args, get_origin, get_type_hints

from app.domain.projections import TABLES
from app.domain.table import Table

FOLD_EDITION = 1
"""Raise it when a fold starts to do something else without changing a table: every record is then folded anew."""


@cache
def shape(table: Table[Any]) -> tuple[tuple[str, bool], ...]:
    """The columns of a table's rows in order, and whether each holds a bool."""
    hints = get_type_hints(table.row)
    return tuple((field.name, _plain(hints[field.name])[0] is bool) for field in fields(table.row))


def create(table: Table[Any]) -> list[str]:
    """The statements that make a projection's table, with an index on each column that points to a person or a row."""
    hints = get_type_hints(table.row)
    columns = [_column(field, hints[field.name], field.name in table.key) for field in fields(table.row)]
    key = ", ".join(f'"{name}"' for name in table.key)
    made = [f'CREATE TABLE "{table.name}" ({", ".join(columns)}, PRIMARY KEY ({key})) STRICT']
    pointers = {"subject", *(other.name for other in TABLES)}
    for name in (field.name for field in fields(table.row)):
        if name in pointers and name != table.key[0]:
            made.append(f'CREATE INDEX "{table.name}_{name}" ON "{table.name}" ("{name}")')
    if table.asked_for:
        together = ", ".join(f'"{name}"' for name in table.asked_for)
        made.append(f'CREATE INDEX "{table.name}_asked_for" ON "{table.name}" ({together})')
    return made


def fingerprint() -> str:
    """Changes whenever a projection's table does."""
    statements = [statement for table in TABLES for statement in create(table)]
    return sha256("\n".join([str(FOLD_EDITION), *statements]).encode()).hexdigest()


def _column(field: Any, hint: Any, key: bool) -> str:
    kind, optional = _plain(hint)
    sql = f'"{field.name}" {"TEXT" if issubclass(kind, str) else "INTEGER"}'
    if not optional:
        sql += " NOT NULL"
    if key:
        return sql
    if field.default is MISSING:
        raise TypeError(f"{field.name} needs a default, so that a Put may leave it out")
    return f"{sql} DEFAULT {_literal(field.default)}"


def _plain(hint: Any) -> tuple[type, bool]:
    if get_origin(hint) in (Union, types.UnionType):
        kinds = [kind for kind in get_args(hint) if kind is not type(None)]
        return kinds[0], True
    return hint, False


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    if isinstance(value, int):
        return str(int(value))
    raise TypeError(f"a column cannot hold {value!r}")
