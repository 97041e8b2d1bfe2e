"""Asking families again: whose slip is out and how long, who would like to talk, who said no."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain import chasing, home_answers
from app.domain.access_facts import ANSWERS, Answer, Facts, ParentAnswer
from app.domain.chase import REMINDERS, Reminder
from app.domain.chasing import Out, Wish
from app.domain.permissions import Right
from app.domain.pupil import Pupil
from app.domain.reminding import rhythm_of
from app.domain.standing import Standing, awaits_witness
from app.services import pupils, setup, staff_access, standings
from app.services.form_list import copies_of
from app.services.kit import Kit


@dataclass(frozen=True)
class Refused:
    """A home that said no."""

    pupil: Pupil
    home: int
    said: ParentAnswer


@dataclass(frozen=True)
class Chase:
    """By class, youngest first, and name. ``today`` is the day in London."""

    today: date
    out: tuple[Out, ...] = ()
    wishes: tuple[Wish, ...] = ()
    refused: tuple[Refused, ...] = ()

    @property
    def due(self) -> tuple[Out, ...]:
        """Those that a reminder is to be printed for."""
        return tuple(one for one in self.out if one.is_due(self.today))


def chase(kit: Kit, class_name: str = "", *, by: str = "") -> Chase:
    """Of a class, or of the school. Each table is read once.

    Raises KioskError ``class-unknown``, and for a member of staff ``not-allowed``, ``staff-unknown``.
    """
    if by:
        staff_access.require(kit, by, Right.ACCESS)
    here = pupils.pupils(kit, class_name)
    stand = standings.standings_of(kit, here)
    said = _said(kit, stand)
    return Chase(
        standings.today(kit),
        tuple(_out(kit, here, said, stand)),
        tuple(wish for one in here if one.subject in said for wish in chasing.wishes(one, said[one.subject])),
        tuple(no for one in here if one.subject in said for no in _refused(one, said[one.subject])),
    )


def _said(kit: Kit, stand: dict[str, Standing]) -> dict[str, Facts]:
    """Of each pupil what was said to their agreement; of those who ever asked to talk or said no, everything."""
    wary = {one.subject for one in kit.ledger.read(ANSWERS, answer=(Answer.TALK, Answer.REFUSED))} & stand.keys()
    now = [one.agreement for one in stand.values() if one.agreement is not None and one.agreement.subject not in wary]
    asked = {one.id for one in now} | {one.renews for one in now if one.renews}
    found = defaultdict(list)
    for one in (*kit.ledger.read(ANSWERS, subject=tuple(wary)), *kit.ledger.read(ANSWERS, agreement=tuple(asked))):
        found[one.subject].append(one)
    return {subject: Facts(answers=tuple(answers)) for subject, answers in found.items()}


def _out(kit: Kit, here: Iterable[Pupil], said: dict[str, Facts], stand: dict[str, Standing]) -> Iterable[Out]:
    asked = [(one, found.agreement) for one in here if (found := stand[one.subject]).agreement is not None]
    own = [(pupil, one) for pupil, one in asked if one is not None and not awaits_witness(one)]
    ids = [one.id for _, one in own]
    copies, school = copies_of(kit, ids), setup.school(kit)
    reminders: dict[str, list[Reminder]] = defaultdict(list)
    for reminder in kit.ledger.read(REMINDERS, agreement=tuple(ids)):
        reminders[reminder.agreement].append(reminder)
    for pupil, one in own:
        yield from chasing.out(
            pupil,
            one,
            said.get(pupil.subject, Facts()),
            copies.get(one.id, ()),
            reminders[one.id],
            both=school.both_homes,
            rhythm=rhythm_of(school),
        )


def _refused(pupil: Pupil, facts: Facts) -> Iterable[Refused]:
    for home, said in home_answers.standing_answers(facts.answers, pupil.homes).items():
        if said.answer == Answer.REFUSED:
            yield Refused(pupil, home, said)
