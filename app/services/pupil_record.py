"""What the record says of one pupil: turns, checks, rung, what came from home. For staff who may see records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain import chosen, renewal
from app.domain.access_facts import Facts
from app.domain.access_list import AccessLine
from app.domain.agreement import Agreement
from app.domain.chase import Reminder, Talk
from app.domain.chosen import Chosen
from app.domain.form import COPIES, FORMS, Copy
from app.domain.names import display_names
from app.domain.permissions import Right
from app.domain.pupil import Pupil
from app.domain.staff import STAFF
from app.domain.standing import Standing
from app.services import access_list, conversations, reminders, staff_access, standings
from app.services.kit import Kit


@dataclass(frozen=True)
class PupilRecord:
    """``called`` is what the class calls them; ``line`` says what access they have and why; ``turns`` newest first.

    ``promises`` are those agreed to, in the lesson's words of today; ``void`` the turns that do not count. ``lesson``
    is the title of the lesson signed for, empty without an agreement or when the lesson is gone. ``copies`` are those
    printed of their forms, ``talks`` those held with home and ``reminders`` those sent, newest first. ``names`` are
    members of staff by subject, ``rules`` short rules by id.
    """

    pupil: Pupil
    called: str
    standing: Standing
    facts: Facts
    line: AccessLine
    lesson: str
    promises: tuple[str, ...]
    checks: tuple[Chosen, ...]
    turns: tuple[Agreement, ...]
    void: tuple[Agreement, ...]
    copies: tuple[Copy, ...]
    talks: tuple[Talk, ...]
    reminders: tuple[Reminder, ...]
    names: dict[str, str]
    rules: dict[str, str]


def pupil_record(kit: Kit, subject: str, by: str) -> PupilRecord:
    """Raises KioskError ``not-allowed``, ``pupil-unknown``, ``staff-unknown``."""
    staff_access.require(kit, by, Right.RECORDS)
    pupil = standings.pupil(kit, subject)
    facts = standings.facts_of(kit, [subject])[subject]
    standing = standings.reckoner(kit)(pupil, facts)
    turns = sorted(facts.agreements, key=lambda one: one.seq, reverse=True)
    void = sorted((one for one in turns if one.voided_at), key=lambda one: one.voided_at, reverse=True)
    held = renewal.in_force(pupil.stage, turns)
    lesson, promises, checks = _agreed_to(kit, held)
    return PupilRecord(
        pupil=pupil,
        called=display_names(standings.pupils_of(kit, pupil.class_name))[subject],
        standing=standing,
        facts=facts,
        line=access_list.line_maker(kit)(pupil, facts, standing),
        lesson=lesson,
        promises=promises,
        checks=checks,
        turns=tuple(turns),
        void=tuple(void),
        copies=_copies(kit, subject),
        talks=conversations.talks_of(kit, subject),
        reminders=reminders.reminders_of(kit, subject),
        names={staff.subject: staff.name for staff in kit.ledger.read(STAFF)},
        rules={rule.id: rule.short for rule in kit.shelf.rules()},
    )


def _agreed_to(kit: Kit, held: Sequence[Agreement]) -> tuple[str, tuple[str, ...], tuple[Chosen, ...]]:
    if not held or held[0].stage not in kit.shelf.stages_with_lesson():
        return "", (), ()
    lesson = kit.shelf.lesson(held[0].stage)
    promises = {page.id: page.promise for page in lesson.pages}
    signed = tuple(promises[page] for page in renewal.signed_pages(held) if page in promises)
    return lesson.title, signed, chosen.chosen(lesson, held)


def _copies(kit: Kit, subject: str) -> tuple[Copy, ...]:
    forms = tuple(form.id for form in kit.ledger.read(FORMS, subject=subject))
    found = kit.ledger.read(COPIES, form=forms) if forms else []
    return tuple(sorted(found, key=lambda copy: (copy.made_at, copy.number), reverse=True))
