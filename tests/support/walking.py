"""Walking a pupil's turn as far as a test needs it."""

from __future__ import annotations

from app.domain.agreement import Agreement, Length, Mark, Session
from app.domain.ink.point import Ink, InkPoint
from app.domain.walk import Walk
from app.domain.walk_events import Agree, Choose, Event, Heard, Next, Step, Thumb, Yes
from app.domain.walkthrough import advance
from app.services import sessions, turns
from app.services.kit import Kit

LOOP: Ink = (tuple(InkPoint(20 + 0.3 * n, 20 + (n * 7 % 40) * 0.3, 3) for n in range(120)),)
"""A scrawl that any gate takes for a signature."""

DOT: Ink = ((InkPoint(20.0, 20.0, 7),),)


def agreed(walk: Walk, mark: Mark = Mark.DRAWN) -> Walk:
    """The walk of a pupil who answers rightly and agrees; it is being saved."""
    while walk.step is not Step.SAVING:
        onwards: dict[Step, tuple[Event, ...]] = {
            Step.ME: (Yes(),),
            Step.CHANGED: (Heard(walk.place), Next()),
            Step.LEARN: (Heard(walk.place), Next()),
            Step.PAGE: (Heard(walk.place), Thumb()),
            Step.PROMISES: (Heard(walk.place), Thumb()),
            Step.CHECK: (Choose(1), Next()),
            Step.IF_NOT: (Heard(walk.place), Next()),
            Step.SIGN: (Agree(mark, accepted=True),),
        }
        for event in onwards[walk.step]:
            walk = advance(walk, event)
    return walk


def signed(kit: Kit, session: Session, subject: str, ink: Ink | None = LOOP, mark: Mark = Mark.DRAWN) -> Agreement:
    """One pupil's whole turn."""
    walk = agreed(turns.begin(kit, subject, session).walk, mark)
    return turns.sign(kit, session, walk, subject, ink, mark)


def session_of(kit: Kit, class_name: str, staff: str, length: Length = Length.WHOLE) -> Session:
    """The class's lesson, opened."""
    return sessions.open_session(kit, class_name, staff, length)
