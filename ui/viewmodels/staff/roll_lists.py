"""The lists that the preview of an import can show, as rows of equal shape."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.domain.pupil import Pupil
from app.domain.roll_merge import differences
from app.domain.roll_plan import Change
from app.domain.roll_row import Row
from ui.viewmodels.staff.roll_draft import RollDraft

ROLES = ("line", "name", "className", "year", "number", "animal", "changes", "column", "reason")
FIRST = 12
"""Rows of the file that are shown as they were read."""

ListRow = dict[str, object]


def rows_of(draft: RollDraft, kind: str) -> list[ListRow]:
    """``kind`` is one of LISTS; every row has every role, empty where it does not apply."""
    return LISTS[kind](draft)


def _whole(given: Mapping[str, object]) -> ListRow:
    blank: ListRow = dict.fromkeys(ROLES, "")
    return {**blank, "line": 0, "changes": [], **given}


def _read(row: Row) -> ListRow:
    name = f"{row.first} {row.last}"
    number = row.number or row.upn
    return _whole({"line": row.line, "name": name, "className": row.class_name, "year": row.year, "number": number})


def _pupil(pupil: Pupil, line: int = 0) -> ListRow:
    return _whole(
        {
            "line": line,
            "name": f"{pupil.first} {pupil.last}",
            "className": pupil.class_name,
            "year": pupil.year,
            "number": pupil.number or pupil.upn,
            "animal": f"animal-{pupil.animal}" if pupil.animal else "",
        }
    )


def _change(change: Change) -> ListRow:
    before = change.before
    changes = [
        {"field": name, "before": str(getattr(before, name, "") or ""), "after": str(getattr(change.after, name) or "")}
        for name in (differences(before, change.after) if before else ())
    ]
    return {**_pupil(change.after, change.line), "changes": changes}


LISTS: Mapping[str, Callable[[RollDraft], list[ListRow]]] = {
    "first": lambda draft: [_read(row) for row in draft.plan.source.rows.good[:FIRST]],
    "new": lambda draft: [_change(change) for change in draft.plan.new],
    "changed": lambda draft: [_change(change) for change in draft.plan.changed],
    "moved": lambda draft: [_change(change) for change in draft.plan.moved],
    "unchanged": lambda draft: [_pupil(pupil) for pupil in draft.plan.unchanged],
    "missing": lambda draft: [_pupil(pupil) for pupil in draft.plan.missing],
    "bad": lambda draft: [
        _whole({"line": bad.line, "column": bad.column, "reason": bad.reason}) for bad in draft.plan.bad
    ],
    "passed": lambda draft: [_read(row) for row in draft.plan.passed_over],
}
