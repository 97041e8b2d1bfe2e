from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from app.domain.agreement import Agreement
from app.domain.first_choices import FEWEST, question
from tests.support.tiny_lessons import check

CHECK = check(1)
RIGHT, WRONG, OTHER = 1, 0, 2


def answered(*taken: tuple[int, int], digest: str | None = CHECK.hash) -> list[tuple[Agreement, ...]]:
    """Pupils, one for each (choice first taken, tries)."""
    rows = [["check-1", first, tries, *([digest] if digest is not None else [])] for first, tries in taken]
    return [(Agreement(f"a{place}", checks=json.dumps([row])),) for place, row in enumerate(rows)]


def test_each_choice_counts_who_took_it_first() -> None:
    found = question(CHECK, answered((RIGHT, 1), (RIGHT, 1), (WRONG, 2), (OTHER, 2)))

    assert (found.answered, found.first, found.second, found.wrong) == (4, (1, 2, 1), 2, 2)


def test_with_too_few_answers_nothing_is_counted_that_points_at_a_child() -> None:
    found = question(CHECK, answered(*[(WRONG, 2)] * (FEWEST - 1)))

    assert (found.answered, found.first, found.second, found.wrong, found.to_talk) == (FEWEST - 1, (), 0, 0, False)


def test_a_third_who_believed_something_else_is_worth_a_talk() -> None:
    assert question(CHECK, answered((RIGHT, 1), (RIGHT, 1), (WRONG, 2))).to_talk
    assert not question(CHECK, answered(*[(RIGHT, 1)] * 3, (WRONG, 2))).to_talk
    assert not question(CHECK, answered(*[(RIGHT, 1)] * 3)).to_talk
    assert not question(CHECK, []).to_talk


def test_answers_to_other_words_are_left_out_and_told() -> None:
    old = answered((OTHER, 1), (WRONG, 2), digest="other words")
    found = question(CHECK, [*answered(*[(RIGHT, 1)] * 3), *old])

    assert (found.answered, found.earlier, found.first) == (3, 2, (0, 3, 0))


def test_answers_of_the_first_editions_count_where_their_choice_is_still_there() -> None:
    found = question(CHECK, answered((RIGHT, 1), (RIGHT, 1), (WRONG, 2), (7, 1), digest=None))

    assert (found.answered, found.earlier) == (3, 1)


def test_a_pupils_newest_answer_counts() -> None:
    (first,), (again,) = answered((WRONG, 2), (RIGHT, 1))
    found = question(CHECK, [(first, again)] * 3)

    assert (found.answered, found.first) == (3, (0, 3, 0))


def test_pupils_who_were_not_asked_are_not_counted() -> None:
    assert question(check(2), answered((RIGHT, 1), (RIGHT, 1), (RIGHT, 1))).answered == 0


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(1, 2)), max_size=20))
def test_counts_add_up_to_the_answers_or_are_not_told(taken: list[tuple[int, int]]) -> None:
    found = question(CHECK, answered(*taken))

    assert found.answered == len(taken)
    assert sum(found.first) == (len(taken) if len(taken) >= FEWEST else 0)
