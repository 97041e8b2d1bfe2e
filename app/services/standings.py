"""How pupils stand, read from the record."""

from __future__ import annotations

from app.domain.agreement import AGREEMENTS, PARKINGS
from app.domain.pupil import PUPILS, Pupil
from app.domain.standing import Standing, standing
from app.errors import KioskError
from app.services import setup
from app.services.kit import Kit


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
    return standing(who.stage, agreements, parked, setup.school(kit).slip_grants)
