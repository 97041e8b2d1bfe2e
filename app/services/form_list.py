"""Every pupil's paper: whose form can be printed, whose was, and who has nothing to print yet."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.form import COPIES, FORMS, Copy
from app.domain.pupil import Pupil
from app.domain.standing import Standing, awaits_witness
from app.services import pupils, standings
from app.services.kit import Kit


class Paper(StrEnum):
    """How far a pupil's form is."""

    READY = "ready"
    PRINTED = "printed"
    WAITING = "waiting"


class Reason(StrEnum):
    """Why there is nothing to print yet."""

    NONE = ""
    NOT_SIGNED = "not-signed"
    NOT_SURE = "not-sure"
    NOT_WITNESSED = "not-witnessed"
    OLD_RULES = "old-rules"
    NO_LESSON = "no-lesson"


@dataclass(frozen=True)
class FormLine:
    """One pupil. ``copy`` is the newest of the form in force, None before the first.

    A form whose newest copy failed is ready to print again.
    """

    pupil: Pupil
    paper: Paper
    reason: Reason
    copy: Copy | None


def form_lines(kit: Kit, class_name: str = "") -> tuple[FormLine, ...]:
    """Everybody, or one class, by class (youngest first) and name. Reads each table once, so a large school is quick.

    Raises KioskError ``class-unknown``.
    """
    everybody = pupils.pupils(kit, class_name)
    stand = standings.standings_of(kit, everybody)
    copies = _newest_copies(kit, [one.agreement.id for one in stand.values() if one.agreement])
    lessons = kit.shelf.stages_with_lesson()

    def line(pupil: Pupil) -> FormLine:
        found = stand[pupil.subject]
        reason = _reason(found, lessons)
        copy = copies.get(found.agreement.id) if found.agreement else None
        if reason:
            return FormLine(pupil, Paper.WAITING, reason, copy)
        printed = copy is not None and copy.state != "failed"
        return FormLine(pupil, Paper.PRINTED if printed else Paper.READY, reason, copy)

    return tuple(line(pupil) for pupil in everybody)


def _reason(found: Standing, lessons: Container[str]) -> Reason:
    if found.agreement is None:
        return Reason.NOT_SURE if found.not_sure else Reason.NOT_SIGNED
    if awaits_witness(found.agreement):
        return Reason.NOT_WITNESSED
    if found.agreement.stage not in lessons:
        return Reason.NO_LESSON
    return Reason.OLD_RULES if found.due else Reason.NONE


def _newest_copies(kit: Kit, agreements: Sequence[str]) -> dict[str, Copy]:
    """By agreement: the newest copy of its form, if that was not superseded. The paper of years before stays unread."""
    found = kit.ledger.read(FORMS, agreement=tuple(agreements), superseded=False)
    agreement_of = {form.id: form.agreement for form in found}
    copies = kit.ledger.read(COPIES, form=tuple(agreement_of))
    return {agreement_of[copy.form]: copy for copy in sorted(copies, key=lambda copy: (copy.made_at, copy.number))}
