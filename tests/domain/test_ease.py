"""What makes a pupil's screens easier, as the record keeps it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ease import NAMES, Ease

eases = st.builds(Ease, **{name: st.booleans() for name in NAMES})


@given(eases)
def test_what_is_written_is_read_again(ease: Ease) -> None:
    assert Ease.read(ease.written()) == ease


@given(eases, st.sampled_from(NAMES))
def test_a_switch_turns_one_thing_and_turns_it_back(ease: Ease, name: str) -> None:
    turned = ease.switched(name)
    assert [one for one in NAMES if getattr(turned, one) != getattr(ease, one)] == [name]
    assert turned.switched(name) == ease


def test_nothing_chosen_is_written_as_nothing() -> None:
    assert Ease().written() == ""
    assert Ease.read("") == Ease()


def test_a_name_from_a_newer_version_is_passed_over() -> None:
    assert Ease.read("calm magnifier left") == Ease(calm=True, left=True)
