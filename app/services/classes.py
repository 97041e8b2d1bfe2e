"""Classes: their names, their tiles, and what to do when a stage has no lesson yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.entry import Body, Draft
from app.domain.lesson import Stage
from app.domain.names import folded
from app.domain.permissions import Right
from app.domain.pupil import MEMBERS, Member, Pupil
from app.domain.tiles import Counts, Tile, count, tiles
from app.errors import KioskError
from app.services import staff_access, standings
from app.services.kit import Kit


@dataclass(frozen=True)
class Lessonless:
    """Pupils of a class who are in a stage without a lesson; ``title`` is the stage's, or says that none is set."""

    stage: str
    title: str
    pupils: int


def class_names(kit: Kit, here: Sequence[Member] | Sequence[Pupil] = ()) -> tuple[str, ...]:
    """Every class with pupils in it, youngest year first; ``here`` is everybody, where they were read already."""
    years = [year for stage in kit.shelf.stages() for year in stage.years]
    rank = {year: place for place, year in enumerate(years)}
    youngest: dict[str, int] = {}
    for pupil in here or kit.ledger.read(MEMBERS, left=False):
        place = rank.get(pupil.year, len(years))
        youngest[pupil.class_name] = min(place, youngest.get(pupil.class_name, place))
    return tuple(sorted(youngest, key=lambda name: (youngest[name], folded(name), name)))


def board(kit: Kit, class_name: str) -> tuple[Tile, ...]:
    """The class's tiles in the order of their names."""
    here = standings.pupils_of(kit, class_name)
    stand = standings.standings_of(kit, here)
    return tiles(here, lambda pupil: stand[pupil.subject])


def counts(kit: Kit, class_name: str) -> Counts:
    """How many pupils of the class stand where."""
    return count(tile.state for tile in board(kit, class_name))


def lessonless(kit: Kit, class_name: str) -> tuple[Lessonless, ...]:
    """The stages of this class that have no lesson, youngest first. Empty: the class can begin."""
    titles = {stage.id: stage.title for stage in kit.shelf.stages()}
    ready = kit.shelf.stages_with_lesson()
    found: dict[str, int] = {}
    for pupil in standings.pupils_of(kit, class_name):
        if pupil.stage not in ready:
            found[pupil.stage] = found.get(pupil.stage, 0) + 1
    order = [*titles, *sorted(found.keys() - titles.keys())]
    return tuple(
        Lessonless(stage, titles.get(stage, "No stage set"), found[stage]) for stage in order if stage in found
    )


def stages_on_offer(kit: Kit) -> tuple[Stage, ...]:
    """The stages that have a lesson, youngest first."""
    ready = kit.shelf.stages_with_lesson()
    return tuple(stage for stage in kit.shelf.stages() if stage.id in ready)


def teach_as(kit: Kit, class_name: str, stage: str, by: str) -> int:
    """Place the class's pupils who have no lesson in ``stage``, as one entry; the others keep their own.

    Returns how many were placed. Raises KioskError ``lesson-missing``, ``not-allowed``, ``staff-unknown``.
    """
    staff = staff_access.require(kit, by, Right.RUN_TURNS)
    ready = kit.shelf.stages_with_lesson()
    if stage not in ready:
        raise KioskError("lesson-missing", "There is no lesson for that stage yet: choose one of those on offer.")
    placed = [pupil for pupil in standings.pupils_of(kit, class_name) if pupil.stage not in ready]
    if placed:
        about = Body(None, {"class_name": class_name, "staff": staff.subject})
        bodies = (Body(pupil.subject, {"stage": stage}) for pupil in placed)
        kit.ledger.append(Draft("roll.corrected", (about, *bodies)))
    return len(placed)
