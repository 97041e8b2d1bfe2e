"""How pupils stand, read from the record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TypeVar

from app.domain.access_facts import ANSWERS, DECLINES, SUSPENSIONS, Facts
from app.domain.agreement import AGREEMENTS, PARKINGS
from app.domain.moments import day
from app.domain.pupil import PUPILS, Pupil
from app.domain.school import School
from app.domain.slip_rule import slip_rule
from app.domain.standing import Standing, stand
from app.domain.table import Table
from app.errors import KioskError
from app.services import setup
from app.services.kit import Kit


@dataclass(frozen=True)
class Basis:
    """All that decides how a pupil of a stage stands and is not about that pupil alone."""

    stage: str
    school: School
    today: date
    versions: Mapping[str, int]

    def standing(self, homes: int, facts: Facts) -> Standing:
        """How a pupil with so many homes stands with these facts."""
        slip = slip_rule(self.school, homes, facts, self.today)
        return stand(self.stage, facts, slip, self.today, self.versions, self.school.renewal_waits)


Reckoner = Callable[[Pupil, Facts], Standing]
"""How a pupil stands, from everything that the record holds about them."""

Own = TypeVar("Own")


def pupil(kit: Kit, subject: str) -> Pupil:
    """The pupil on the roll. Raises KioskError ``pupil-unknown``, also for one who has left."""
    for row in kit.ledger.read(PUPILS, subject=subject, left=False):
        return row
    raise KioskError("pupil-unknown", "This pupil is not on the roll any more: go back and open the class again.")


def pupils_of(kit: Kit, class_name: str) -> list[Pupil]:
    """The pupils of a class who have not left."""
    return kit.ledger.read(PUPILS, class_name=class_name, left=False)


def today(kit: Kit) -> date:
    """The day it is in London."""
    return day(kit.clock.now().isoformat())


def standing_of(kit: Kit, who: Pupil) -> Standing:
    """How one pupil stands."""
    return standings_of(kit, [who])[who.subject]


def standings_of(kit: Kit, who: Iterable[Pupil]) -> dict[str, Standing]:
    """How many pupils stand, by subject; each table is read once, and only for those whom the kit's memory lacks."""
    here = list(who)
    basis_of = _bases(kit)
    kit.memory.attend(kit)
    found = {one.subject: kit.memory.recall(one.subject, basis_of(one.stage)) for one in here}
    unknown = [one for one in here if found[one.subject] is None]
    facts = facts_of(kit, [one.subject for one in unknown], open_only=True) if unknown else {}
    for one in unknown:
        basis = basis_of(one.stage)
        found[one.subject] = standing = basis.standing(one.homes, facts[one.subject])
        kit.memory.keep(one.subject, basis, standing)
    return {subject: standing for subject, standing in found.items() if standing is not None}


def warm(kit: Kit) -> None:
    """Reckon how everybody stands before somebody waits for it."""
    standings_of(kit, kit.ledger.read(PUPILS, left=False))


def facts_of(kit: Kit, subjects: Iterable[str], *, open_only: bool = False) -> dict[str, Facts]:
    """What the record holds about the access of each of these pupils.

    ``open_only``: without the parkings and declines that are over, which change nothing now.
    """
    wanted = tuple(subjects)
    still: dict[str, bool] = {"open": True} if open_only else {}
    agreements, suspensions = _by_subject(kit, AGREEMENTS, wanted), _by_subject(kit, SUSPENSIONS, wanted)
    parkings, declines = _by_subject(kit, PARKINGS, wanted, **still), _by_subject(kit, DECLINES, wanted, **still)
    answers = _by_subject(kit, ANSWERS, wanted)
    return {
        one: Facts(
            tuple(agreements[one]),
            next(iter(parkings[one]), None),
            next(iter(declines[one]), None),
            tuple(suspensions[one]),
            tuple(answers[one]),
        )
        for one in wanted
    }


def reckoner(kit: Kit) -> Reckoner:
    """For many pupils: the school's settings and today's lessons are looked up once."""
    basis_of = _bases(kit)
    return lambda who, facts: basis_of(who.stage).standing(who.homes, facts)


def _bases(kit: Kit) -> Callable[[str], Basis]:
    school, now = setup.school(kit), today(kit)

    @cache
    def basis(stage: str) -> Basis:
        return Basis(stage, school, now, _versions_now(kit, stage))

    return basis


def _by_subject(kit: Kit, table: Table[Own], subjects: tuple[str, ...], **more: bool) -> dict[str, list[Own]]:
    found: dict[str, list[Own]] = defaultdict(list)
    for row in kit.ledger.read(table, subject=subjects, **more):
        found[row.subject].append(row)  # type: ignore[attr-defined]  # every table about pupils has it
    return found


def _versions_now(kit: Kit, stage: str) -> Mapping[str, int]:
    """None where there is no lesson, or a broken one: it asks nobody for anything."""
    if stage not in kit.shelf.stages_with_lesson():
        return {}
    try:
        return kit.shelf.versions(stage)
    except KioskError:
        return {}
