"""What a pupil's record becomes when a row of the school's file is laid over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.lesson import Stage
from app.domain.names import folded
from app.domain.pupil import Pupil
from app.domain.roll_row import Row, is_temporary, number_key
from app.domain.years import stage_of


def new_pupil(subject: str, row: Row, class_name: str, stage: str, animal: str) -> Pupil:
    """A pupil as the file has them."""
    legal = "" if row.legal == row.first else row.legal
    return Pupil(
        subject, row.first, row.last, legal, class_name, row.year, stage, upn=row.upn, number=row.number, animal=animal
    )


def merged(pupil: Pupil, row: Row, class_name: str, stages: Sequence[Stage]) -> Pupil:
    """The file wins, except where it knows less: a stage set by staff, a permanent UPN, a number's zeros, two names."""
    first, legal = row.first, row.legal
    if not legal and folded(row.first) in (folded(pupil.first), folded(pupil.legal_first)):
        first, legal = _first_names(pupil, row)
    placed = pupil.stage or stage_of(pupil.year, stages)
    by_year = placed == stage_of(pupil.year, stages)
    return replace(
        pupil,
        first=first,
        last=row.last,
        legal_first=legal if legal != first else "",
        class_name=class_name,
        year=row.year,
        stage=stage_of(row.year, stages) if by_year else placed,
        upn=_upn(pupil.upn, row.upn),
        number=_number(pupil.number, row.number),
        left=False,
    )


def _first_names(pupil: Pupil, row: Row) -> tuple[str, str]:
    """A file with one first name says nothing about the other one that the roll has."""
    if not pupil.legal_first:
        return row.first, ""
    if folded(row.first) == folded(pupil.first):
        return row.first, pupil.legal_first
    return pupil.first, row.first


def _upn(known: str, said: str) -> str:
    if not said or (known and is_temporary(said) and not is_temporary(known)):
        return known
    return said


def _number(known: str, said: str) -> str:
    return known if known and (not said or number_key(known) == number_key(said)) else said


def differences(before: Pupil | None, after: Pupil) -> Mapping[str, str | bool]:
    """The fields of ``after`` that a body must carry: those that changed; of a new pupil those that are not empty."""
    if before is None:
        fields = {name: value for name, value in vars(after).items() if value}
        del fields["subject"]
        return fields
    known = vars(before)
    return {name: value for name, value in vars(after).items() if value != known[name]}
