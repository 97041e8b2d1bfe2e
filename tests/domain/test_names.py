from __future__ import annotations

import pytest

from app.domain.names import display_names, folded, split_full_name, tidy
from app.domain.pupil import Pupil


def called(*names: str) -> list[str]:
    pupils = [Pupil(str(n), first=name.split()[0], last=" ".join(name.split()[1:])) for n, name in enumerate(names)]
    shown = display_names(pupils)
    return [shown[pupil.subject] for pupil in pupils]


def test_a_first_name_stands_alone() -> None:
    assert called("Noah Papadopoulos", "Leo Singh") == ["Noah", "Leo"]


def test_two_who_share_a_first_name_get_an_initial() -> None:
    assert called("Noah Papadopoulos", "Noah Singh", "Leo Li") == ["Noah P", "Noah S", "Leo"]


def test_initials_that_are_the_same_grow_until_they_differ() -> None:
    assert called("Rafael Kowalski", "Rafael Khan", "Rafael Singh") == ["Rafael Ko", "Rafael Kh", "Rafael S"]


def test_a_surname_that_begins_another_is_shown_whole() -> None:
    assert called("Mia Clark", "Mia Clarke") == ["Mia Clark", "Mia Clarke"]


def test_an_apostrophe_is_no_end_of_a_name() -> None:
    assert called("Sean O'Brien", "Sean Okonkwo") == ["Sean O'B", "Sean Ok"]


def test_a_small_particle_gets_a_capital() -> None:
    assert called("Priya van der Berg", "Priya Li") == ["Priya V", "Priya L"]


def test_accents_and_case_do_not_hide_that_a_first_name_is_shared() -> None:
    assert called("Seán Walsh", "SEAN Brown") == ["Seán W", "SEAN B"]


def test_wholly_the_same_name_is_called_the_same() -> None:
    assert called("Rafael Khan", "Rafael Khan", "Rafael Li") == ["Rafael K", "Rafael K", "Rafael L"]


def test_a_pupil_without_surname_is_called_by_the_first_name() -> None:
    assert called("Noah", "Noah Li") == ["Noah", "Noah L"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("O’Brien", "OBRIEN"),
        ("Zielińska", "Zielinska"),
        ("Łukasz", "lukasz"),
        ("Đặng", "Dang"),
        ("Anna-Mae", "anna mae"),
    ],
)
def test_spellings_of_one_name_compare_as_equal(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_tidying_leaves_one_space_and_no_invisible_letters() -> None:
    assert tidy("  van\u00a0der \t Berg\ufeff ") == "van der Berg"
    assert tidy("Ti\u0065\u0302\u0301n") == "Tiến"
    assert tidy("می\u200cشا") == "می\u200cشا"


@pytest.mark.parametrize(
    ("text", "split"),
    [("O'Brien, Seán", ("Seán", "O'Brien")), ("Noah Li", None), (", Noah", None), ("Li,", None)],
)
def test_a_full_name_is_split_at_its_comma(text: str, split: tuple[str, str] | None) -> None:
    assert split_full_name(text) == split
