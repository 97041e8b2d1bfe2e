"""Which parent forms are to be printed, for whom, and whom not, with the reason."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.agreement import Agreement
from app.domain.entry import Body, Draft
from app.domain.form import COPIES, FORMS, Form, FormJob, FormSheet
from app.domain.form_pictures import pictures_needed
from app.domain.lesson import Lesson
from app.domain.pupil import Pupil
from app.domain.return_date import in_words, return_date
from app.domain.school_year import LONDON
from app.domain.slip_code import FORM_BITS, HIGHEST_COPY, form_id
from app.domain.standing import Standing, awaits_witness
from app.errors import KioskError
from app.services import pupils, setup, standings
from app.services.kit import Kit


@dataclass(frozen=True)
class LeftOut:
    """A pupil for whom no form is printed; ``reason`` completes "Aisha …"."""

    pupil: Pupil
    reason: str


@dataclass(frozen=True)
class Batch:
    """Forms ready to print: nothing is written yet. ``subjects`` and ``agreements`` go with the job's sheets, in order.

    ``making`` is what the record must hold before any of it is on paper. ``unwitnessed`` are pupils whose form is
    printed although an adult still has to confirm their mark.
    """

    job: FormJob
    subjects: tuple[str, ...]
    agreements: tuple[str, ...]
    making: tuple[Draft, ...]
    left_out: tuple[LeftOut, ...]
    unwitnessed: tuple[Pupil, ...]


@dataclass(frozen=True)
class _Wanted:
    pupil: Pupil
    agreement: Agreement
    form: str
    copy: int
    new: bool


def prepare(kit: Kit, *, class_name: str = "", subjects: Sequence[str] = (), language: str = "en") -> Batch:
    """Forms for a class, or for these pupils: for everyone with an agreement in force.

    Raises KioskError ``nothing-to-print`` naming the reasons, ``class-unknown``, ``pupil-unknown``,
    ``lesson-missing``, ``lesson-broken``, ``picture-missing``.
    """
    here = [standings.pupil(kit, one) for one in subjects] if subjects else list(pupils.pupils(kit, class_name))
    wanted: list[_Wanted] = []
    left_out: list[LeftOut] = []
    stale: list[Form] = []
    stand = standings.standings_of(kit, here)
    for pupil in here:
        standing = stand[pupil.subject]
        reason = _reason_against(standing)
        forms = kit.ledger.read(FORMS, subject=pupil.subject, superseded=False)
        own = standing.agreement.id if standing.agreement and not reason else ""
        stale += [form for form in forms if form.agreement != own]
        if standing.agreement is None or reason:
            left_out.append(LeftOut(pupil, reason))
        else:
            form, copy = _next_copy(kit, [one for one in forms if one.agreement == own])
            wanted.append(_Wanted(pupil, standing.agreement, form or _new_id(kit), copy, new=not form))
    if not wanted:
        raise KioskError("nothing-to-print", _nothing(left_out))
    return Batch(
        job=_job(kit, wanted, language),
        subjects=tuple(one.pupil.subject for one in wanted),
        agreements=tuple(one.agreement.id for one in wanted),
        making=_making(wanted, stale),
        left_out=tuple(left_out),
        unwitnessed=tuple(one.pupil for one in wanted if awaits_witness(one.agreement)),
    )


def _reason_against(found: Standing) -> str:
    if found.agreement is None:
        return "is not sure yet: an adult talks with them first" if found.not_sure else "has not signed yet"
    return "signed an earlier version of the rules and needs to sign again" if found.due else ""


def _next_copy(kit: Kit, forms: Sequence[Form]) -> tuple[str, int]:
    """The form that the agreement has already, and the number of its next copy; without one, "" and 1."""
    for form in forms:
        number = max((copy.number for copy in kit.ledger.read(COPIES, form=form.id)), default=0) + 1
        if number <= HIGHEST_COPY:
            return form.id, number
    return "", 1


def _new_id(kit: Kit) -> str:
    while True:
        fresh = form_id(secrets.randbits(FORM_BITS))
        if not kit.ledger.read(FORMS, id=fresh):
            return fresh


def _making(wanted: Sequence[_Wanted], stale: Sequence[Form]) -> tuple[Draft, ...]:
    made = tuple(
        Body(one.pupil.subject, {"form": one.form, "agreement": one.agreement.id}) for one in wanted if one.new
    )
    gone = tuple(Body(form.subject, {"form": form.id}) for form in stale)
    drafts = (Draft("form.superseded", gone), Draft("form.made", made))
    return tuple(draft for draft in drafts if draft.bodies)


def _job(kit: Kit, wanted: Sequence[_Wanted], language: str) -> FormJob:
    school = setup.school(kit)
    today = kit.clock.now().astimezone(ZoneInfo(LONDON)).date()
    return_by = in_words(return_date(today, school.reply_days))
    chain_code = kit.ledger.head_code()
    sheets = tuple(_sheet(one, return_by, chain_code) for one in wanted)
    lessons: dict[str, Lesson] = {stage: kit.shelf.lesson(stage) for stage in {sheet.stage for sheet in sheets}}
    return FormJob(
        school=school,
        letter=kit.shelf.letter(language),
        rules=kit.shelf.rules(),
        lessons=lessons,
        pictures={name: kit.gallery.picture(name) for name in pictures_needed(lessons.values(), sheets)},
        sheets=sheets,
    )


def _sheet(one: _Wanted, return_by: str, chain_code: str) -> FormSheet:
    signed = datetime.fromisoformat(one.agreement.signed_at).astimezone(ZoneInfo(LONDON)).date()
    return FormSheet(
        form=one.form,
        copy=one.copy,
        name=one.pupil.full_name,
        first=one.pupil.first,
        class_name=one.pupil.class_name,
        stage=one.agreement.stage,
        ink=one.agreement.ink,
        mark=one.agreement.mark,
        animal=one.pupil.animal,
        signed_on=in_words(signed),
        return_by=return_by,
        chain_code=chain_code,
    )


def _nothing(left_out: Sequence[LeftOut]) -> str:
    if not left_out:
        return "There is nobody to print a form for: choose a class with pupils in it."
    told = ", ".join(f"{one.pupil.first} {one.reason}" for one in left_out[:3])
    more = f", and {len(left_out) - 3} more" if len(left_out) > 3 else ""
    return f"There is no form to print: {told}{more}."
