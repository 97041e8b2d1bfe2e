"""A lesson taken up again from its note, and a note that is of no use."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.teaching import Together, advance
from app.domain.teaching_events import Event, Pause
from app.domain.teaching_note import from_text, stage_in, to_text
from app.domain.teaching_slides import slides_of
from tests.support.tiny_lessons import OLDER, lesson
from tests.support.togethers import EVENTS, FRESH


@settings(deadline=None, max_examples=50)
@given(st.lists(EVENTS, max_size=25), st.floats(0, 5000))
def test_a_lesson_is_taken_up_where_it_stood_with_its_clock_standing(events: list[Event], now: float) -> None:
    state = FRESH
    for event in events:
        state = advance(state, event)
    again = from_text(to_text("s1", state, now), "s1", FRESH)
    stood = advance(state, Pause(now))
    expected = replace(stood, spent=round(stood.spent, 1), talk_from=None, hands=tuple(sorted(stood.hands)))
    assert again == expected


def test_a_note_of_another_session_says_nothing() -> None:
    said = to_text("s1", replace(FRESH, place=3), 0)
    assert stage_in(said, "s1") == "older"
    assert stage_in(said, "s2") == ""
    assert from_text(said, "s2", FRESH) == FRESH


def test_a_lesson_that_lost_the_slide_begins_again_but_keeps_its_time() -> None:
    said = to_text("s1", replace(FRESH, place=2, spent=90.0), 0)
    other = Together("older", slides_of(lesson(OLDER)))
    assert from_text(said, "s1", other) == replace(other, spent=90.0)


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "null",
        "[]",
        '{"session": "s1"',
        json.dumps({"session": "s1", "slide": ["x"], "part": "2", "spent": "long", "hands": [1]}),
        json.dumps({"session": "s1", "slide": "check-check-1", "part": True, "spent": -4, "hands": {"check-1": [1]}}),
        '{"session": "s1", "spent": NaN, "hands": {"check-1": [1, 2, "3"]}}',
    ],
)
def test_a_broken_note_is_as_good_as_it_can_be(broken: str) -> None:
    again = from_text(broken, "s1", FRESH)
    assert (again.part, again.spent, again.hands, again.running) == (0, 0.0, (), False)


SAID = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.lists(st.integers(), max_size=3)
)
FIELDS = st.sampled_from(["slide", "part", "revealed", "over", "spent", "hands", "stage"])


@settings(deadline=None, max_examples=50)
@given(st.dictionaries(FIELDS, SAID))
def test_no_note_breaks_the_lesson(said: dict[str, object]) -> None:
    again = from_text(json.dumps(said | {"session": "s1"}), "s1", FRESH)
    assert again.part >= 0
    assert again.spent >= 0
