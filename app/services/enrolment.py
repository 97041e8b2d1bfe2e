"""One pupil added or corrected by hand: name, class, year, stage and whatever else the roll holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from app.domain.animals import settle
from app.domain.ease import Ease
from app.domain.entry import Body, Draft
from app.domain.names import tidy
from app.domain.permissions import Right
from app.domain.pupil import PUPILS, Pupil
from app.domain.roll_kin import full_name
from app.domain.roll_merge import differences
from app.domain.roll_row import UPN, UPN_SHAPE, number_key
from app.domain.years import stage_of, year_name
from app.errors import KioskError
from app.services import staff_access
from app.services.kit import Kit


def save_pupil(kit: Kit, wanted: Pupil, *, by: str = "", namesake: bool = False) -> Pupil:
    """Add a pupil (``subject`` empty) or correct one; the pupil as saved comes back. Unchanged writes nothing.

    ``year`` may be spelt as people do; an empty ``stage`` follows from it. An empty ``animal`` is chosen, as is one
    that somebody in a new class has; asking for a taken one raises. ``namesake`` says that another pupil of the same
    name and class is meant. Raises KioskError ``name-missing``, ``class-missing``, ``year-unknown``,
    ``stage-unknown``, ``upn-wrong``, ``number-taken``, ``animal-unknown``, ``animal-taken``, ``pupil-there``,
    ``pupil-unknown``, ``not-allowed``.
    """
    if by:
        staff_access.require(kit, by, Right.ROLL)
    roll = kit.ledger.read(PUPILS)
    before = next((pupil for pupil in roll if pupil.subject == wanted.subject), None)
    if wanted.subject and before is None:
        raise KioskError("pupil-unknown", "This pupil is not on the roll: open the class again.")
    after = _checked(kit, replace(wanted, subject=wanted.subject or str(uuid4())), roll)
    others = [pupil for pupil in roll if pupil.subject != after.subject and not pupil.left]
    if before is None and not namesake:
        _refuse_twice(after, others)
    _refuse_taken_number(after, others)
    after = _with_animal(kit, before, after, others)
    if changes := differences(before, after):
        about = Body(None, {"staff": by})
        kit.ledger.append(Draft("roll.corrected", (about, Body(after.subject, changes))))
    return after


def _checked(kit: Kit, wanted: Pupil, roll: Sequence[Pupil]) -> Pupil:
    first, last, class_name = tidy(wanted.first), tidy(wanted.last), tidy(wanted.class_name)
    if not first or not last:
        raise KioskError("name-missing", "Please type the first name and the surname.")
    if not class_name:
        raise KioskError("class-missing", "Please say which class the pupil is in.")
    year = year_name(wanted.year)
    if year is None:
        raise KioskError("year-unknown", f"“{wanted.year}” is no year group: write Reception, or Year and a number.")
    stages = kit.shelf.stages()
    stage = wanted.stage or stage_of(year, stages)
    if stage not in {known.id for known in stages}:
        offered = ", ".join(known.id for known in stages)
        raise KioskError("stage-unknown", f"No stage holds {stage or year}: choose one of {offered}.")
    upn = wanted.upn.replace(" ", "").upper()
    if upn and not UPN.fullmatch(upn):
        raise KioskError("upn-wrong", f"“{wanted.upn}” is no UPN ({UPN_SHAPE}): leave it empty if you do not have it.")
    spelt = {pupil.class_name.casefold(): pupil.class_name for pupil in roll}
    legal = tidy(wanted.legal_first)
    return replace(
        wanted,
        first=first,
        last=last,
        legal_first="" if legal == first else legal,
        class_name=spelt.get(class_name.casefold(), class_name),
        year=year,
        stage=stage,
        upn=upn,
        number=tidy(wanted.number),
        ease=Ease.read(wanted.ease).written(),
    )


def _refuse_twice(after: Pupil, others: Sequence[Pupil]) -> None:
    name = full_name(after.first, after.last)
    if any(full_name(o.first, o.last) == name and o.class_name == after.class_name for o in others):
        raise KioskError(
            "pupil-there",
            f"{after.first} {after.last} is in {after.class_name} already: correct that pupil, or say that this is"
            " another of the same name.",
        )


def _refuse_taken_number(after: Pupil, others: Sequence[Pupil]) -> None:
    for other in others:
        same_number = after.number and other.number and number_key(after.number) == number_key(other.number)
        if same_number or (after.upn and after.upn == other.upn):
            number = after.number if same_number else after.upn
            raise KioskError("number-taken", f"{number} is the number of {other.full_name}, {other.class_name}.")


def _with_animal(kit: Kit, before: Pupil | None, after: Pupil, others: Sequence[Pupil]) -> Pupil:
    mates = [pupil for pupil in others if pupil.class_name == after.class_name]
    taken = {pupil.animal: pupil for pupil in mates}
    asked = after.animal and (before is None or after.animal != before.animal)
    if asked and after.animal not in kit.shelf.animals():
        raise KioskError("animal-unknown", f"There is no animal “{after.animal}”: choose one from the list.")
    if asked and after.animal in taken:
        owner = taken[after.animal].first
        raise KioskError("animal-taken", f"The {after.animal} is {owner}'s in {after.class_name}: choose another.")
    stays = before is not None and after.animal and before.class_name == after.class_name and not before.left
    if asked or stays:
        return after
    key = after.upn or after.number or f"{after.first} {after.last}"
    given = settle(taken, [(after.subject, after.animal, key)], kit.shelf.animals())
    return replace(after, animal=given.get(after.subject, ""))
