from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.content.syllables import syllables
from app.domain.reading_level import grade, sentences, words


def test_sentences_end_where_a_reader_stops() -> None:
    assert sentences("Stop. Think! Is it kind? Then I send it") == ("Stop.", "Think!", "Is it kind?", "Then I send it")
    assert sentences("“I ask first.” Then I go.") == ("“I ask first.”", "Then I go.")


def test_a_joined_word_is_one_word() -> None:
    assert words("I'm a grown-up’s friend, not 2") == ("I'm", "a", "grown-up’s", "friend", "not", "2")


def test_grade_follows_the_published_formula() -> None:
    # 10 words, 2 sentences, 12 syllables: 0.39 * 5 + 11.8 * 1.2 - 15.59
    text = "I ask my teacher first. Then I go online happily."
    beats = {"teacher": 2, "online": 2}
    assert grade([text], lambda word: beats.get(word, 1)) == pytest.approx(0.39 * 5 + 11.8 * 1.2 - 15.59)


def test_a_text_without_a_full_stop_still_ends_its_sentence() -> None:
    apart, together = grade(["Yes, me", "Not me"], lambda _: 1), grade(["Yes, me. Not me."], lambda _: 1)
    assert apart == together


def test_no_words_have_no_grade() -> None:
    assert grade([], lambda _: 1) == 0.0
    assert grade(["", "…"], lambda _: 1) == 0.0


@given(st.lists(st.text(max_size=60), max_size=8))
def test_every_word_stands_in_exactly_one_sentence(texts: list[str]) -> None:
    for text in texts:
        assert sum(len(words(sentence)) for sentence in sentences(text)) == len(words(text))


@pytest.mark.parametrize(
    ("word", "beats"),
    [
        ("online", 2),
        ("password", 2),
        ("grown-up", 2),
        ("people's", 2),
        ("i'm", 1),
        ("internet", 3),
        ("zuri's", 2),
        ("2", 1),
    ],
)
def test_syllables_come_from_the_dictionary_or_a_guess(word: str, beats: int) -> None:
    assert syllables(word) == beats


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'-", min_size=1, max_size=20))
@example("hm")
def test_every_word_has_a_syllable(word: str) -> None:
    assert syllables(word) >= 1
