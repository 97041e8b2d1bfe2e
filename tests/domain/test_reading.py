from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.reading import SHORTEST, promises_text, reading_seconds, seconds
from tests.support.tiny_lessons import OLDER, lesson, page


def test_reading_time_follows_the_words_a_minute_of_the_stage() -> None:
    slow = replace(OLDER, words_minute=60)

    assert seconds("one two three four five six", slow) == pytest.approx(6)


def test_even_one_word_stands_long_enough_to_look_at_its_picture() -> None:
    assert seconds("Ask.", OLDER) == SHORTEST


def test_a_page_is_read_in_its_own_sentence() -> None:
    assert reading_seconds(page(1), replace(OLDER, words_minute=60)) == pytest.approx(7)


def test_the_promises_sheet_reads_every_promise() -> None:
    assert promises_text(lesson(OLDER)) == "Keep rule 1. Keep rule 2. Keep rule 3."
