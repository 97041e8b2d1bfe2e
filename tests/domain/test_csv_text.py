from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.csv_text import csv_bytes, harmless

NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=12)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "  ="])
def test_no_cell_begins_as_a_formula(start: str) -> None:
    assert harmless(f"{start}HYPERLINK(1)") == f"'{start}HYPERLINK(1)"


@pytest.mark.parametrize("name", ["O’Neil", "Anne-Marie", "李", "", "2026-11-24"])
def test_ordinary_text_stays_what_it_is(name: str) -> None:
    assert harmless(name) == name


@given(st.lists(st.tuples(NAMES, NAMES), max_size=5))
def test_what_was_written_is_read_again(rows: list[tuple[str, str]]) -> None:
    data = csv_bytes(("a", "b"), rows)

    assert data.startswith(b"\xef\xbb\xbf")
    head, *read = csv.reader(StringIO(data.decode("utf-8-sig"), newline=""))
    assert head == ["a", "b"]
    assert read == [[harmless(cell) for cell in row] for row in rows]
