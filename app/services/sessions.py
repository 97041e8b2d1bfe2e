"""A class's lesson at this kiosk: at most one is open, and it is open again after a restart."""

from __future__ import annotations

from app.domain.agreement import SESSIONS, Length, Session
from app.domain.entry import Body, Draft
from app.domain.permissions import Right
from app.errors import KioskError
from app.services import classes, staff_access, standings
from app.services.kit import Kit


def current(kit: Kit) -> Session | None:
    """The session that is open, if one is: the newest, should there be several."""
    return max(kit.ledger.read(SESSIONS, closed_at=""), key=lambda session: session.id, default=None)


def open_session(kit: Kit, class_name: str, staff: str, length: Length) -> Session:
    """Begin with a class, closing whatever was open, in one transaction.

    Raises KioskError ``class-empty``, ``lesson-missing``, ``not-allowed``, ``staff-unknown``, and as ``Shelf.lesson``
    does for a lesson that is broken: staff hear of it, not the first pupil.
    """
    who = staff_access.require(kit, staff, Right.RUN_TURNS)
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
    data = {"class_name": class_name, "staff": who.subject, "length": str(length)}
    drafts = [_closing(session) for session in kit.ledger.read(SESSIONS, closed_at="")]
    entries = kit.ledger.append(*drafts, Draft("session.opened", (Body(None, data),)))
    (opened,) = kit.ledger.read(SESSIONS, id=entries[-1].id)
    return opened


def close_session(kit: Kit, session: Session) -> None:
    """End it; ending it twice changes nothing."""
    if kit.ledger.read(SESSIONS, id=session.id, closed_at=""):
        kit.ledger.append(_closing(session))


def _closing(session: Session) -> Draft:
    return Draft("session.closed", (Body(None, {"session": session.id}),))
