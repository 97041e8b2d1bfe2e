"""The end of a lesson: what is left to do, and with whom."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.agreement import Session
from app.domain.class_grid import Place
from app.domain.permissions import Right, may
from app.domain.teach_again import Again
from app.services import class_grid, form_list, sessions, staff_access, teach_again, telling
from app.services.form_list import Paper
from app.services.kit import Kit


@dataclass(frozen=True)
class WrapUp:
    """``questions`` are the hardest first, ``to_print`` the forms that are ready: for those who may see records.

    ``told`` says that somebody asked for a grown-up and nobody has looked yet.
    """

    session: Session | None
    places: tuple[Place, ...]
    questions: tuple[Again, ...]
    to_print: int
    told: bool


def wrap_up(kit: Kit, class_name: str, by: str) -> WrapUp:
    """What the class's lesson leaves. Raises KioskError ``not-allowed``, ``staff-unknown``, and as ``Shelf.lesson``."""
    who = staff_access.require(kit, by, Right.RUN_TURNS)
    grid = class_grid.grid(kit, class_name)
    asked = teach_again.questions(kit, class_name, by) if may(who.role, Right.RECORDS) else ()
    printing = ready_to_print(kit, class_name) if grid.places and may(who.role, Right.PRINT) else 0
    return WrapUp(grid.session, grid.places, asked, printing, bool(telling.waiting(kit)))


def ready_to_print(kit: Kit, class_name: str) -> int:
    """How many parent forms of this class are ready."""
    return sum(line.paper is Paper.READY for line in form_list.form_lines(kit, class_name))


def finish(kit: Kit, class_name: str, by: str) -> None:
    """The class's lesson is over; ending it twice changes nothing. Raises KioskError ``not-allowed``."""
    staff_access.require(kit, by, Right.RUN_TURNS)
    now = sessions.current(kit)
    if now is not None and now.class_name == class_name:
        sessions.close_session(kit, now)
