"""A class's lesson at this kiosk: at most one is open, and it is open again after a restart."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.agreement import SESSIONS, Length, Session
from app.domain.entry import Body, Draft
from app.domain.lesson_session import Phase
from app.domain.moments import day
from app.domain.permissions import Right, may
from app.errors import KioskError
from app.services import briefing, classes, staff_access, standings, statements
from app.services.kit import Kit


def current(kit: Kit) -> Session | None:
    """The session that is open, if one is: the newest, should there be several."""
    return max(kit.ledger.read(SESSIONS, closed_at=""), key=lambda session: session.seq, default=None)


def to_resume(kit: Kit, staff: str) -> str:
    """The class whose open lesson this member of staff comes back to after an interruption; empty: none.

    Somebody else's lesson that was left open on another day is nobody's to come back to: it is offered at home.
    """
    who, session = staff_access.find(kit, staff), current(kit)
    if session is None or not may(who.role, Right.RUN_TURNS):
        return ""
    today = day(session.opened_at) == standings.today(kit)
    return session.class_name if today or session.staff == who.subject else ""


def open_session(kit: Kit, class_name: str, staff: str, length: Length) -> Session:
    """Begin with a class, closing whatever was open, in one transaction.

    Raises KioskError ``class-empty``, ``lesson-missing``, ``not-allowed``, ``staff-unknown``, ``briefing-due``,
    ``statement-due``, and as ``Shelf.lesson`` does for a lesson that is broken: staff hear of it, not the first pupil.
    A lesson taught together begins with that.
    """
    who = staff_access.require(kit, staff, Right.RUN_TURNS)
    briefing.require(kit, who)
    statements.require(kit, who)
    here = standings.pupils_of(kit, class_name)
    if not here:
        raise KioskError("class-empty", f"There are no pupils in {class_name}: choose another class.")
    missing = classes.lessonless(kit, class_name)
    if missing:
        stages = ", ".join(f"{one.title} ({one.pupils})" for one in missing)
        raise KioskError(
            "lesson-missing", f"{class_name} has pupils whose stage has no lesson yet: {stages}. Choose another stage."
        )
    for stage in sorted({pupil.stage for pupil in here}):
        kit.shelf.lesson(stage)
    phase = Phase.TEACH if length is Length.AFTER else Phase.SIGN
    about = Body(None, {"class_name": class_name, "staff": who.subject, "length": str(length), "phase": str(phase)})
    there = (Body(pupil.subject, {"stage": pupil.stage}) for pupil in here)
    drafts = [_closing(session) for session in kit.ledger.read(SESSIONS, closed_at="")]
    entries = kit.ledger.append(*drafts, Draft("session.opened", (about, *there)))
    (opened,) = kit.ledger.read(SESSIONS, id=entries[-1].id)
    return opened


def teach_together(kit: Kit, class_name: str, staff: str) -> Session:
    """The class's lesson, being taught together: the one that is open, or a new one. Raises as ``open_session``."""
    session = _going_on(kit, class_name, staff, Length.AFTER)
    return session if session.phase == Phase.TEACH else to_phase(kit, session, Phase.TEACH)


def hand_over(kit: Kit, class_name: str, staff: str, length: Length) -> Session:
    """The class's lesson, being signed one by one: the open one of this length, or a new one.

    Raises as ``open_session``; ``class-empty`` also where an import took everybody out of the class meanwhile.
    """
    session = _going_on(kit, class_name, staff, length)
    return session if session.phase == Phase.SIGN else to_phase(kit, session, Phase.SIGN)


def _going_on(kit: Kit, class_name: str, staff: str, length: Length) -> Session:
    """The open lesson, if it is this class's and its pupils are there and its turns are of this length."""
    now = current(kit)
    if now is None or (now.class_name, now.length) != (class_name, length):
        return open_session(kit, class_name, staff, length)
    who = staff_access.require(kit, staff, Right.RUN_TURNS)
    briefing.require(kit, who)
    statements.require(kit, who)
    if not standings.pupils_of(kit, class_name):
        raise KioskError(
            "class-empty",
            f"The roll changed and nobody is in {class_name} any more: look at the roll, or finish this lesson.",
        )
    return now


def to_phase(kit: Kit, session: Session, phase: Phase) -> Session:
    """The lesson goes on to this phase, or back to it. Raises KioskError ``session-over``."""
    _require_open(kit, session)
    kit.ledger.append(Draft("session.phase", (Body(None, {"session": session.id, "phase": str(phase)}),)))
    return _require_open(kit, session)


def tally(kit: Kit, session: Session, stage: str, check: str, hands: Sequence[int]) -> None:
    """Hands shown for one check, a number a choice in their order; counted again, the newest stands.

    Raises KioskError ``session-over``.
    """
    _require_open(kit, session)
    data = {"session": session.id, "stage": stage, "check": check, "hands": list(hands)}
    kit.ledger.append(Draft("session.tallied", (Body(None, data),)))


def mark_away(kit: Kit, session: Session, subject: str, away: bool) -> None:
    """A pupil is not there today, or came after all. Raises KioskError ``session-over``, ``pupil-unknown``."""
    _require_open(kit, session)
    who = standings.pupil(kit, subject)
    kit.ledger.append(Draft("session.away", (Body(who.subject, {"session": session.id, "away": away}),)))


def close_session(kit: Kit, session: Session) -> None:
    """End it; ending it twice changes nothing."""
    if kit.ledger.read(SESSIONS, id=session.id, closed_at=""):
        kit.ledger.append(_closing(session))


def _require_open(kit: Kit, session: Session) -> Session:
    for row in kit.ledger.read(SESSIONS, id=session.id, closed_at=""):
        return row
    raise KioskError("session-over", f"The lesson of {session.class_name} is over: open the class again.")


def _closing(session: Session) -> Draft:
    return Draft("session.closed", (Body(None, {"session": session.id}),))
