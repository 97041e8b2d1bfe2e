from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.base32_check import ALPHABET
from app.domain.slip_code import FORM_BITS, HIGHEST_COPY, SlipCode, form_id, parse

codes = st.builds(
    SlipCode,
    form=st.text(ALPHABET, min_size=8, max_size=8),
    copy=st.integers(1, HIGHEST_COPY),
)
QR_LETTERS = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
LEVEL_Q_VERSION_2 = 29


@given(codes)
def test_a_code_is_read_back_as_it_was_written(code: SlipCode) -> None:
    assert parse(code.text) == code


@given(codes)
def test_a_code_fits_the_small_qr_code_without_switching_modes(code: SlipCode) -> None:
    assert set(code.text) <= QR_LETTERS
    assert len(code.text) <= LEVEL_Q_VERSION_2


@given(codes, st.data())
def test_every_wrong_character_is_noticed(code: SlipCode, data: st.DataObject) -> None:
    text = code.text.replace("-", "")
    place = data.draw(st.integers(2, len(text) - 1))
    wrong = data.draw(st.sampled_from(ALPHABET).filter(lambda letter: letter != text[place]))
    assert parse(text[:place] + wrong + text[place + 1 :]) is None


@given(codes, st.data())
def test_every_swap_of_two_characters_is_noticed(code: SlipCode, data: st.DataObject) -> None:
    form = code.form
    one = data.draw(st.integers(0, 6))
    other = data.draw(st.integers(one + 1, 7))
    swapped = list(form)
    swapped[one], swapped[other] = form[other], form[one]
    mixed = code.text.replace(f"{form[:4]}-{form[4:]}", "".join(swapped))
    assert (parse(mixed) is None) == (form[one] != form[other])


@given(codes)
def test_how_people_type_a_code_does_not_matter(code: SlipCode) -> None:
    typed = code.text.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert parse(typed.replace("tul", "tu1")) == code


@pytest.mark.parametrize(
    "text",
    ["", "TU1", "https://example.org/", "TU1-AAAA-AAAA-P0-0", "TU1-AAAA-AAAA-P1000-A", "TU1-AAAA-AAUA-P1-A", "٣" * 12],
)
def test_what_is_not_a_code_of_ours_is_nothing(text: str) -> None:
    assert parse(text) is None


@given(st.integers(0, 2**FORM_BITS - 1))
def test_form_ids_hold_every_random_bit(bits: int) -> None:
    made = form_id(bits)
    assert len(made) == 8
    assert sum(ALPHABET.index(letter) << 5 * (7 - place) for place, letter in enumerate(made)) == bits


def test_one_wrong_digit_of_the_copy_is_noticed() -> None:
    text = SlipCode("00000000", 12).text
    wrong = (10, 11, *range(13, 20), *range(22, 99, 10))
    assert [copy for copy in wrong if parse(text.replace("P12", f"P{copy}"))] == []


def test_the_code_says_nothing_of_the_child() -> None:
    assert SlipCode("K7M2P9QX", 2).text.startswith("TU1-K7M2-P9QX-P2-")
