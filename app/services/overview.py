"""All classes at a glance, each table read once, so that a large school is as quick as a small one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping
from dataclasses import dataclass

from app.domain.agreement import Session
from app.domain.names import folded
from app.domain.pupil import PUPILS, Pupil
from app.domain.standing import Standing
from app.domain.tiles import Counts, count, state_of
from app.services import catch_up, classes, sessions, standings
from app.services.kit import Kit


@dataclass(frozen=True)
class ClassLine:
    """One class. ``years`` are its pupils' year groups in the roll's words, ``lessonless`` pupils have no lesson.

    ``to_catch_up`` missed a lesson that the class had.
    """

    class_name: str
    years: tuple[str, ...]
    counts: Counts
    lessonless: int
    to_catch_up: int = 0


@dataclass(frozen=True)
class Overview:
    """``session`` is the lesson that is open, None when none is."""

    session: Session | None
    classes: tuple[ClassLine, ...]


def overview(kit: Kit) -> Overview:
    """Every class, youngest first, and the lesson that is open."""
    here: dict[str, list[Pupil]] = defaultdict(list)
    everybody = kit.ledger.read(PUPILS, left=False)
    for pupil in everybody:
        here[pupil.class_name].append(pupil)
    stand = standings.standings_of(kit, everybody)
    missed = catch_up.counts(kit, here, stand)
    order = {year: place for place, year in enumerate(y for stage in kit.shelf.stages() for y in stage.years)}
    ready = kit.shelf.stages_with_lesson()  # asks the disk: once for all classes
    lines = (_line(name, here[name], stand, missed[name], order, ready) for name in classes.class_names(kit, everybody))
    return Overview(sessions.current(kit), tuple(lines))


def _line(
    name: str,
    pupils: list[Pupil],
    stand: dict[str, Standing],
    missed: int,
    order: Mapping[str, int],
    ready: Container[str],
) -> ClassLine:
    years = sorted({pupil.year for pupil in pupils}, key=lambda year: (order.get(year, len(order)), folded(year)))
    return ClassLine(
        name,
        tuple(years),
        count(state_of(stand[pupil.subject]) for pupil in pupils),
        sum(pupil.stage not in ready for pupil in pupils),
        missed,
    )
