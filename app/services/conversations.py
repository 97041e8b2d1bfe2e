"""Talks with homes that asked for one: noted when they took place, with what came of them."""

from __future__ import annotations

from datetime import date

from app.domain import home_answers
from app.domain.access_facts import Answer
from app.domain.chase import TALKS, Talk
from app.domain.entry import Body, Draft
from app.domain.permissions import Right
from app.domain.return_date import in_words
from app.errors import KioskError
from app.services import parent_answers, staff_access, standings
from app.services.kit import Kit


def held(kit: Kit, by: str, subject: str, home: int, on: date, outcome: Answer) -> None:
    """A talk took place; with an outcome of talk the home stays on the list. What was said is not kept.

    Raises KioskError ``no-talk-asked``, ``day-ahead``, ``not-signed``, ``pupil-unknown``, ``not-allowed``,
    ``staff-unknown``.
    """
    who = staff_access.require(kit, by, Right.ACCESS)
    pupil = standings.pupil(kit, subject)
    wish = home_answers.talks(standings.facts_of(kit, [subject])[subject], pupil.homes).get(home)
    if wish is None:
        raise KioskError("no-talk-asked", f"{pupil.first}’s home has answered meanwhile: look at the list again.")
    if on > standings.today(kit):
        raise KioskError("day-ahead", f"{in_words(on)} is still to come: note the talk once it has taken place.")
    agreement = parent_answers.agreement_of(kit, subject)
    data = {"agreement": agreement, "home": home, "talked_on": on.isoformat(), "outcome": str(outcome)}
    drafts = [Draft("parent.talked", (Body(subject, {**data, "by": who.subject}),))]
    if outcome is not Answer.TALK:
        drafts.append(parent_answers.answer_draft(kit, who.subject, subject, outcome, agreement=agreement, home=home))
    kit.ledger.append(*drafts)


def talks_of(kit: Kit, subject: str) -> tuple[Talk, ...]:
    """Those that took place about a pupil, newest first."""
    found = kit.ledger.read(TALKS, subject=subject)
    return tuple(sorted(found, key=lambda one: (one.talked_on, one.noted_at), reverse=True))
