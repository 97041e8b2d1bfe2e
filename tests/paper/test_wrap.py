from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.paper.fonts import load_fonts
from app.paper.styles import make_styles
from app.paper.text import curly, fill, plain, strongly, unbroken

STYLE = make_styles(load_fonts()).listed
words = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJ"), min_size=1, max_size=60)
sentences = st.lists(words, min_size=1, max_size=30).map(" ".join)


def said(text: str, width: float = 60.0) -> list[str]:
    return ["".join(words for _, words in line) for line in STYLE.wrap(text, width)]


@given(sentences, st.floats(20, 180))
def test_no_line_is_wider_than_it_may_be(text: str, width: float) -> None:
    for line in said(text, width):
        assert STYLE.width_mm(line) <= width + 1e-6


@given(sentences, st.floats(20, 180))
def test_no_letter_is_lost_and_none_is_added(text: str, width: float) -> None:
    assert "".join("".join(said(text, width)).split()) == "".join(text.split())


@given(st.lists(st.text(st.sampled_from("abcdef"), min_size=1, max_size=6), min_size=1, max_size=30).map(" ".join))
def test_short_words_are_never_broken(text: str) -> None:
    assert " ".join(said(text, 60)) == text


def test_a_date_stays_on_one_line() -> None:
    assert said(f"Please send it back by {unbroken('8 December 2026')}", 50)[-1].endswith("8\u00a0December\u00a02026")


def test_what_is_marked_is_bold_and_the_rest_is_not() -> None:
    (line,) = STYLE.wrap(f"Send it by {strongly('Monday soon')}. Thank you", 150)
    assert [(font.rpartition("-")[2], words) for font, words in line] == [
        ("400", "Send it by "),
        ("700", "Monday soon"),
        ("400", ". Thank you"),
    ]


def test_figures_in_running_text_have_no_slashed_nought() -> None:
    (line,) = STYLE.wrap("Ring 01632 (MB40)", 150)
    assert [(font.partition("-")[0], words) for font, words in line] == [
        ("AtkinsonHyperlegible", "Ring "),
        ("Lexend", "01632 "),
        ("AtkinsonHyperlegible", "(MB"),
        ("Lexend", "40"),
        ("AtkinsonHyperlegible", ")"),
    ]


def test_a_word_that_the_font_lacks_is_set_in_another_one() -> None:
    (line,) = STYLE.wrap("Dear Олена again", 150)
    assert [(font.partition("-")[0], words) for font, words in line] == [
        ("AtkinsonHyperlegible", "Dear "),
        ("NotoSans", "Олена "),
        ("AtkinsonHyperlegible", "again"),
    ]


def test_places_are_filled_in_and_unknown_ones_stay() -> None:
    assert (
        fill("{child} of {school}, {who}", {"child": "Mia {school}", "school": "Oak"}) == "Mia {school} of Oak, {who}"
    )


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("the child's", "the child’s"),
        ('"We agree"', "“We agree”"),
        ("('so')", "(‘so’)"),
        ("parents' wish", "parents’ wish"),
    ],
)
def test_typewriter_quotes_become_printers_quotes(typed: str, set_: str) -> None:
    assert curly(typed) == set_


def test_a_name_loses_nothing_but_dirt() -> None:
    assert plain("  Zoe\u0308\u200b  O'Brien ") == "Zoë O'Brien"
