"""Teach together: whose lesson it is, where it stands, and what hands said."""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from dataclasses import dataclass

from app.domain.agreement import Session
from app.domain.lesson import Lesson
from app.domain.lesson_pictures import pictures_shown
from app.domain.lesson_session import SESSION_PUPILS, TALLIES, Phase
from app.domain.permissions import Right
from app.domain.teaching import Together
from app.domain.teaching_note import from_text, stage_in, to_text
from app.domain.teaching_slides import slides_of
from app.errors import KioskError
from app.services import sessions, staff_access, standings
from app.services.kit import Kit

NOTE = "teach-together"
"""One note, of the one lesson that is open, which it names: old lessons leave nothing behind."""


@dataclass(frozen=True)
class Offer:
    """A lesson that can be taught to the class; ``pupils`` of the session are in its stage."""

    lesson: Lesson
    pupils: int


@dataclass(frozen=True)
class Opened:
    """The session that is taught, its lessons with the most pupils' first, and where it stood (None: not begun)."""

    session: Session
    offers: tuple[Offer, ...]
    stood: Together | None

    def lesson(self, stage: str) -> Lesson:
        """The lesson of one of the offers."""
        return next(offer.lesson for offer in self.offers if offer.lesson.stage.id == stage)


def open_teaching(kit: Kit, by: str) -> Opened:
    """The lesson of the class that is open. Raises KioskError ``no-session``, ``not-allowed``, as Shelf.lesson does."""
    staff_access.require(kit, by, Right.RUN_TURNS)
    session = sessions.current(kit)
    if session is None:
        raise KioskError("no-session", "No class has the kiosk: open a class first, then teach together.")
    offers = _offers(kit, session)
    said = kit.notes.get(NOTE)
    stage = stage_in(said, session.id)
    lesson = next((offer.lesson for offer in offers if offer.lesson.stage.id == stage), None)
    stood = from_text(said, session.id, fresh(lesson)) if lesson else None
    return Opened(session, offers, stood)


def fresh(lesson: Lesson) -> Together:
    """A lesson at its beginning, its clock standing."""
    return Together(lesson.stage.id, slides_of(lesson))


def begin(kit: Kit, session: Session) -> None:
    """It is taught now, where it was not yet, or again. Raises KioskError ``session-over``."""
    if session.phase != Phase.TEACH:
        sessions.to_phase(kit, session, Phase.TEACH)


def keep(kit: Kit, session: Session, state: Together, now: float) -> None:
    """Remember where it stands; no entry. ``now`` is the clock of ``state``."""
    kit.notes.put(NOTE, to_text(session.id, state, now))


def count(kit: Kit, session: Session, state: Together, check: str) -> None:
    """Put the hands for a check in the record, unless it says the same already. Raises KioskError ``session-over``."""
    hands = list(dict(state.hands).get(check, ()))
    rows = kit.ledger.read(TALLIES, session=session.id, check=check)
    said = json.loads(rows[0].hands) if rows else [0] * len(hands)
    if hands != said:
        sessions.tally(kit, session, state.stage, check, hands)


def finish(kit: Kit, session: Session) -> Session:
    """Taught: now pupils sign one by one. Raises KioskError ``session-over``."""
    signing = sessions.to_phase(kit, session, Phase.SIGN)
    kit.notes.put(NOTE, "")
    return signing


def compose(kit: Kit, lesson: Lesson) -> None:
    """Have every picture of a lesson made ready."""
    for used in pictures_shown(lesson):
        with contextlib.suppress(KioskError):  # missing: the slide stands without it, and the log says so
            kit.gallery.picture(used.name)


def _offers(kit: Kit, session: Session) -> tuple[Offer, ...]:
    there = Counter(row.stage for row in kit.ledger.read(SESSION_PUPILS, session=session.id) if row.stage)
    if not there:  # a session from before its pupils were written down
        there = Counter(pupil.stage for pupil in standings.pupils_of(kit, session.class_name))
    ready = kit.shelf.stages_with_lesson()
    found = [
        Offer(kit.shelf.lesson(one.id), there[one.id]) for one in kit.shelf.stages() if one.id in ready & there.keys()
    ]
    if not found:
        raise KioskError("lesson-missing", f"{session.class_name} has no lesson to teach: choose another class.")
    return tuple(sorted(found, key=lambda offer: -offer.pupils))
