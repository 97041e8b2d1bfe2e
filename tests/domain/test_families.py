from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.families import MOST, leads, maybe_families, together
from app.domain.pupil import Pupil


def roll(*given: tuple[str, str, str]) -> list[Pupil]:
    """Pupils of these surnames, classes and families."""
    return [
        Pupil(f"p{at}", f"First{at}", last, class_name=class_name, family=family)
        for at, (last, class_name, family) in enumerate(given)
    ]


ONE = st.tuples(st.sampled_from(["Hope", "Khan", ""]), st.sampled_from(["Acorn", "Maple"]), st.sampled_from(["", "f"]))
ROLLS = st.lists(ONE).map(lambda given: roll(*given))


@given(ROLLS)
def test_nobody_is_lost_or_doubled(pupils: list[Pupil]) -> None:
    assert sorted(one.subject for one in together(pupils)) == sorted(one.subject for one in pupils)


@given(ROLLS)
def test_a_family_lies_behind_its_first_and_nobody_else_moves_ahead(pupils: list[Pupil]) -> None:
    order = together(pupils)
    first = leads(pupils)
    seen = [first[one.subject].subject for one in order]
    firsts = list(dict.fromkeys(seen))
    assert [one for key in firsts for one in [key] * seen.count(key)] == seen
    assert firsts == sorted(firsts, key=lambda key: [one.subject for one in pupils].index(key))


def test_only_who_is_said_to_be_a_family_is_put_together() -> None:
    pupils = roll(("Hope", "Acorn", ""), ("Khan", "Acorn", "k"), ("Hope", "Maple", ""), ("Bello", "Maple", "k"))
    assert [one.last for one in together(pupils)] == ["Hope", "Khan", "Bello", "Hope"]
    assert leads(pupils)["p3"].class_name == "Acorn"


def test_a_rare_surname_is_offered_a_common_one_and_a_settled_one_are_not() -> None:
    common = [("Smith", "Acorn", "")] * (MOST + 1)
    pupils = roll(("Hope", "Acorn", ""), ("hope", "Maple", ""), ("Lowe", "Acorn", "l"), ("Lowe", "Maple", ""), *common)
    assert [[one.subject for one in group] for group in maybe_families(pupils)] == [["p0", "p1"]]
