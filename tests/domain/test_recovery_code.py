from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.base32_check import ALPHABET
from app.domain.recovery_code import SYMBOLS, read, written
from app.errors import KioskError

KEYS = st.lists(st.integers(0, 31), min_size=SYMBOLS, max_size=SYMBOLS)


@given(KEYS)
def test_a_key_is_read_as_it_was_written_in_whatever_letters_and_gaps(values: list[int]) -> None:
    text = written(values)
    assert [len(group) for group in text.split()] == [5] * 7
    for typed in (text, text.lower(), text.replace(" ", ""), text.replace(" ", "-"), text.replace("0", "o")):
        assert list(read(typed)) == values


@given(KEYS, st.integers(0, 34), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_named_by_its_group(values: list[int], place: int, other: str) -> None:
    letters = list(written(values).replace(" ", ""))
    if letters[place] == other:
        return
    letters[place] = other
    with pytest.raises(KioskError, match=f"Group {place // 5 + 1},"):
        read("".join(letters))


@given(KEYS, st.integers(0, 5))
def test_two_groups_that_change_places_are_noticed(values: list[int], first: int) -> None:
    groups = written(values).split()
    if values[4 * first : 4 * first + 4] == values[4 * first + 4 : 4 * first + 8]:
        return
    groups[first : first + 2] = reversed(groups[first : first + 2])
    with pytest.raises(KioskError) as fault:
        read(" ".join(groups))
    assert fault.value.code == "recovery-mistyped"


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda groups: groups[:-1], "7 groups of 5 characters; this has 6"),
        (lambda groups: [groups[0], groups[1][:4], *groups[2:]], "Group 2 has 4 characters"),
        (lambda groups: ["UUUUU", *groups[1:]], "Group 1 has “U”"),
        (lambda _: [], "this has 0"),
    ],
)
def test_other_slips_are_said_plainly(spoil, said: str) -> None:  # type: ignore[no-untyped-def]
    groups = written(range(SYMBOLS)).split()
    with pytest.raises(KioskError, match=said):
        read(" ".join(spoil(groups)))
