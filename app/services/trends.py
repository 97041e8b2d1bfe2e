"""How it is going, over a school year: who has signed, which checks were right first time, rungs by year group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain import trends_checks
from app.domain.lesson import Lesson
from app.domain.lesson_session import TALLIES, Tally
from app.domain.permissions import Right
from app.domain.trends import Sort, Trend
from app.domain.trends_rows import ANSWERED, TURNS, Member, Turn
from app.domain.trends_rungs import rungs_of
from app.domain.trends_signed import signed_by_day
from app.domain.trends_year import bounds
from app.errors import KioskError
from app.services import setup, staff_access, trends_ladder
from app.services.kit import Kit
from app.services.trends_members import School, school_in


@dataclass(frozen=True)
class Asked:
    """Which picture: ``class_name`` empty is the whole school, ``year`` empty the year under way."""

    sort: Sort
    class_name: str = ""
    year: str = ""


@dataclass(frozen=True)
class Shown:
    """The picture, and what else can be chosen: ``years`` newest first, and the ``classes`` of that year.

    ``classes``, youngest first, have so many pupils each; all of them together are ``pupils``.
    """

    trend: Trend
    years: tuple[str, ...]
    classes: Mapping[str, int]
    pupils: int


def show(kit: Kit, asked: Asked, by: str) -> Shown:
    """The picture asked for; of a class that is not there (any more) the whole school's.

    Raises KioskError ``not-allowed``, ``staff-unknown``.
    """
    staff_access.require(kit, by, Right.RECORDS)
    school = school_in(kit, asked.year)
    class_name = asked.class_name if asked.class_name in school.classes else ""
    return Shown(_trend(kit, asked.sort, school, class_name), school.years, school.classes, len(school.members))


def write(kit: Kit, asked: Asked, by: str, out: Path) -> int:
    """The same picture and its numbers on paper; returns the number of pages. Raises as ``show`` and Press do."""
    return kit.press.trend(show(kit, asked, by).trend, out)


def may_print(kit: Kit, by: str) -> None:
    """Raises KioskError ``not-allowed`` for those who may not print."""
    staff_access.require(kit, by, Right.PRINT)


def _trend(kit: Kit, sort: Sort, school: School, class_name: str) -> Trend:
    members = school.of(class_name)
    head = (sort, setup.school(kit).name, class_name, school.year, school.last, len(members))
    if sort is Sort.SIGNED:
        first, _ = bounds(school.year)
        return Trend(*head, signed=signed_by_day(members, _turns(kit, members), first, school.last))
    if sort is Sort.CHECKS:
        return Trend(*head, checks=_checks(kit, school, members, class_name))
    return Trend(*head, rungs=rungs_of(kit.shelf.stages(), members.values(), trends_ladder.rungs(kit, school, members)))


def _turns(kit: Kit, members: Mapping[str, Member]) -> list[Turn]:
    return kit.ledger.read(TURNS, subject=tuple(members))


def _checks(
    kit: Kit, school: School, members: Mapping[str, Member], class_name: str
) -> tuple[trends_checks.CheckBar, ...]:
    sessions = tuple(one.id for one in school.sessions)
    held = kit.ledger.read(ANSWERED, session=sessions, voided_at="", withdrawn_at="")
    first, last = school.moments
    turns = sorted(
        (one for one in held if one.subject in members and first <= one.signed_at < last),
        key=lambda one: one.signed_at,
    )
    answers = trends_checks.firsts(turns)
    tallies = _first_tallies(kit, school, class_name)
    met = {stage for stage, _ in answers} | {tally.stage for tally in tallies}
    return trends_checks.bars(_lessons(kit, met), answers, tallies)


def _first_tallies(kit: Kit, school: School, class_name: str) -> Iterable[Tally]:
    """Of each class the hands shown when it met a check first: later counts are of a check taught again."""
    opened = {one.id: one for one in school.sessions if class_name in ("", one.class_name)}
    found = kit.ledger.read(TALLIES, session=tuple(opened))
    newest_first = sorted(found, key=lambda tally: opened[tally.session].opened_at, reverse=True)
    return {(opened[one.session].class_name, one.stage, one.check): one for one in newest_first}.values()


def _lessons(kit: Kit, met: Iterable[str]) -> list[Lesson]:
    """Of these stages those that have a lesson which can be read, youngest first."""
    found, wanted = [], set(met) & kit.shelf.stages_with_lesson()
    for stage in kit.shelf.stages():
        if stage.id in wanted:
            try:
                found.append(kit.shelf.lesson(stage.id))
            except KioskError:  # told of by the pack's own findings; the other lessons are shown
                continue
    return found
