"""Whom to catch up with, read from the record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from app.domain import catch_up
from app.domain.agreement import SESSIONS, Session
from app.domain.catch_up import CatchUp, Held
from app.domain.lesson_session import ABSENCES, SESSION_PUPILS
from app.domain.names import folded
from app.domain.pupil import Pupil
from app.domain.standing import Standing
from app.services import standings
from app.services.kit import Kit


def of_class(kit: Kit, class_name: str) -> tuple[CatchUp, ...]:
    """Those of this class who missed a lesson, the newest lesson first, then by name."""
    pupils = sorted(standings.pupils_of(kit, class_name), key=lambda one: (folded(one.first), one.subject))
    stand = standings.standings_of(kit, pupils)
    held = _held(kit, _lessons(kit, kit.ledger.read(SESSIONS, class_name=class_name)))
    return catch_up.catch_up(pupils, lambda one: stand[one.subject], held)


def counts(kit: Kit, classes: Mapping[str, Iterable[Pupil]], stand: Mapping[str, Standing]) -> dict[str, int]:
    """How many in each class; ``classes`` and how their pupils ``stand`` were read already.

    Why does not matter here, so that only the lesson that is open is looked into.
    """
    lessons: dict[str, list[Session]] = defaultdict(list)
    for session in _lessons(kit, kit.ledger.read(SESSIONS)):
        lessons[session.class_name].append(session)
    return {
        name: len(catch_up.catch_up(pupils, lambda one: stand[one.subject], _looked_into(kit, lessons[name])))
        for name, pupils in classes.items()
    }


def _lessons(kit: Kit, sessions: Iterable[Session]) -> tuple[Session, ...]:
    return catch_up.of_this_year(sessions, kit.clock.now())


def _looked_into(kit: Kit, sessions: list[Session]) -> list[Held]:
    own = {held.session.id: held for held in _held(kit, [one for one in sessions if not one.closed_at])}
    return [own.get(one.id, Held(one)) for one in sessions]


def _held(kit: Kit, sessions: Iterable[Session]) -> tuple[Held, ...]:
    wanted = tuple(sessions)
    ids = tuple(one.id for one in wanted)
    stages: dict[str, dict[str, str]] = {one: {} for one in ids}
    away: dict[str, set[str]] = {one: set() for one in ids}
    for pupil in kit.ledger.read(SESSION_PUPILS, session=ids) if ids else ():
        stages[pupil.session][pupil.subject] = pupil.stage
    for absence in kit.ledger.read(ABSENCES, session=ids, away=True) if ids else ():
        away[absence.session].add(absence.subject)
    return tuple(Held(one, stages[one.id], frozenset(away[one.id])) for one in wanted)
