"""Practise: the whole kiosk on a made-up class, of which nothing is recorded."""

from __future__ import annotations

from dataclasses import asdict, replace
from uuid import uuid4

from app.domain.entry import Body, Draft
from app.domain.pupil import Pupil
from app.domain.school_year import school_year
from app.errors import KioskError
from app.ports.notes import Notes
from app.services import pin_throttle, setup, staff_access
from app.services.kit import Kit
from app.services.practise_ledger import PractiseLedger
from app.services.standing_memory import StandingMemory

GRACE = 1
"""Days: practice is over sooner."""

CLASS_NAME = "Practice class"
FIRST_NAMES = ("Ama", "Ben", "Chen", "Dara", "Emil", "Farah", "Grace", "Hugo")


class PractiseNotes:
    """Implements app.ports.notes.Notes: remembers nothing, except wrong PINs, which count as ever."""

    def __init__(self, real: Notes) -> None:
        self._real = real
        self._kept: dict[str, str] = {}

    def get(self, key: str) -> str:
        return self._real.get(key) if _counts(key) else self._kept.get(key, "")

    def put(self, key: str, value: str) -> None:
        if _counts(key):
            self._real.put(key, value)
        else:
            self._kept[key] = value


def _counts(key: str) -> bool:
    # or somebody could guess at PINs without end while practising
    return key.startswith(pin_throttle.THROTTLE)


def practise_kit(kit: Kit, stage: str) -> Kit:
    """A kit with the same staff and a made-up class of this stage; closing it forgets everything.

    Raises KioskError ``lesson-missing`` for a stage without a lesson.
    """
    if stage not in kit.shelf.stages_with_lesson():
        raise KioskError("lesson-missing", "There is no lesson for that stage yet: choose one of those on offer.")
    made = replace(
        kit,
        ledger=PractiseLedger(kit.clock),
        notes=PractiseNotes(kit.notes),
        close=lambda: None,
        memory=StandingMemory(),
    )
    school = asdict(replace(setup.school(kit), made_up=True, statement_grace_days=GRACE))
    del school["id"]
    here = staff_access.list_staff(kit)
    staff = (Body(one.subject, _fields(one)) for one in here)
    # to try it out, nobody needs the briefing or the staff statement first
    briefed = {"year": school_year(kit.clock.now()), "with_whom": "", "talked_on": "", "short": False}
    pupils = (Body(one.subject, _fields(one)) for one in _class(kit, stage))
    made.ledger.append(
        Draft("school.set", (Body(None, school),)),
        Draft("staff.saved", tuple(staff)),
        Draft("staff.briefed", tuple(Body(one.subject, briefed) for one in here)),
        Draft("roll.imported", (Body(None, {}), *pupils)),
    )
    return made


def _class(kit: Kit, stage: str) -> list[Pupil]:
    year = next((one.years[0] for one in kit.shelf.stages() if one.id == stage and one.years), "")
    pairs = zip(FIRST_NAMES, kit.shelf.animals(), strict=False)
    return [
        Pupil(str(uuid4()), first, "Practice", class_name=CLASS_NAME, year=year, stage=stage, animal=animal)
        for first, animal in pairs
    ]


def _fields(row: object) -> dict[str, object]:
    return {name: value for name, value in vars(row).items() if name != "subject"}
