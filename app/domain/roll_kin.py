"""Whether a row of the file and a pupil on the roll can be one person. Nothing here decides alone."""

from __future__ import annotations

from difflib import SequenceMatcher

from app.domain.names import folded
from app.domain.pupil import Pupil
from app.domain.roll_row import Row, is_temporary, number_key

_ALIKE = 0.8
"""How much of two names must agree for a misspelling to be asked about (difflib's ratio; this project's choice)."""


def full_name(first: str, last: str) -> str:
    """One spelling of a name, for comparing."""
    return f"{folded(first)} {folded(last)}"


def names_of_row(row: Row) -> set[str]:
    """By the first name used in class and by the one on paper."""
    return {full_name(row.first, row.last), full_name(row.legal or row.first, row.last)}


def names_of_pupil(pupil: Pupil) -> set[str]:
    """By the first name used in class and by the one on paper."""
    return {full_name(pupil.first, pupil.last), full_name(pupil.legal_first or pupil.first, pupil.last)}


def shares_a_name(row: Row, pupil: Pupil) -> bool:
    """The surname or a first name is the same."""
    mine = {folded(row.last), folded(row.first), folded(row.legal or row.first)}
    return bool(mine & {folded(pupil.last), folded(pupil.first), folded(pupil.legal_first or pupil.first)})


def other_upn(row: Row, pupil: Pupil) -> bool:
    """Both have a permanent UPN, and not the same."""
    if not row.upn or not pupil.upn or is_temporary(row.upn) or is_temporary(pupil.upn):
        return False
    return row.upn != pupil.upn


def other_number(row: Row, pupil: Pupil) -> bool:
    """Both have a number of the school, and not the same."""
    return bool(row.number and pupil.number) and number_key(row.number) != number_key(pupil.number)


def same_class(row: Row, pupil: Pupil) -> bool:
    """Classes are one when they differ in capitals only."""
    return row.class_name.casefold() == pupil.class_name.casefold()


def namesake(row: Row, pupil: Pupil) -> bool:
    """Surely somebody else of the same name: another UPN, or another number in another class."""
    return other_upn(row, pupil) or (other_number(row, pupil) and not same_class(row, pupil))


def misspelt(row: Row, pupil: Pupil) -> bool:
    """For pupils added by hand: one name is the same and the other nearly, or one first name begins the other."""
    if folded(row.last) == folded(pupil.last):
        one, other = folded(row.first), folded(pupil.first)
        if one.startswith(other) or other.startswith(one):
            return True
    ratio = SequenceMatcher(None, full_name(row.first, row.last), full_name(pupil.first, pupil.last)).ratio()
    return shares_a_name(row, pupil) and ratio >= _ALIKE


def surely(row: Row, pupil: Pupil) -> bool:
    """The same name in the same class, and no number that speaks against it."""
    if not same_class(row, pupil) or other_number(row, pupil) or other_upn(row, pupil):
        return False
    return bool(names_of_row(row) & names_of_pupil(pupil))
