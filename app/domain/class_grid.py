"""A class in its lesson as staff see it: where each pupil is, by what the record holds."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.tiles import Tile, TileState


class Spot(StrEnum):
    """Where a pupil is; the first seven are said by colour, picture and words."""

    HERE = "here"
    WAITING = "waiting"
    WAITING_AGAIN = "waiting-again"
    NOT_SURE = "not-sure"
    AWAITING_WITNESS = "awaiting-witness"
    SIGNED = "signed"
    DECLINED = "declined"
    AWAY = "away"


TO_COME = frozenset({Spot.WAITING, Spot.WAITING_AGAIN, Spot.HERE})
"""Still to sign, in this lesson."""

_OF_STATE = {
    TileState.WAITING: Spot.WAITING,
    TileState.WAITING_AGAIN: Spot.WAITING_AGAIN,
    TileState.NOT_SURE: Spot.NOT_SURE,
    TileState.AWAITING_WITNESS: Spot.AWAITING_WITNESS,
    TileState.SIGNED: Spot.SIGNED,
    TileState.DECLINED: Spot.DECLINED,
}
_HIDDEN_BY_AWAY = frozenset({Spot.WAITING, Spot.WAITING_AGAIN})
"""What a pupil has done or said still shows when they are away."""


@dataclass(frozen=True)
class Place:
    """One pupil. ``away`` is what staff marked, ``to_sign`` whether a turn is still to come."""

    tile: Tile
    spot: Spot
    away: bool

    @property
    def to_sign(self) -> bool:
        return self.tile.to_sign and self.spot is not Spot.DECLINED


def spot_of(state: TileState, *, at_screen: bool, away: bool) -> Spot:
    """A turn under way shows before everything else; "away" only where nothing was done yet."""
    if at_screen:
        return Spot.HERE
    spot = _OF_STATE[state]
    return Spot.AWAY if away and spot in _HIDDEN_BY_AWAY else spot


def places(tiles: Iterable[Tile], at_screen: Container[str], away: Container[str]) -> tuple[Place, ...]:
    """The class in the order of its tiles, from the subjects at a screen and those marked away."""
    return tuple(_place(tile, tile.subject in at_screen, tile.subject in away) for tile in tiles)


def _place(tile: Tile, at_screen: bool, away: bool) -> Place:
    return Place(tile, spot_of(tile.state, at_screen=at_screen, away=away), away)


def still_to_sign(shown: Iterable[Place]) -> int:
    """How many of those who are there have still to sign."""
    return sum(one.spot in TO_COME for one in shown)
