"""What importing a file would do to the roll, decided before anything is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

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


class Change(NamedTuple):
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


_Seat = tuple[Row, Pupil | None, str, str]
"""A row, who it is on the roll so far, their subject, and the class they will be in."""


def make_plan(source: Source, new_subject: Callable[[], str], answers: Mapping[int, str] | None = None) -> RollPlan:
    """Pure but for ``new_subject``, which gives each new pupil an id. ``answers`` are as roll_match wants them."""
    stages = {year: stage_of(year, source.stages) for year in {row.year for row in source.rows.good}}
    passed_over = tuple(row for row in source.rows.good if not stages[row.year])
    matches = match(source.roll, [row for row in source.rows.good if stages[row.year]], answers or {})
    seats = _seats(source.roll, matches.pairs, new_subject)
    found = {subject for _, _, subject, _ in seats}
    absent = [pupil for pupil in source.roll if pupil.subject not in found and not pupil.left]
    animals = _animals(seats, absent, source.animals)
    plan = _sorted_out(source, _changes(seats, animals, stages, source.stages))
    asked = {pupil.subject for question in matches.questions for pupil in question.candidates}
    missing = _without(passed_over, [pupil for pupil in absent if pupil.subject not in asked])
    return replace(plan, missing=missing, questions=matches.questions, passed_over=passed_over)


def _seats(
    roll: Iterable[Pupil], pairs: Iterable[tuple[Row, Pupil | None]], new_subject: Callable[[], str]
) -> list[_Seat]:
    """A class keeps the spelling that the roll, or else the first row, gives it."""
    spelt = {pupil.class_name.casefold(): pupil.class_name for pupil in roll}
    return [
        (
            row,
            pupil,
            new_subject() if pupil is None else pupil.subject,
            spelt.setdefault(row.class_name.casefold(), row.class_name),
        )
        for row, pupil in pairs
    ]


def _animals(seats: Iterable[_Seat], absent: Iterable[Pupil], animals: Sequence[str]) -> dict[str, str]:
    """The animals of those who come into a class, by subject; everybody else in it keeps theirs."""
    staying: dict[str, list[str]] = defaultdict(list)
    coming: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for pupil in absent:
        staying[pupil.class_name].append(pupil.animal)
    for row, known, subject, class_name in seats:
        if known is not None and known.animal and known.class_name == class_name and not known.left:
            staying[class_name].append(known.animal)
        else:
            key = row.upn or row.number or f"{row.first} {row.last}"
            coming[class_name].append((subject, known.animal if known else "", key))
    given: dict[str, str] = {}
    for class_name, newcomers in coming.items():
        given |= settle(staying[class_name], newcomers, animals)
    return given


def _changes(
    seats: Iterable[_Seat], animals: Mapping[str, str], stage_by_year: Mapping[str, str], stages: Sequence[Stage]
) -> Iterator[Change]:
    for row, before, subject, class_name in seats:
        animal = animals.get(subject, "")
        if before is None:
            yield Change(row.line, None, new_pupil(subject, row, class_name, stage_by_year[row.year], animal))
        else:
            after = merged(before, row, class_name, stages)
            yield Change(row.line, before, replace(after, animal=animal) if animal else after)


def _sorted_out(source: Source, changes: Iterable[Change]) -> RollPlan:
    new: list[Change] = []
    moved: list[Change] = []
    changed: list[Change] = []
    unchanged: list[Pupil] = []
    for change in changes:
        if change.before is None:
            new.append(change)
        elif change.before.class_name != change.after.class_name:
            moved.append(change)
        elif change.before != change.after:
            changed.append(change)
        else:
            unchanged.append(change.after)
    return RollPlan(source, tuple(new), tuple(moved), tuple(changed), tuple(unchanged))


def _without(rows: Sequence[Row], pupils: Sequence[Pupil]) -> tuple[Pupil, ...]:
    """Those whom no row of a year without a stage speaks of: the file has them, so they are not missing."""
    if not rows:
        return tuple(pupils)
    spoken_of = {pupil.subject for _, pupil in match(pupils, rows, {}).pairs if pupil is not None}
    return tuple(pupil for pupil in pupils if pupil.subject not in spoken_of)
