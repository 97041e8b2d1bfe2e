"""What the class page shows, read from the record in one job."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.agreement import Session
from app.domain.catch_up import CatchUp
from app.domain.class_grid import Place
from app.domain.teach_again import Again
from app.services import catch_up, class_grid, classes, sessions, standings, teach_again, wrap_up
from app.services.kit import Kit


@dataclass(frozen=True)
class Wanted:
    """Which class, and what whoever is in may see of it."""

    name: str
    by: str
    records: bool
    printing: bool


@dataclass(frozen=True)
class Found:
    """``session`` is the class's own; ``other`` names the class whose lesson is open instead.

    ``emptied`` is a class in its lesson from which the roll took everybody.
    """

    name: str = ""
    names: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    lessons: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    session: Session | None = None
    other: str = ""
    missed: tuple[CatchUp, ...] = ()
    questions: tuple[Again, ...] = ()
    to_print: int = 0
    today: date = date.min
    emptied: str = ""


def read(kit: Kit, wanted: Wanted) -> Found:
    """The class asked for; without one, the class whose lesson is open."""
    names = classes.class_names(kit)
    now = sessions.current(kit)
    name = wanted.name or (now.class_name if now else "")
    if name not in names:
        emptied = now.class_name if now and now.class_name == name else ""
        return Found(names=names, emptied=emptied, session=now if emptied else None)
    grid = class_grid.grid(kit, name)
    lessons, years = _about(kit, name)
    return Found(
        name,
        names,
        grid.places,
        lessons,
        years,
        grid.session,
        grid.other,
        catch_up.of_class(kit, name),
        teach_again.questions(kit, name, wanted.by) if wanted.records else (),
        wrap_up.ready_to_print(kit, name) if wanted.printing else 0,
        standings.today(kit),
    )


def _about(kit: Kit, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles of the class's lessons, and its year groups, youngest first."""
    here = standings.pupils_of(kit, name)
    stages, ready = {pupil.stage for pupil in here}, kit.shelf.stages_with_lesson()
    years = {pupil.year for pupil in here}
    order = [year for stage in kit.shelf.stages() for year in stage.years]
    titles = (kit.shelf.lesson(one.id).title for one in kit.shelf.stages() if one.id in stages & ready)
    return tuple(titles), tuple(year for year in order if year in years)
