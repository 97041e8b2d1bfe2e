from __future__ import annotations

import pytest

from app.domain.first_choices import Question
from app.domain.teach_again import Again, in_order, of_hands, of_turns
from tests.support.tiny_lessons import check

ASKED = check(1)
"""Three choices, the middle one right."""


@pytest.mark.parametrize(
    ("hands", "again"), [((0, 9, 0), False), ((1, 8, 1), False), ((3, 6, 0), True), ((5, 0, 5), True)]
)
def test_one_wrong_hand_in_three_asks_for_the_question_again(hands: tuple[int, ...], again: bool) -> None:
    found = of_hands(ASKED, hands)

    assert found is not None
    assert found.again is again
    assert found.right_share == hands[1] / sum(hands)


@pytest.mark.parametrize("hands", [(), (0, 2, 0), (9, 9)])
def test_too_few_hands_or_those_of_other_choices_say_nothing(hands: tuple[int, ...]) -> None:
    assert of_hands(ASKED, hands) is None


def test_first_choices_of_turns_count_as_hands_do() -> None:
    assert of_turns(Question(ASKED, 4, (2, 2, 0), 2, 0)) == Again(ASKED, 4, 2, by_hands=False)
    assert of_turns(Question(ASKED, 2, (), 0, 0)) is None


def test_the_hardest_question_comes_first_and_the_worse_of_two_counts_is_told() -> None:
    easy, hard, harder = (Again(check(n), 10, wrong, by_hands=n == 3) for n, wrong in ((1, 1), (2, 4), (3, 5)))
    mild = Again(check(3), 10, 2, by_hands=False)

    assert in_order([easy, mild, harder, hard]) == (harder, hard, easy)
