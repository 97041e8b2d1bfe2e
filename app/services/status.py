"""Who has signed and who has not, by class, and what access they have."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from app.domain.pupil import Pupil
from app.domain.school_year import school_year
from app.domain.standing import Access, Standing
from app.domain.tiles import Counts, TileState, count, tiles
from app.services import classes, standings
from app.services.kit import Kit


@dataclass(frozen=True)
class PupilStatus:
    """One pupil. ``rung`` is None without access; ``signed_at`` and ``school_year`` are empty without agreement."""

    subject: str
    name: str
    number: str
    stage: str
    state: TileState
    access: Access
    rung: int | None
    signed_at: str
    school_year: str


@dataclass(frozen=True)
class ClassStatus:
    """One class: its counts, its pupils in the order of their names, and how many are on each rung."""

    class_name: str
    counts: Counts
    pupils: tuple[PupilStatus, ...]
    rungs: dict[int, int]


def status(kit: Kit) -> tuple[ClassStatus, ...]:
    """Every class, youngest first."""
    rungs = {stage.id: stage.rung for stage in kit.shelf.stages()}
    return tuple(_class(kit, name, rungs) for name in classes.class_names(kit))


def _class(kit: Kit, class_name: str, rungs: dict[str, int]) -> ClassStatus:
    here = {pupil.subject: pupil for pupil in standings.pupils_of(kit, class_name)}
    stand = standings.standings_of(kit, here.values())
    shown = tiles(here.values(), lambda pupil: stand[pupil.subject])
    people = tuple(_pupil(here[tile.subject], tile.state, stand[tile.subject], rungs) for tile in shown)
    granted = Counter(one.rung for one in people if one.rung is not None)
    return ClassStatus(class_name, count(tile.state for tile in shown), people, dict(sorted(granted.items())))


def _pupil(pupil: Pupil, state: TileState, standing: Standing, rungs: dict[str, int]) -> PupilStatus:
    signed_at = standing.agreement.signed_at if standing.agreement else ""
    return PupilStatus(
        subject=pupil.subject,
        name=f"{pupil.first} {pupil.last}".strip(),
        number=pupil.number,
        stage=pupil.stage,
        state=state,
        access=standing.access,
        rung=rungs.get(standing.rung_of),
        signed_at=signed_at,
        school_year=school_year(signed_at) if signed_at else "",
    )
