"""The tiles of a class, as pupils and staff see them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.names import display_names, folded
from app.domain.pupil import Pupil
from app.domain.standing import Access, Standing, awaits_witness


class TileState(StrEnum):
    """What a tile says; never by colour alone."""

    WAITING = "waiting"
    WAITING_AGAIN = "waiting again"
    NOT_SURE = "not sure"
    AWAITING_WITNESS = "awaiting witness"
    SIGNED = "signed"
    DECLINED = "declined"


@dataclass(frozen=True)
class Tile:
    """``name`` is what the class calls the pupil; ``agreement`` the id of the newest in force, or empty.

    ``to_sign`` says that the pupil may take a turn now: for all of the rules, or for those that changed.
    """

    subject: str
    name: str
    animal: str
    state: TileState
    agreement: str = ""
    to_sign: bool = False


@dataclass(frozen=True)
class Counts:
    """How many pupils of a class stand where; together they are ``pupils``."""

    pupils: int
    waiting: int
    not_sure: int
    awaiting_witness: int
    signed: int
    waiting_again: int = 0
    declined: int = 0


def state_of(standing: Standing) -> TileState:
    """The tile of a pupil who stands so. "Not sure" after signing is a question too, and shows."""
    if standing.access is Access.DECLINED:
        return TileState.DECLINED
    if standing.not_sure:
        return TileState.NOT_SURE
    if standing.agreement is None:
        return TileState.WAITING
    if awaits_witness(standing.agreement):
        return TileState.AWAITING_WITNESS
    return TileState.WAITING_AGAIN if standing.due else TileState.SIGNED


def tiles(pupils: Iterable[Pupil], standing_of: Callable[[Pupil], Standing]) -> tuple[Tile, ...]:
    """A class's tiles in the order of the names on them."""
    here = list(pupils)
    names = display_names(here)
    made = (_tile(pupil, names[pupil.subject], standing_of(pupil)) for pupil in here)
    return tuple(sorted(made, key=lambda tile: (folded(tile.name), tile.name, tile.subject)))


def _tile(pupil: Pupil, name: str, standing: Standing) -> Tile:
    agreement = standing.agreement.id if standing.agreement else ""
    return Tile(pupil.subject, name, pupil.animal, state_of(standing), agreement, standing.to_sign)


def count(states: Iterable[TileState]) -> Counts:
    """These states of tiles, counted."""
    states = list(states)
    return Counts(
        pupils=len(states),
        waiting=states.count(TileState.WAITING),
        not_sure=states.count(TileState.NOT_SURE),
        awaiting_witness=states.count(TileState.AWAITING_WITNESS),
        signed=states.count(TileState.SIGNED),
        waiting_again=states.count(TileState.WAITING_AGAIN),
        declined=states.count(TileState.DECLINED),
    )
