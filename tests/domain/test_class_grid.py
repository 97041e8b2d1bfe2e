from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.class_grid import Place, Spot, places, spot_of, still_to_sign
from app.domain.tiles import Tile, TileState

TILE = Tile("1", "Ben", "fox", TileState.WAITING, to_sign=True)


@pytest.mark.parametrize("state", list(TileState))
def test_every_state_of_a_tile_has_its_spot(state: TileState) -> None:
    assert spot_of(state, at_screen=False, away=False) == state.replace(" ", "-")


@pytest.mark.parametrize("state", list(TileState))
@pytest.mark.parametrize("away", [True, False])
def test_a_turn_under_way_shows_before_everything_else(state: TileState, away: bool) -> None:
    assert spot_of(state, at_screen=True, away=away) is Spot.HERE


def test_away_hides_nothing_that_a_pupil_did_or_said() -> None:
    shown = {state: spot_of(state, at_screen=False, away=True) for state in TileState}

    assert shown == {
        TileState.WAITING: Spot.AWAY,
        TileState.WAITING_AGAIN: Spot.AWAY,
        TileState.NOT_SURE: Spot.NOT_SURE,
        TileState.AWAITING_WITNESS: Spot.AWAITING_WITNESS,
        TileState.SIGNED: Spot.SIGNED,
        TileState.DECLINED: Spot.DECLINED,
    }


def test_the_class_keeps_its_order_and_knows_who_is_where() -> None:
    tiles = [replace(TILE, subject=str(number)) for number in range(3)]

    found = places(tiles, at_screen={"0"}, away={"2"})

    assert [(one.tile.subject, one.spot, one.away) for one in found] == [
        ("0", Spot.HERE, False),
        ("1", Spot.WAITING, False),
        ("2", Spot.AWAY, True),
    ]
    assert still_to_sign(found) == 2


def test_who_declined_is_asked_for_nothing() -> None:
    assert not Place(replace(TILE, state=TileState.DECLINED), Spot.DECLINED, False).to_sign
    assert still_to_sign([Place(TILE, Spot.DECLINED, False)]) == 0
