"""The roll from the school's own export: preview what a file would do, then do it in one entry."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from os import urandom
from pathlib import Path
from typing import NamedTuple

from app.domain.entry import Body, Draft
from app.domain.permissions import Right
from app.domain.pupil import PUPILS
from app.domain.roll_columns import Columns, understand
from app.domain.roll_merge import differences
from app.domain.roll_plan import RollPlan, Source, make_plan
from app.domain.roll_rows import read_rows
from app.errors import KioskError
from app.ports.roll_file import RollFile
from app.services import staff_access
from app.services.kit import Kit


class RollPreview(NamedTuple):
    """A file as it was understood, and what importing it would do. Nothing has been written."""

    file: RollFile
    columns: Columns
    plan: RollPlan


@dataclass(frozen=True)
class RollCounts:
    """``missing`` are on the roll but not in the file; ``left`` of them were marked as leavers."""

    new: int
    changed: int
    moved: int
    unchanged: int
    missing: int
    left: int


@contextmanager
def _uncollected() -> Iterator[None]:
    """Rows hold no cycles: over a large roll, Python's collector would look for them an eighth of the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


@_uncollected()
def read_plan(kit: Kit, path: Path) -> RollPreview:
    """Read a school's export against the roll as it stands.

    Raises KioskError ``roll-unreadable``, ``roll-columns``, and ``lesson-broken`` where the stages cannot be read.
    """
    file = kit.roll_reader.read(path)
    columns = understand(file.name, file.headings)
    roll = tuple(kit.ledger.read(PUPILS))
    source = Source(file.name, roll, read_rows(columns, file.rows), kit.shelf.stages(), kit.shelf.animals())
    return RollPreview(file, columns, answered(source, {}))


def answered(source: Source, answers: Mapping[int, str]) -> RollPlan:
    """The plan once staff have said who the unsure rows are: by line, a candidate's subject or roll_match.NEW.

    Raises KioskError ``roll-answer`` for an answer that fits nobody.
    """
    return make_plan(source, _new_subjects().__next__, answers)


@_uncollected()
def apply(
    kit: Kit,
    plan: RollPlan,
    *,
    leavers: bool = False,
    answers: Mapping[int, str] | None = None,
    skip_bad: bool = False,
    by: str = "",
) -> RollCounts:
    """Write the plan as one ``roll.imported`` entry (and ``roll.left``, if asked), all or nothing.

    A file that changes nothing writes nothing. ``by`` is the member of staff, empty on the command line.
    Raises KioskError ``roll-bad-rows`` unless ``skip_bad``, ``roll-unsure`` while a question has no answer,
    ``roll-leavers-unsure`` for leavers beside bad lines, ``roll-stale`` when the roll has changed since the preview,
    ``not-allowed``, and what Ledger.append raises.
    """
    if by:
        staff_access.require(kit, by, Right.ROLL)
    if answers:
        plan = answered(plan.source, answers)
    check(plan, skip_bad=skip_bad)
    if leavers and plan.bad:
        raise KioskError(
            "roll-leavers-unsure",
            "Nothing was written: a bad line may be about a pupil who is still here; mend the file before you mark"
            " leavers.",
        )
    if tuple(kit.ledger.read(PUPILS)) != plan.source.roll:
        raise KioskError("roll-stale", "The roll has changed since this preview: read the file again.")
    counts = count(plan, leavers=leavers)
    kit.ledger.append(*_drafts(plan, counts, by))
    return counts


def _drafts(plan: RollPlan, counts: RollCounts, by: str) -> Iterator[Draft]:
    file = plan.source.file
    if plan.changes:
        done = {"new": counts.new, "changed": counts.changed, "moved": counts.moved, "unchanged": counts.unchanged}
        bodies = (Body(change.after.subject, differences(change.before, change.after)) for change in plan.changes)
        yield Draft("roll.imported", (Body(None, {"file": file, **done, "staff": by}), *bodies))
    if counts.left:
        gone = (Body(pupil.subject, {"left": True}) for pupil in plan.missing)
        yield Draft("roll.left", (Body(None, {"file": file, "staff": by}), *gone))


def count(plan: RollPlan, *, leavers: bool = False) -> RollCounts:
    """What the plan would do, or has done, in numbers."""
    return RollCounts(
        new=len(plan.new),
        changed=len(plan.changed),
        moved=len(plan.moved),
        unchanged=len(plan.unchanged),
        missing=len(plan.missing),
        left=len(plan.missing) if leavers else 0,
    )


def check(plan: RollPlan, *, skip_bad: bool = False) -> None:
    """Raises KioskError ``roll-bad-rows`` or ``roll-unsure`` where ``apply`` would; writes nothing."""
    file = plan.source.file
    if plan.bad and not skip_bad:
        first = plan.bad[0]
        more = f" (and {len(plan.bad) - 1} more lines)" if len(plan.bad) > 1 else ""
        raise KioskError(
            "roll-bad-rows",
            f"Nothing was written: “{file}” line {first.line}, {first.column}: {first.reason}{more};"
            " mend the file, or leave such lines out.",
        )
    if plan.questions:
        first_line = plan.questions[0].row.line
        raise KioskError(
            "roll-unsure",
            f"Nothing was written: {len(plan.questions)} pupils of “{file}” may be on the roll already"
            f" (the first is in line {first_line}); say who they are.",
        )


def _new_subjects() -> Iterator[str]:
    """Random UUIDv4s. uuid.uuid4 makes the same, at a cost that a roll of thousands feels."""
    while True:
        many = urandom(16 * 256).hex()
        for start in range(0, len(many), 32):
            raw = many[start : start + 32]
            yield f"{raw[:8]}-{raw[8:12]}-4{raw[13:16]}-{'89ab'[int(raw[16], 16) & 3]}{raw[17:20]}-{raw[20:]}"
