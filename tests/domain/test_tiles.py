from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.agreement import Agreement
from app.domain.pupil import Pupil
from app.domain.standing import Access, Standing
from app.domain.tiles import Counts, TileState, count, state_of, tiles

AGREEMENT = Agreement("a1")
NOT_YET = Standing(Access.NOT_YET)
SIGNED = Standing(Access.GRANTED, "older", AGREEMENT)
UNSEEN = Standing(Access.AWAITING_WITNESS, agreement=replace(AGREEMENT, witness_needed=True))


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (NOT_YET, TileState.WAITING),
        (Standing(Access.NOT_SURE, not_sure=True), TileState.NOT_SURE),
        (UNSEEN, TileState.AWAITING_WITNESS),
        (SIGNED, TileState.SIGNED),
        (Standing(Access.AWAITING_PARENT, agreement=AGREEMENT), TileState.SIGNED),
        (Standing(Access.GRANTED, "lower"), TileState.WAITING),
        (Standing(Access.GRANTED, "lower", not_sure=True), TileState.NOT_SURE),
    ],
)
def test_a_tile_says_how_its_pupil_stands(standing: Standing, expected: TileState) -> None:
    assert state_of(standing) is expected


def test_only_pupils_who_share_a_first_name_show_an_initial() -> None:
    pupils = [Pupil("1", "Sam", "Reed"), Pupil("2", "Ivy", "Hope"), Pupil("3", "Sam", "Okoro")]

    assert [tile.name for tile in tiles(pupils, lambda _: NOT_YET)] == ["Ivy", "Sam O", "Sam R"]


def test_tiles_stand_in_the_order_of_names_whatever_their_accents() -> None:
    pupils = [Pupil("1", "Zoë", "A"), Pupil("2", "Émile", "B"), Pupil("3", "adam", "C"), Pupil("4", "Eve", "D")]

    assert [tile.name for tile in tiles(pupils, lambda _: NOT_YET)] == ["adam", "Émile", "Eve", "Zoë"]


def test_a_tile_knows_its_animal_and_the_agreement_in_force() -> None:
    (tile,) = tiles([Pupil("1", "Ivy", animal="fox")], lambda _: SIGNED)

    assert (tile.animal, tile.agreement) == ("fox", "a1")


def test_counts_add_up_to_the_class() -> None:
    pupils = [Pupil(str(number), f"Child{number}") for number in range(5)]
    standings = {"0": NOT_YET, "1": SIGNED, "2": UNSEEN, "3": SIGNED, "4": NOT_YET}

    assert count(tile.state for tile in tiles(pupils, lambda pupil: standings[pupil.subject])) == Counts(5, 2, 0, 1, 2)
