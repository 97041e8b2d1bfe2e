"""The folder: all that the record holds on paper about one pupil, and a note in the record of who took it out.

It is for a meeting or an inspection. Alerts of "Tell a grown-up" are sealed and are no part of it.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from app.domain import renewal
from app.domain.agreement import WORDINGS
from app.domain.entry import Body, Draft
from app.domain.folder_agreements import Known, agreement_parts, check_parts
from app.domain.folder_papers import access_parts, answer_parts, copy_parts, slip_parts
from app.domain.form import FORMS, SLIPS
from app.domain.form_pictures import THUMB, animal_picture
from app.domain.lesson import Lesson
from app.domain.moments import day_and_time
from app.domain.permissions import Right
from app.domain.pupil_folder import FOLDERS_MADE, FolderPart, FolderSection, PupilFolder
from app.errors import KioskError
from app.ports.press import Progress
from app.services import setup, staff_access
from app.services.kit import Kit
from app.services.pupil_record import PupilRecord, pupil_record

NOTICE = (
    "This folder holds personal data about one child: what the child signed, what home answered, and what happened "
    "with the child’s access to the internet.",
    "It was made for a meeting or an inspection. Show it only to those who need it there, keep it locked up, take it "
    "out of school only with the directors’ authority, and shred it when it is no longer needed.",
    "The school’s record keeps the originals, and who made this folder.",
)


def folder(kit: Kit, subject: str, by: str) -> PupilFolder:
    """Everything that is printed of it. Raises KioskError ``not-allowed``, ``pupil-unknown``, ``staff-unknown``."""
    record = pupil_record(kit, subject, by)
    pupil, now = record.pupil, kit.clock.now().isoformat()
    known = _known(kit, record)
    stage = known.titles.get(pupil.stage, pupil.stage)
    made = f"Made on {day_and_time(now)} by {record.names.get(by, '')}"
    facts = (("Class", pupil.class_name), ("Year", pupil.year), ("Stage", stage), ("Number", pupil.number))
    access = record.line.rung_title or "none"
    more = (("Access", access), ("Why", record.line.reason), ("Made", made.removeprefix("Made ")))
    names = (THUMB, animal_picture(pupil.animal)) if pupil.animal else (THUMB,)
    return PupilFolder(
        school=setup.school(kit),
        name=pupil.full_name,
        facts=(*(fact for fact in facts if fact[1]), *more, ("Code of the record", kit.ledger.head_code())),
        notice=NOTICE,
        sections=_sections(kit, record, known),
        made=made,
        pictures={name: kit.gallery.picture(name) for name in names},
    )


def write(kit: Kit, subject: str, out: Path, by: str, progress: Progress | None = None) -> int:
    """Draw the folder to ``out`` and note it in the record; returns the number of pages. Raises what Press raises.

    A folder that could not be noted is not left lying about.
    """
    pages = draw(kit, subject, out, by, progress)
    try:
        note(kit, subject, by)
    except KioskError:
        out.unlink(missing_ok=True)
        raise
    return pages


def draw(kit: Kit, subject: str, out: Path, by: str, progress: Progress | None = None) -> int:
    """The folder as it would be, for looking at; nothing is noted. Returns the number of pages."""
    return kit.press.folder(folder(kit, subject, by), out, progress)


def note(kit: Kit, subject: str, by: str) -> None:
    """That somebody took a folder out. Raises KioskError ``not-allowed``, ``staff-unknown``."""
    staff_access.require(kit, by, Right.RECORDS)
    kit.ledger.append(Draft("folder.made", (Body(subject, {"by": by}),)))


def _sections(kit: Kit, record: PupilRecord, known: Known) -> tuple[FolderSection, ...]:
    own = record.pupil.subject
    slips, forms = kit.ledger.read(SLIPS, subject=own), kit.ledger.read(FORMS, subject=own)
    came = (*slip_parts(slips, known), *answer_parts(record.facts.answers, slips, known))
    agreed = agreement_parts(record.turns, known)
    access = access_parts(record.facts, record.rules, known)
    return (
        FolderSection("What was agreed", agreed, "Nothing has been signed yet."),
        FolderSection("First choices at the questions", check_parts(record.checks), "No question was answered yet."),
        FolderSection("What came back from home", came, "Nothing has come back yet."),
        FolderSection("Forms that were printed", copy_parts(forms, record.copies, known), "None was printed yet."),
        FolderSection("Suspensions and other steps", access, "There were none."),
        FolderSection("Folders made before", _before(kit, own, known), "This is the first."),
    )


def _before(kit: Kit, subject: str, known: Known) -> tuple[FolderPart, ...]:
    made = sorted(kit.ledger.read(FOLDERS_MADE, subject=subject), key=lambda one: one.made_at)
    lines = tuple(f"{known.who(one.by, one.made_at)}." for one in made)
    return (FolderPart(lines=lines),) if lines else ()


def _known(kit: Kit, record: PupilRecord) -> Known:
    turns = record.turns
    return Known(
        animal=record.pupil.animal,
        names=record.names,
        words={one.hash: one.sentence for one in kit.ledger.read(WORDINGS)},
        codes={one.id: kit.ledger.code_of(one.id) for one in turns},
        lessons=_lessons(kit, {one.stage for one in turns}),
        titles={stage.id: stage.title for stage in kit.shelf.stages()},
        held={one.id for one in renewal.in_force(record.pupil.stage, turns)},
    )


def _lessons(kit: Kit, stages: set[str]) -> dict[str, Lesson]:
    found = {}
    for stage in stages & kit.shelf.stages_with_lesson():
        with contextlib.suppress(KioskError):  # the words that were signed are kept in the record
            found[stage] = kit.shelf.lesson(stage)
    return found
