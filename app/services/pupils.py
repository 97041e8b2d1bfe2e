"""Pupils of the roll: listed, found by what the office types, marked as leavers, printed with their animals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.domain.entry import Body, Draft
from app.domain.names import display_names, folded
from app.domain.permissions import Right
from app.domain.pupil import PUPILS, Pupil
from app.domain.roll_kin import full_name
from app.domain.roll_row import number_key
from app.errors import KioskError
from app.services import classes, staff_access
from app.services.kit import Kit


def pupils(kit: Kit, class_name: str = "") -> tuple[Pupil, ...]:
    """Pupils who have not left, of one class or of all, by class (youngest first) and name.

    Raises KioskError ``class-unknown`` naming the classes there are.
    """
    rank = {name: place for place, name in enumerate(classes.class_names(kit))}
    if class_name:
        class_name = _class_called(class_name, rank)
    here = kit.ledger.read(PUPILS, left=False, **({"class_name": class_name} if class_name else {}))
    return tuple(sorted(here, key=lambda pupil: (rank[pupil.class_name], folded(pupil.last), folded(pupil.first))))


def find(kit: Kit, said: str) -> Pupil:
    """The pupil of this school number, else of this subject id.

    Raises KioskError ``pupil-unknown``, naming those whose name or number is like it.
    """
    here = kit.ledger.read(PUPILS, left=False)
    key = number_key(said.strip())
    found = [pupil for pupil in here if pupil.number and number_key(pupil.number) == key]
    found = found or [pupil for pupil in here if pupil.subject == said.strip()]
    if len(found) == 1:
        return found[0]
    like = found or [pupil for pupil in here if folded(said) and folded(said) in full_name(pupil.first, pupil.last)]
    named = "; ".join(f"{pupil.full_name}, {pupil.class_name} ({pupil.number or pupil.subject})" for pupil in like[:8])
    asked = f"use one of these numbers: {named}." if named else "use the school's number, as “roll list” shows it."
    raise KioskError("pupil-unknown", f"No one pupil is “{said}”: {asked}")


def mark_left(kit: Kit, subjects: Sequence[str], *, by: str = "") -> int:
    """These pupils have left the school; their records stay. Returns how many had not left before."""
    if by:
        staff_access.require(kit, by, Right.ROLL)
    here = {pupil.subject for pupil in kit.ledger.read(PUPILS, left=False)}
    gone = [subject for subject in dict.fromkeys(subjects) if subject in here]
    if gone:
        bodies = (Body(subject, {"left": True}) for subject in gone)
        kit.ledger.append(Draft("roll.left", (Body(None, {"staff": by}), *bodies)))
    return len(gone)


def animal_sheet(kit: Kit, class_name: str, out: Path) -> int:
    """Print the class's names and animals to a PDF, for pegs and trays; returns the number of pages.

    Raises KioskError ``class-unknown``, ``picture-missing``, and what Press raises.
    """
    here = pupils(kit, class_name)
    names = display_names(here)
    rows = [(pupil, names[pupil.subject], kit.gallery.picture(f"animal-{pupil.animal}")) for pupil in here]
    rows.sort(key=lambda row: folded(row[1]))
    return kit.press.animal_sheet(here[0].class_name, rows, out)


def _class_called(said: str, known: Iterable[str]) -> str:
    alike = [name for name in known if folded(name) == folded(said)]
    if alike:
        return said if said in alike else alike[0]
    listed = ", ".join(known) or "none yet"
    raise KioskError("class-unknown", f"There is no class “{said}”: the classes are {listed}.")
