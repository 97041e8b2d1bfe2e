"""The fold: what each kind of entry does to the projections. Pure, and the only way a projection changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from app.domain.entry import Entry
from app.domain.projections import (
    access,
    alerts,
    folders,
    forms,
    images,
    letters,
    roll,
    school,
    sessions,
    staff,
    statements,
    turns,
)
from app.domain.table import Put, Table

PARTS = (school, staff, statements, roll, sessions, turns, access, alerts, forms, images, folders, letters)
TABLES: tuple[Table[Any], ...] = tuple(table for part in PARTS for table in part.TABLES)
FOLDS: dict[str, Callable[[Entry], Iterator[Put]]] = {kind: rule for part in PARTS for kind, rule in part.FOLDS.items()}


def fold(entry: Entry) -> tuple[Put, ...]:
    """What this entry changes, in order; nothing for a kind without a projection or an erased body."""
    rule = FOLDS.get(entry.kind)
    return tuple(rule(entry)) if rule else ()
