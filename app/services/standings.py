"""How pupils stand, read from the record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from app.domain.agreement import AGREEMENTS, PARKINGS, Agreement, Parking
from app.domain.pupil import PUPILS, Pupil
from app.domain.standing import Standing, standing
from app.errors import KioskError
from app.services import setup
from app.services.kit import Kit

Reckoner = Callable[[Pupil, Iterable[Agreement], Parking | None], Standing]
"""How a pupil stands, from all of their own agreements and their parking."""


def pupil(kit: Kit, subject: str) -> Pupil:
    """The pupil on the roll. Raises KioskError ``pupil-unknown``, also for one who has left."""
    for row in kit.ledger.read(PUPILS, subject=subject, left=False):
        return row
    raise KioskError("pupil-unknown", "This pupil is not on the roll any more: go back and open the class again.")


def pupils_of(kit: Kit, class_name: str) -> list[Pupil]:
    """The pupils of a class who have not left."""
    return kit.ledger.read(PUPILS, class_name=class_name, left=False)


def standing_of(kit: Kit, who: Pupil) -> Standing:
    """How one pupil stands."""
    agreements = kit.ledger.read(AGREEMENTS, subject=who.subject)
    parked = next(iter(kit.ledger.read(PARKINGS, subject=who.subject)), None)
    return reckoner(kit)(who, agreements, parked)


def reckoner(kit: Kit) -> Reckoner:
    """For many pupils: the school's settings and today's lessons are looked up once."""
    school = setup.school(kit)

    @cache
    def versions(stage: str) -> Mapping[str, int]:
        return _versions_now(kit, stage)

    def reckon(who: Pupil, agreements: Iterable[Agreement], parking: Parking | None) -> Standing:
        return standing(
            who.stage, agreements, parking, school.slip_grants, versions(who.stage), renewal_waits=school.renewal_waits
        )

    return reckon


def _versions_now(kit: Kit, stage: str) -> Mapping[str, int]:
    """None where there is no lesson, or a broken one: it asks nobody for anything."""
    if stage not in kit.shelf.stages_with_lesson():
        return {}
    try:
        return kit.shelf.versions(stage)
    except KioskError:
        return {}
