"""Who on the roll a row of the file is: by UPN, then by the school's number, then by name and class."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.pupil import Pupil
from app.domain.roll_kin import (
    misspelt,
    names_of_pupil,
    names_of_row,
    namesake,
    other_number,
    other_upn,
    same_class,
    shares_a_name,
    surely,
)
from app.domain.roll_row import Row, number_key
from app.errors import KioskError

NEW = "new"
"""The answer that a row is nobody of those already on the roll."""


@dataclass(frozen=True)
class Question:
    """A row that may be one of ``candidates``; ``why`` is a sentence for the office."""

    row: Row
    candidates: tuple[Pupil, ...]
    why: str


@dataclass(frozen=True)
class Matches:
    """``pairs`` are rows with their pupil, None for a new one; rows in a question are in no pair."""

    pairs: tuple[tuple[Row, Pupil | None], ...]
    questions: tuple[Question, ...]


def match(pupils: Iterable[Pupil], rows: Sequence[Row], answers: Mapping[int, str]) -> Matches:
    """Each pupil is matched to one row at most. ``answers`` are by line: a candidate's subject, or NEW.

    Raises KioskError ``roll-answer`` for an answer that names nobody or somebody twice.
    """
    return _Matcher(pupils, answers).match(rows)


class _Matcher:
    def __init__(self, pupils: Iterable[Pupil], answers: Mapping[int, str]) -> None:
        self._answers = answers
        self._free = {pupil.subject: pupil for pupil in pupils}
        self._by_upn = {pupil.upn: pupil for pupil in self._free.values() if pupil.upn}
        self._by_number: dict[str, list[Pupil]] = defaultdict(list)
        for pupil in self._free.values():
            if pupil.number:
                self._by_number[number_key(pupil.number)].append(pupil)
        self._found: dict[int, Pupil | None] = {}
        self._questions: dict[int, Question] = {}

    def match(self, rows: Sequence[Row]) -> Matches:
        if self._free:
            for step in (self._answered, self._same_upn, self._same_number):
                for row in rows:
                    if row.line not in self._found and row.line not in self._questions:
                        step(row)
            self._same_name([r for r in rows if r.line not in self._found and r.line not in self._questions])
        pairs = tuple((row, self._found.get(row.line)) for row in rows if row.line not in self._questions)
        return Matches(pairs, tuple(self._questions[line] for line in sorted(self._questions)))

    def _take(self, row: Row, pupil: Pupil) -> None:
        self._found[row.line] = self._free.pop(pupil.subject)

    def _answered(self, row: Row) -> None:
        answer = self._answers.get(row.line)
        if answer == NEW:
            self._found[row.line] = None
        elif answer is not None:
            if answer not in self._free:
                raise KioskError("roll-answer", f"Line {row.line} cannot be that pupil: choose another, or “new”.")
            self._take(row, self._free[answer])

    def _same_upn(self, row: Row) -> None:
        pupil = self._by_upn.get(row.upn)
        if pupil and pupil.subject in self._free:
            self._take(row, pupil)

    def _same_number(self, row: Row) -> None:
        if not row.number:
            return
        holders = [pupil for pupil in self._by_number[number_key(row.number)] if pupil.subject in self._free]
        kin = [pupil for pupil in holders if shares_a_name(row, pupil)]
        kin = [pupil for pupil in kin if names_of_row(row) & names_of_pupil(pupil)] or kin
        if len(kin) == 1 and not other_upn(row, kin[0]):
            self._take(row, kin[0])
        elif kin:
            why = f"The number {row.number} is the same, the UPN is not."
            self._questions[row.line] = Question(row, tuple(kin), why)
        elif undecided := [pupil for pupil in holders if not other_upn(row, pupil)]:
            why = f"The number {row.number} belongs to somebody of another name."
            self._questions[row.line] = Question(row, tuple(undecided), why)

    def _same_name(self, rows: Sequence[Row]) -> None:
        by_name: dict[str, list[Pupil]] = defaultdict(list)
        by_class: dict[str, list[Pupil]] = defaultdict(list)
        for pupil in self._free.values():
            if pupil.left:
                continue
            for name in names_of_pupil(pupil):
                by_name[name].append(pupil)
            if not pupil.upn and not pupil.number:
                by_class[pupil.class_name.casefold()].append(pupil)
        named = {row.line: _unique(p for name in names_of_row(row) for p in by_name.get(name, ())) for row in rows}
        self._take_sure(rows, named)
        for row in rows:
            if row.line in self._found:
                continue
            near = by_class.get(row.class_name.casefold(), ())
            maybe = [pupil for pupil in named[row.line] if not namesake(row, pupil)]
            maybe = maybe or [pupil for pupil in near if misspelt(row, pupil)]
            if found := tuple(pupil for pupil in maybe if pupil.subject in self._free):
                self._questions[row.line] = Question(row, found, _why(row, found))

    def _take_sure(self, rows: Sequence[Row], named: Mapping[int, Sequence[Pupil]]) -> None:
        sure = {row.line: [pupil for pupil in named[row.line] if surely(row, pupil)] for row in rows}
        wanted = Counter(pupil.subject for pupils in sure.values() for pupil in pupils)
        for row in rows:
            pupils = sure[row.line]
            if len(pupils) == 1 and wanted[pupils[0].subject] == 1:
                self._take(row, pupils[0])


def _unique(pupils: Iterable[Pupil]) -> list[Pupil]:
    return list({pupil.subject: pupil for pupil in pupils}.values())


def _why(row: Row, found: Sequence[Pupil]) -> str:
    if len(found) > 1:
        return "Several pupils on the roll have this name."
    pupil = found[0]
    if surely(row, pupil):
        return "Another line of the file has this name too."
    if not same_class(row, pupil):
        return f"A pupil of this name is in {pupil.class_name} on the roll."
    if other_number(row, pupil):
        return f"A pupil of this name has the number {pupil.number} on the roll."
    return f"The roll has {pupil.first} {pupil.last}, without a number, in this class."
