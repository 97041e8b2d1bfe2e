"""Right first time: what pupils chose and hands showed, and never one child's answer."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.first_choices import FEWEST
from app.domain.lesson_session import Tally
from app.domain.trends_checks import CheckBar, Share, bars, firsts
from app.domain.trends_rows import Answered
from tests.support.tiny_lessons import OLDER, check, lesson

LESSON = lesson(OLDER)
NOW = check(1).hash


def answered(number: int, *choices: int, digest: str = NOW) -> Answered:
    """One pupil's choices at the first checks; choice 1 is the right one."""
    found = [[f"check-{place}", choice, 1, digest] for place, choice in enumerate(choices, 1)]
    return Answered(f"turn-{number}", f"pupil-{number}", stage="older", checks=json.dumps(found))


def shown(session: str, name: str, *hands: int) -> Tally:
    return Tally(session, name, "older", json.dumps(hands))


def by_id(found: tuple[CheckBar, ...]) -> dict[str, CheckBar]:
    return {bar.check: bar for bar in found}


def test_worst_comes_first_and_numbers_are_whole() -> None:
    turns = [answered(n, 1 if n < 3 else 0, 1) for n in range(4)]
    found = bars([LESSON], firsts(turns), [])
    assert [bar.check for bar in found] == ["check-1", "check-2"]
    assert found[0].turns == Share(3, 4)
    assert found[0].turns.percent == 75
    assert not found[0].hands.told


@given(st.lists(st.integers(0, 2), max_size=FEWEST - 1), st.lists(st.integers(0, 2), max_size=1))
def test_too_few_answers_are_never_told(choices: list[int], hands: list[int]) -> None:
    turns = [answered(n, choice) for n, choice in enumerate(choices)]
    found = bars(
        [LESSON], firsts(turns), [shown("s", "check-1", *(hands * 3))] if hands and sum(hands * 3) < FEWEST else []
    )
    assert not any(bar.told for bar in found)
    assert all(bar.turns == bar.hands == Share() for bar in found)


@given(st.lists(st.integers(0, 2), min_size=FEWEST, max_size=20), st.lists(st.integers(0, 9), min_size=3, max_size=3))
def test_right_and_wrong_make_all_who_answered(choices: list[int], hands: list[int]) -> None:
    turns = [answered(n, choice) for n, choice in enumerate(choices)]
    bar = by_id(bars([LESSON], firsts(turns), [shown("s", "check-1", *hands)]))["check-1"]
    assert bar.turns == Share(choices.count(1), len(choices))
    assert bar.hands == (Share(hands[1], sum(hands)) if sum(hands) >= FEWEST else Share())
    assert 0 <= bar.turns.percent <= 100


def test_a_pupils_newest_answer_counts_and_only_once() -> None:
    turns = [answered(n, 0) for n in range(3)] + [replace(answered(0, 1), id="later")]
    assert by_id(bars([LESSON], firsts(turns), []))["check-1"].turns == Share(1, 3)


def test_answers_in_other_words_are_told_apart() -> None:
    turns = [answered(n, 1) for n in range(3)] + [answered(n, 0, digest="old") for n in range(3, 8)]
    bar = by_id(bars([LESSON], firsts(turns), []))["check-1"]
    assert bar.turns == Share(3, 3)
    assert bar.earlier == 5


def test_hands_of_a_question_with_other_choices_are_left_out() -> None:
    found = bars([LESSON], firsts([]), [shown("s", "check-1", 4, 4), shown("t", "check-1", 1, 5, 1)])
    assert by_id(found)["check-1"].hands == Share(5, 7)
