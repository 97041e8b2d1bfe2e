"""The live grid of a class: the same for every window, since all of it is in the record."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain import class_grid
from app.domain.agreement import Session
from app.domain.class_grid import Place
from app.domain.lesson_session import ABSENCES, AT_SCREEN
from app.services import classes, sessions
from app.services.kit import Kit


@dataclass(frozen=True)
class Grid:
    """``session`` is the class's lesson while it is open; ``other`` names the class whose lesson is open instead."""

    places: tuple[Place, ...]
    session: Session | None
    other: str = ""


def grid(kit: Kit, class_name: str) -> Grid:
    """Where everybody in the class is."""
    now = sessions.current(kit)
    own = now if now is not None and now.class_name == class_name else None
    tiles = classes.board(kit, class_name)
    here = {one.subject for one in kit.ledger.read(AT_SCREEN, here=True)}
    away = {one.subject for one in kit.ledger.read(ABSENCES, session=own.id, away=True)} if own else set()
    other = now.class_name if now is not None and own is None else ""
    return Grid(class_grid.places(tiles, here, away), own, other)
