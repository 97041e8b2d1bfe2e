"""What the import says: lines for the office, and the same as one JSON item."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Any

from app.domain.pupil import Pupil
from app.domain.roll_merge import differences
from app.domain.roll_plan import Change, RollPlan
from app.services.roll import RollCounts, RollPreview, count

_FIELDS = {
    "first": "first name",
    "last": "surname",
    "legal_first": "first name on paper",
    "class_name": "class",
    "year": "year",
    "stage": "stage",
    "upn": "UPN",
    "number": "number",
    "animal": "animal",
    "left": "left",
}


def preview_lines(preview: RollPreview, plan: RollPlan) -> Iterator[str]:
    """Everything staff should see before anything is written."""
    file, columns = preview.file, preview.columns
    yield f"{file.name}: {file.said}, {len(file.rows)} lines below the headings"
    yield "Understood:"
    yield from (f"  “{heading}” is the {meaning}" for heading, meaning in columns.understood)
    if columns.read_past:
        yield "Read past, and not kept: " + ", ".join(f"“{heading}”" for heading in columns.read_past)
    yield counts_line(count(plan))
    yield from _some("moved class", [_moved(change) for change in plan.moved])
    yield from _some("changed", [_changed(change) for change in plan.changed])
    yield from _some("not in this file", [_named(pupil) for pupil in plan.missing])
    yield from _some("unsure", [f"line {q.row.line}, {q.row.first} {q.row.last}: {q.why}" for q in plan.questions])
    yield from _some("bad lines", [f"line {bad.line}, {bad.column}: {bad.reason}" for bad in plan.bad], most=200)
    if plan.source.rows.repeated:
        yield f"{plan.source.rows.repeated} lines say again what an earlier line says."
    for year, lines in Counter(row.year for row in plan.passed_over).items():
        yield f"{lines} lines of {year} are left out: no stage holds that year."


def counts_line(counts: RollCounts) -> str:
    """The counts in one line."""
    left = f" ({counts.left} marked as leavers)" if counts.left else ""
    return (
        f"{counts.new} new, {counts.changed} changed, {counts.moved} moved class, {counts.unchanged} unchanged, "
        f"{counts.missing} not in this file{left}"
    )


def outcome_line(plan: RollPlan, counts: RollCounts, *, written: bool) -> str:
    """What became of it."""
    if not written:
        return "Nothing was written."
    if not plan.changes and not counts.left:
        return "The roll says the same already: there was nothing to write."
    return f"Written: {counts_line(counts)}."


def import_item(preview: RollPreview, plan: RollPlan, counts: RollCounts, *, written: bool) -> dict[str, Any]:
    """The import as one JSON item."""
    return {
        "file": preview.file.name,
        "read_as": preview.file.said,
        "columns": [
            {"heading": heading, "meaning": meaning.name.lower()} for heading, meaning in preview.columns.understood
        ],
        "read_past": list(preview.columns.read_past),
        "counts": asdict(counts),
        "bad": [asdict(bad) for bad in plan.bad],
        "unsure": [
            {"line": q.row.line, "why": q.why, "candidates": [pupil.subject for pupil in q.candidates]}
            for q in plan.questions
        ],
        "missing": [pupil.subject for pupil in plan.missing],
        "passed_over": [{"line": row.line, "year": row.year} for row in plan.passed_over],
        "repeated": plan.source.rows.repeated,
        "written": written,
    }


def pupil_item(pupil: Pupil) -> dict[str, Any]:
    """A pupil of the roll as one JSON item."""
    return asdict(pupil)


def list_lines(found: Sequence[Pupil]) -> Iterator[str]:
    """A line a pupil, a heading a class."""
    for class_name, pupils in groupby(found, key=lambda pupil: pupil.class_name):
        mates = list(pupils)
        yield f"{class_name} ({len(mates)})"
        for pupil in mates:
            yield f"  {pupil.number or '-':>8}  {pupil.first} {pupil.last}, {pupil.year}, {pupil.stage}, {pupil.animal}"
    yield f"{len(found)} pupils"


def _some(title: str, lines: Sequence[str], most: int = 20) -> Iterator[str]:
    if lines:
        yield f"{title[0].upper()}{title[1:]}:"
        yield from (f"  {line}" for line in lines[:most])
        if len(lines) > most:
            yield f"  … and {len(lines) - most} more"


def _named(pupil: Pupil) -> str:
    return f"{pupil.first} {pupil.last}, {pupil.class_name}"


def _moved(change: Change) -> str:
    before = change.before.class_name if change.before else ""
    return f"{change.after.first} {change.after.last}: {before} → {change.after.class_name}"


def _changed(change: Change) -> str:
    said = []
    for name in differences(change.before, change.after):
        before, after = getattr(change.before, name, ""), getattr(change.after, name)
        said.append("comes back" if name == "left" else f"{_FIELDS[name]} {before or 'none'} → {after or 'none'}")
    return f"{_named(change.after)}: {'; '.join(said)}"
