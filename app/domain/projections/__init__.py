"""The fold: what each kind of entry does to the projections. Pure, and the only way a projection changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from app.domain.entry import Entry
from app.domain.projections import forms, roll, school, staff, turns
from app.domain.table import Put, Table

TABLES: tuple[Table[Any], ...] = school.TABLES + staff.TABLES + roll.TABLES + turns.TABLES + forms.TABLES
FOLDS: dict[str, Callable[[Entry], Iterator[Put]]] = {
    **school.FOLDS,
    **staff.FOLDS,
    **roll.FOLDS,
    **turns.FOLDS,
    **forms.FOLDS,
}


def fold(entry: Entry) -> tuple[Put, ...]:
    """What this entry changes, in order; nothing for a kind without a projection or an erased body."""
    rule = FOLDS.get(entry.kind)
    return tuple(rule(entry)) if rule else ()
