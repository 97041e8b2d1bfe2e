"""What one pupil agreed to, when, and which of their turns were void: for staff who may see records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain import renewal
from app.domain.agreement import AGREEMENTS, Agreement
from app.domain.permissions import Right
from app.domain.pupil import Pupil
from app.domain.staff import STAFF
from app.domain.standing import Standing
from app.services import staff_access, standings
from app.services.kit import Kit


@dataclass(frozen=True)
class PupilRecord:
    """``promises`` are the promises agreed to, in the lesson's words of today; ``void`` the turns that do not count.

    ``lesson`` is the title of the lesson signed for, empty without an agreement or when the lesson is gone. ``names``
    are the members of staff that appear in these turns, by subject.
    """

    pupil: Pupil
    standing: Standing
    lesson: str
    promises: tuple[str, ...]
    void: tuple[Agreement, ...]
    names: dict[str, str]


def pupil_record(kit: Kit, subject: str, by: str) -> PupilRecord:
    """Raises KioskError ``not-allowed``, ``pupil-unknown``, ``staff-unknown``."""
    staff_access.require(kit, by, Right.RECORDS)
    pupil = standings.pupil(kit, subject)
    standing = standings.standing_of(kit, pupil)
    turns = kit.ledger.read(AGREEMENTS, subject=subject)
    void = sorted((one for one in turns if one.voided_at), key=lambda one: one.voided_at, reverse=True)
    lesson, promises = _agreed_to(kit, renewal.in_force(pupil.stage, turns))
    names = {staff.subject: staff.name for staff in kit.ledger.read(STAFF)}
    return PupilRecord(pupil, standing, lesson, promises, tuple(void), names)


def _agreed_to(kit: Kit, held: Sequence[Agreement]) -> tuple[str, tuple[str, ...]]:
    if not held or held[0].stage not in kit.shelf.stages_with_lesson():
        return "", ()
    lesson = kit.shelf.lesson(held[0].stage)
    promises = {page.id: page.promise for page in lesson.pages}
    return lesson.title, tuple(promises[page] for page in renewal.signed_pages(held) if page in promises)
