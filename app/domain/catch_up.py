"""Who still has to sign although their class had its lesson, and why: across the lessons of a school year."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.agreement import Session
from app.domain.pupil import Pupil
from app.domain.school_year import school_year
from app.domain.standing import Access, Standing


class Missed(StrEnum):
    """Why a pupil has still to sign; the first that fits is told."""

    NOT_SURE = "not-sure"
    JOINED = "joined"
    MOVED_STAGE = "moved-stage"
    RULE_CHANGED = "rule-changed"
    AWAY = "away"
    NOT_REACHED = "not-reached"


@dataclass(frozen=True)
class Held:
    """A lesson that the class had. ``stages`` are of the pupils who were in it: {} where the record does not say."""

    session: Session
    stages: Mapping[str, str] = field(default_factory=dict)
    away: frozenset[str] = frozenset()

    @property
    def over(self) -> bool:
        return bool(self.session.closed_at)


@dataclass(frozen=True)
class CatchUp:
    """A pupil to catch up with, the lesson they missed and why."""

    pupil: Pupil
    session: Session
    why: Missed


def of_this_year(sessions: Iterable[Session], now: datetime) -> tuple[Session, ...]:
    """The lessons of this school year and the one that is open, newest first by the chain.

    A clock that was set back leaves lessons of "later" years: they count, since nobody teaches in the future.
    """
    year = school_year(now)
    kept = (one for one in sessions if not one.closed_at or school_year(one.opened_at) >= year)
    return tuple(sorted(kept, key=lambda one: one.seq, reverse=True))


def catch_up(
    pupils: Iterable[Pupil], standing_of: Callable[[Pupil], Standing], held: Iterable[Held]
) -> tuple[CatchUp, ...]:
    """Whom to catch up with, by the newest lesson that explains it, newest first; ``held`` is newest first too.

    While a lesson is open its pupils are simply still to come, whatever they missed before: it alone explains, and only
    what it does not mend by itself.
    """
    lessons = list(held)
    if lessons and not lessons[0].over:
        lessons = lessons[:1]
    waiting = [one for one in pupils if _still_to_sign(standing_of(one))]
    found = [made for one in waiting if (made := _missed(one, standing_of(one), lessons)) is not None]
    place = {lesson.session.id: number for number, lesson in enumerate(lessons)}
    return tuple(sorted(found, key=lambda one: place[one.session.id]))


def _still_to_sign(standing: Standing) -> bool:
    return standing.to_sign and standing.access is not Access.DECLINED


def _missed(pupil: Pupil, standing: Standing, lessons: list[Held]) -> CatchUp | None:
    for lesson in lessons:
        why = _why(pupil, standing, lesson)
        if why is not None:
            return CatchUp(pupil, lesson.session, why)
    return None


def _why(pupil: Pupil, standing: Standing, lesson: Held) -> Missed | None:
    reasons = {
        Missed.NOT_SURE: standing.not_sure,
        Missed.JOINED: bool(lesson.stages) and pupil.subject not in lesson.stages,
        Missed.MOVED_STAGE: lesson.stages.get(pupil.subject, pupil.stage) != pupil.stage,
        Missed.RULE_CHANGED: bool(standing.due) and lesson.over,
        Missed.AWAY: pupil.subject in lesson.away,
        Missed.NOT_REACHED: lesson.over,
    }
    return next((why for why, holds in reasons.items() if holds), None)
