"""Who are brothers and sisters: offered by surname, said by the office, kept with the pupils."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from app.domain import families
from app.domain.entry import Body, Draft
from app.domain.permissions import Right
from app.domain.pupil import PUPILS, Pupil
from app.errors import KioskError
from app.services import pupils, staff_access
from app.services.kit import Kit


@dataclass(frozen=True)
class Families:
    """``offered`` are pupils of whom it is not said yet; ``known`` are brothers and sisters."""

    offered: tuple[tuple[Pupil, ...], ...]
    known: tuple[tuple[Pupil, ...], ...]


def of_school(kit: Kit) -> Families:
    """Everybody who has not left, each family by class (youngest first)."""
    everybody = pupils.pupils(kit)
    known: dict[str, list[Pupil]] = defaultdict(list)
    for one in everybody:
        if one.family:
            known[one.family].append(one)
    together = tuple(tuple(family) for family in known.values() if len(family) > 1)
    return Families(families.maybe_families(everybody), together)


def join(kit: Kit, subjects: Sequence[str], *, by: str = "") -> None:
    """These pupils are a family. Raises KioskError ``pupil-unknown``, ``family-of-one``, ``not-allowed``."""
    if len(set(subjects)) < 2:
        raise KioskError("family-of-one", "Choose two pupils or more who are brothers and sisters.")
    _say(kit, dict.fromkeys(subjects, uuid4().hex), by)


def part(kit: Kit, subjects: Sequence[str], *, by: str = "") -> None:
    """These pupils are not of one family, and are not asked about again. Raises as ``join`` does."""
    _say(kit, {subject: subject for subject in subjects}, by)


def _say(kit: Kit, family_of: dict[str, str], by: str) -> None:
    if by:
        staff_access.require(kit, by, Right.ROLL)
    here = {one.subject for one in kit.ledger.read(PUPILS, subject=tuple(family_of), left=False)}
    if here != family_of.keys():
        raise KioskError("pupil-unknown", "One of these pupils is not on the roll any more: look at the list anew.")
    bodies = (Body(subject, {"family": family}) for subject, family in family_of.items())
    kit.ledger.append(Draft("roll.corrected", (Body(None, {"staff": by}), *bodies)))
