"""What importing a file would do to the roll, decided before anything is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.animals import settle
from app.domain.lesson import Stage
from app.domain.pupil import Pupil
from app.domain.roll_match import Question, match
from app.domain.roll_merge import merged, new_pupil
from app.domain.roll_row import BadRow, Row
from app.domain.roll_rows import Rows
from app.domain.years import stage_of


@dataclass(frozen=True)
class Source:
    """All that a plan is made from: the roll as it stands, the file's rows, and the stages and animals there are."""

    file: str
    roll: tuple[Pupil, ...]
    rows: Rows
    stages: tuple[Stage, ...]
    animals: tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """One pupil; ``before`` is None for a new one. ``line`` is where the file speaks of them."""

    line: int
    before: Pupil | None
    after: Pupil


@dataclass(frozen=True)
class RollPlan:
    """``missing`` are pupils of the roll whom the file lacks; ``passed_over`` rows of years that no stage holds.

    A pupil who moved class counts as moved only, whatever else changed.
    """

    source: Source
    new: tuple[Change, ...] = ()
    moved: tuple[Change, ...] = ()
    changed: tuple[Change, ...] = ()
    unchanged: tuple[Pupil, ...] = ()
    missing: tuple[Pupil, ...] = ()
    questions: tuple[Question, ...] = ()
    passed_over: tuple[Row, ...] = ()

    @property
    def bad(self) -> tuple[BadRow, ...]:
        return self.source.rows.bad

    @property
    def changes(self) -> tuple[Change, ...]:
        return self.new + self.moved + self.changed


@dataclass
class _Draft:
    """``staying`` holds each class's pupils who keep their animal; ``coming`` those whose animal must be settled."""

    changes: list[Change] = field(default_factory=list)
    unchanged: list[Pupil] = field(default_factory=list)
    passed_over: list[Row] = field(default_factory=list)
    staying: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    coming: dict[str, list[tuple[str, str, str]]] = field(default_factory=lambda: defaultdict(list))


def make_plan(source: Source, new_subject: Callable[[], str], answers: Mapping[int, str] | None = None) -> RollPlan:
    """Pure but for ``new_subject``, which gives each new pupil an id. ``answers`` are as roll_match wants them."""
    placed = {year: stage_of(year, source.stages) for year in {row.year for row in source.rows.good}}
    unplaced = [row for row in source.rows.good if not placed[row.year]]
    matches = match(source.roll, [row for row in source.rows.good if placed[row.year]], answers or {})
    spelt = {pupil.class_name.casefold(): pupil.class_name for pupil in source.roll if pupil.class_name}
    draft = _Draft(passed_over=unplaced)
    for row, pupil in matches.pairs:
        class_name = spelt.setdefault(row.class_name.casefold(), row.class_name)
        if pupil is None:
            after = new_pupil(new_subject(), row, class_name, placed[row.year])
        else:
            after = merged(pupil, row, class_name, source.stages)
        _place(draft, row, pupil, after)
    asked = {pupil.subject for question in matches.questions for pupil in question.candidates}
    found = {pupil.subject for _, pupil in matches.pairs if pupil is not None}
    absent = [pupil for pupil in source.roll if pupil.subject not in found and not pupil.left]
    for pupil in absent:
        draft.staying[pupil.class_name].append(pupil.animal)
    missing = _without(unplaced, [pupil for pupil in absent if pupil.subject not in asked])
    return _finished(source, draft, tuple(missing), matches.questions)


def _place(draft: _Draft, row: Row, before: Pupil | None, after: Pupil) -> None:
    stays = before is not None and before.class_name == after.class_name and before.animal and not before.left
    if stays:
        draft.staying[after.class_name].append(after.animal)
    else:
        key = after.upn or after.number or f"{after.first} {after.last}"
        draft.coming[after.class_name].append((after.subject, after.animal, key))
    if stays and after == before:
        draft.unchanged.append(after)
    else:
        draft.changes.append(Change(row.line, before, after))


def _without(rows: Sequence[Row], pupils: Sequence[Pupil]) -> list[Pupil]:
    """Those whom no row of an unplaced year speaks of: the file has them, though no stage does."""
    if not rows:
        return list(pupils)
    spoken_of = {pupil.subject for _, pupil in match(pupils, rows, {}).pairs if pupil is not None}
    return [pupil for pupil in pupils if pupil.subject not in spoken_of]


def _finished(source: Source, draft: _Draft, missing: tuple[Pupil, ...], questions: tuple[Question, ...]) -> RollPlan:
    animals: dict[str, str] = {}
    for class_name, coming in draft.coming.items():
        animals |= settle(draft.staying[class_name], coming, source.animals)
    new, moved, changed, unchanged = [], [], [], list(draft.unchanged)
    for change in draft.changes:
        after = change.after
        if after.subject in animals:
            change = replace(change, after=replace(after, animal=animals[after.subject]))
        if change.before is None:
            new.append(change)
        elif change.before.class_name != change.after.class_name:
            moved.append(change)
        elif change.before == change.after:
            unchanged.append(change.after)
        else:
            changed.append(change)
    return RollPlan(
        source,
        new=tuple(new),
        moved=tuple(moved),
        changed=tuple(changed),
        unchanged=tuple(unchanged),
        missing=missing,
        questions=questions,
        passed_over=tuple(draft.passed_over),
    )
