"""Tiles share the screen: every name whole, the animal leading, as few pages as possible."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from ui.viewmodels.board_layout import LEAST_ANIMAL_EM, Room, arrange, arrange_best, lines

LAPTOP = Room(width=1302, height=600, bar=90, gap=16, pad=16, em=27)
names = st.lists(st.text("abcdefgh -", min_size=1, max_size=24).filter(str.strip), min_size=1, max_size=40)


def width_of(text: str) -> float:
    """Letters half as wide as the letters' size."""
    return len(text) * LAPTOP.em / 2


def test_few_pupils_stand_on_one_page_with_large_animals() -> None:
    grid = arrange(["Aisha", "Ben", "Chloe"], LAPTOP, width_of)
    assert grid.pages == 1
    assert grid.animal > 200


def test_a_full_class_with_ordinary_names_fits_two_pages_or_fewer() -> None:
    assert arrange(["Alexander"] * 34, LAPTOP, width_of).pages <= 2


def test_no_pupils_make_no_trouble() -> None:
    assert arrange([], LAPTOP, width_of).pages == 1


def test_lines_break_between_words_and_after_a_hyphen() -> None:
    assert lines("Anna Maria", width_of("Anna Maria"), width_of) == 1
    assert lines("Anna Maria", width_of("Maria") + 1, width_of) == 2
    assert lines("Amelia-Rose", width_of("Amelia-") + 1, width_of) == 2
    assert lines("Abcdefghij", width_of("Abcde"), width_of) == 2


@given(names)
def test_every_tile_has_its_place_on_the_screen(class_names: list[str]) -> None:
    grid = arrange(class_names, LAPTOP, width_of)
    height = LAPTOP.height - (LAPTOP.bar if grid.pages > 1 else 0)
    assert grid.columns * grid.tile_width + (grid.columns - 1) * LAPTOP.gap <= LAPTOP.width + 0.01
    assert grid.rows * grid.tile_height + (grid.rows - 1) * LAPTOP.gap <= height + 0.01
    assert grid.tiles * grid.pages >= len(class_names)


@given(names)
def test_animal_leads_and_names_have_their_lines(class_names: list[str]) -> None:
    grid = arrange(class_names, LAPTOP, width_of)
    most = max(lines(name, grid.tile_width - 2 * LAPTOP.pad, width_of) for name in class_names)
    assert grid.animal >= LEAST_ANIMAL_EM * LAPTOP.em or grid.pages > len(class_names)
    assert grid.animal + most * 1.2 * LAPTOP.em + 2 * LAPTOP.pad <= grid.tile_height + 0.01


def test_letters_shrink_together_until_the_animal_leads_and_no_further_than_the_least() -> None:
    wall = Room(width=3700, height=1850, bar=260, gap=40, pad=40, em=95)

    def measure(em: float) -> Callable[[str], float]:
        return lambda text: len(text) * em / 2

    grid, em = arrange_best(["Alexander"] * 34, wall, 19, measure)
    assert grid.pages == 1
    assert 19 <= em < 95
    assert grid.animal >= 2.6 * em


def test_letters_stay_large_where_there_is_room() -> None:
    _, em = arrange_best(["Ben", "Ivy"], LAPTOP, 10, lambda em: lambda text: len(text) * em / 2)
    assert em == LAPTOP.em
