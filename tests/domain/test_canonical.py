"""Canonical JSON: one text for one meaning."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any
from unicodedata import is_normalized, normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.canonical import NotCanonical, canonical, canonical_pair, parse

TEXT = st.text(st.characters(codec="utf-8"), max_size=8) | st.sampled_from(
    ["e\u0301", "\u212b", "\n\u0303", "\\\u0301"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT.map(lambda key: normalize("NFC", key)), inner),
    max_leaves=8,
)
OBJECTS = st.dictionaries(TEXT.map(lambda key: normalize("NFC", key)), VALUES, max_size=4)


def in_form(form: Any, value: Any) -> Any:
    if isinstance(value, str):
        return normalize(form, value)
    if isinstance(value, list):
        return [in_form(form, item) for item in value]
    if isinstance(value, dict):
        return {key: in_form(form, item) for key, item in value.items()}
    return value


@given(OBJECTS)
def test_reading_the_text_back_gives_the_data_and_writing_that_gives_the_text(data: dict[str, Any]) -> None:
    text, back = canonical_pair(data)
    assert parse(text) == back == in_form("NFC", data)
    assert canonical(back) == text


@given(OBJECTS)
@example({"line": "\n\u0303"})
@example({"a": [{"b": "e\u0301"}]})
def test_decomposed_letters_give_the_same_text_as_composed_ones(data: dict[str, Any]) -> None:
    assert canonical(in_form("NFD", data)) == canonical(in_form("NFC", data))


@given(OBJECTS)
def test_the_text_has_sorted_keys_no_spaces_and_nfc_strings(data: dict[str, Any]) -> None:
    text = canonical(data)
    assert text == json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert all(is_normalized("NFC", word) for word in _strings(json.loads(text)))


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [word for pair in value.items() for part in pair for word in _strings(part)]
    return [word for item in value for word in _strings(item)] if isinstance(value, list) else []


@pytest.mark.parametrize("value", [0.5, 1.0, float("nan"), float("inf"), [1, [2.5]], {"deep": -0.0}])
def test_a_float_is_refused_however_deep(value: object) -> None:
    with pytest.raises(NotCanonical, match="whole numbers"):
        canonical({"value": value})


def test_a_float_in_stored_text_is_refused_too() -> None:
    with pytest.raises(NotCanonical):
        parse('{"a":1.5}')


def test_two_keys_that_are_one_in_nfc_are_refused() -> None:
    with pytest.raises(NotCanonical, match="two keys"):
        canonical({"\u00e9": 1, "e\u0301": 2})


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(NotCanonical, match="surrogate"):
        canonical({"name": "\ud83d"})


def test_a_member_of_an_enum_is_read_back_as_plain_text() -> None:
    class Colour(StrEnum):
        RED = "red"

    _, back = canonical_pair({"colour": Colour.RED})
    assert type(back["colour"]) is str


def test_keys_that_are_numbers_are_written_in_the_order_of_their_text() -> None:
    assert canonical({"by_seat": {10: "a", 9: "b"}}) == '{"by_seat":{"10":"a","9":"b"}}'
