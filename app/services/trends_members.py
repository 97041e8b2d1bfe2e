"""Whom a trend is about: in the year under way the roll, in earlier years those whom the record has in lessons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from app.domain.agreement import SESSIONS, Session
from app.domain.lesson_session import SESSION_PUPILS
from app.domain.names import folded
from app.domain.pupil import PUPILS, Pupil
from app.domain.school_year import LONDON
from app.domain.trends_rows import TURNS, Member
from app.domain.trends_year import begins, bounds, group_then, year_of, years_of
from app.services import standings
from app.services.kit import Kit


@dataclass(frozen=True)
class School:
    """One school year. ``sessions`` are the lessons that were open in it, oldest first; ``years`` all with lessons.

    ``last`` is today in the year under way (``current``). ``pupils`` are those on the roll today.
    """

    year: str
    current: bool
    last: date
    years: tuple[str, ...]
    sessions: tuple[Session, ...]
    members: tuple[Member, ...]
    groups: tuple[str, ...]
    pupils: tuple[Pupil, ...]

    def of(self, class_name: str) -> dict[str, Member]:
        """The members of a class, or all of them, by subject."""
        return {one.subject: one for one in self.members if class_name in ("", one.class_name)}

    @cached_property
    def classes(self) -> dict[str, int]:
        """Every class, youngest first, and how many members it has."""
        order = {group: place for place, group in enumerate(self.groups)}
        youngest: dict[str, int] = {}
        for one in self.members:
            place = order.get(one.group, len(order))
            youngest[one.class_name] = min(place, youngest.get(one.class_name, place))
        many = Counter(one.class_name for one in self.members)
        names = sorted(filter(None, youngest), key=lambda name: (youngest[name], folded(name), name))
        return {name: many[name] for name in names}

    @property
    def moments(self) -> tuple[str, str]:
        """The first moment of the year and that of the next one, as entries write them."""
        first, last = bounds(self.year)
        return _midnight(first), _midnight(last + timedelta(days=1))


def school_in(kit: Kit, year: str) -> School:
    """The school in that year; empty, or a year without lessons: the one under way."""
    today = standings.today(kit)
    this = year_of(today)
    lessons = sorted(kit.ledger.read(SESSIONS), key=lambda one: (one.opened_at, one.id))
    in_years = [(one, years_of(one)) for one in lessons]
    known = {name for _, names in in_years for name in names}
    years = tuple(sorted(known | {this}, reverse=True))
    wanted = year if year in years else this
    sessions = tuple(one for one, names in in_years if wanted in names)
    groups = tuple(group for stage in kit.shelf.stages() for group in stage.years)
    pupils = tuple(kit.ledger.read(PUPILS, left=False)) if wanted == this else ()
    members = tuple(map(_now, pupils)) if wanted == this else _then(kit, wanted, lessons, sessions, groups)
    last = today if wanted == this else bounds(wanted)[1]
    return School(wanted, wanted == this, last, years, sessions, members, groups, pupils)


def _now(pupil: Pupil) -> Member:
    return Member(pupil.subject, pupil.stage, pupil.year, pupil.class_name)


def _then(
    kit: Kit, year: str, lessons: Sequence[Session], sessions: Sequence[Session], groups: Sequence[str]
) -> tuple[Member, ...]:
    """Each pupil in the stage and class of their last lesson that year, also those who have left since."""
    ids = tuple(one.id for one in sessions)
    place = {one: number for number, one in enumerate(ids)}
    there = [(one.session, one.subject, one.stage) for one in kit.ledger.read(SESSION_PUPILS, session=ids)]
    signed = [(one.session, one.subject, one.stage) for one in kit.ledger.read(TURNS, session=ids)]
    last: dict[str, tuple[str, str]] = {}
    for session, subject, stage in sorted([*there, *signed], key=lambda one: place[one[0]]):
        last[subject] = (session, stage)
    class_of = {one.id: one.class_name for one in sessions}
    roll = {one.subject: one for one in kit.ledger.read(PUPILS, subject=tuple(last))}
    seen = _last_seen(kit, [one.subject for one in roll.values() if one.left], lessons)
    today = begins(year_of(standings.today(kit)))
    return tuple(
        Member(subject, stage, _group(roll.get(subject), seen.get(subject, today) - begins(year), groups), class_of[at])
        for subject, (at, stage) in last.items()
    )


def _group(pupil: Pupil | None, back: int, groups: Sequence[str]) -> str:
    return group_then(groups, pupil.year, back) if pupil else ""


def _last_seen(kit: Kit, leavers: Sequence[str], lessons: Sequence[Session]) -> dict[str, int]:
    """In which school year each was in a lesson last: the roll has kept their year group of then."""
    began = {one.id: begins(years_of(one)[0]) for one in lessons}
    found: dict[str, int] = {}
    for one in kit.ledger.read(SESSION_PUPILS, subject=tuple(leavers)):
        found[one.subject] = max(began.get(one.session, 0), found.get(one.subject, 0))
    for turn in kit.ledger.read(TURNS, subject=tuple(leavers)):
        found[turn.subject] = max(began.get(turn.session, 0), found.get(turn.subject, 0))
    return found


def _midnight(when: date) -> str:
    """In London, as an entry's ``at`` writes it: a longer text of the same second comes after it."""
    utc = datetime.combine(when, time(), ZoneInfo(LONDON)).astimezone(ZoneInfo("UTC"))
    return utc.strftime("%Y-%m-%dT%H:%M:%S")
