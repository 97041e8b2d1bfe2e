from __future__ import annotations

import tomllib
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.domain.animals import settle

ANIMALS = tuple(tomllib.loads((Path(__file__).parents[2] / "assets" / "animals.toml").read_text("utf-8")))


def newcomers(*names: str) -> list[tuple[str, str, str]]:
    return [(name, "", name) for name in names]


def test_there_are_enough_animals_for_a_large_class() -> None:
    assert len(ANIMALS) >= 60


def test_a_class_of_thirty_four_gets_thirty_four_animals() -> None:
    given_out = settle((), newcomers(*(f"pupil {n}" for n in range(34))), ANIMALS)
    assert len(set(given_out.values())) == 34


def test_a_newcomer_takes_nobodys_animal() -> None:
    assert settle(("fox", "owl"), newcomers("a"), ("fox", "owl", "bear")) == {"a": "bear"}


def test_who_moves_class_keeps_a_free_animal() -> None:
    assert settle(("owl",), [("a", "fox", "a")], ("fox", "owl", "bear")) == {"a": "fox"}


def test_who_moves_class_gives_way_to_who_is_there() -> None:
    assert settle(("fox", "owl"), [("a", "fox", "a")], ("fox", "owl", "bear")) == {"a": "bear"}


def test_an_animal_brought_along_is_not_given_to_a_newcomer_before() -> None:
    assert settle((), [("new", "", "n"), ("mover", "fox", "m")], ("fox", "owl")) == {"new": "owl", "mover": "fox"}


def test_animals_are_shared_evenly_when_a_class_has_more_pupils_than_animals() -> None:
    given_out = settle((), newcomers(*"abcdef"), ("fox", "owl"))
    assert sorted(given_out.values()) == ["fox"] * 3 + ["owl"] * 3


def test_without_animals_nobody_gets_one() -> None:
    assert settle((), newcomers("a"), ()) == {}


@given(st.sets(st.text(min_size=1), max_size=30), st.sets(st.sampled_from(ANIMALS), max_size=20))
def test_the_same_pupils_in_the_same_class_get_the_same_animals(names: set[str], taken: set[str]) -> None:
    once = settle(taken, newcomers(*sorted(names)), ANIMALS)
    assert once == settle(taken, newcomers(*sorted(names)), ANIMALS)
    assert len(set(once.values()) | taken) == len(names) + len(taken)
