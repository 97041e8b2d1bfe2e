from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.agreement import Length
from app.domain.reading import SHORTEST, seconds, waking_seconds
from app.domain.walk_events import Step
from app.domain.walkthrough import begin
from tests.support.tiny_lessons import OLDER, lesson


def test_reading_time_follows_the_words_a_minute_of_the_stage() -> None:
    slow = replace(OLDER, words_minute=60)

    assert seconds("one two three four five six", slow) == pytest.approx(6)


def test_even_one_word_stands_long_enough_to_look_at_its_picture() -> None:
    assert seconds("Ask.", OLDER) == SHORTEST


def test_promises_that_were_read_together_minutes_ago_need_half_the_time() -> None:
    words = "one two three four five six seven eight nine ten"
    alone, taught = (
        replace(begin(lesson(replace(OLDER, words_minute=60)), length), step=Step.PROMISES) for length in Length
    )

    assert waking_seconds(words, alone) == pytest.approx(10)
    assert waking_seconds(words, taught) == pytest.approx(5)
    assert waking_seconds("Ask.", taught) == SHORTEST


def test_what_happens_without_signing_is_never_hurried() -> None:
    walk = replace(begin(lesson(replace(OLDER, words_minute=60)), Length.AFTER), step=Step.IF_NOT)

    assert waking_seconds("one two three four five six", walk) == pytest.approx(6)
