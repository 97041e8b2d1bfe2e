"""Two homes answer one by one, and the school's rule says what they mean together."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.access_facts import Answer, Facts, ParentAnswer
from app.domain.agreement import Agreement
from app.domain.home_answers import awaited, by_agreement, combined, refusal, standing_answers, talks

AGREED, TALK, REFUSED = Answer.AGREED, Answer.TALK, Answer.REFUSED
MOMENTS = st.integers(0, 9).map(lambda n: f"2026-11-2{n}T09:00:00.000Z")
SAID = st.builds(
    ParentAnswer,
    st.sampled_from(["a1", "a2"]),
    st.just("p1"),
    st.sampled_from([*Answer, ""]),
    MOMENTS,
    home=st.integers(0, 2),
)
MANY = st.lists(SAID, max_size=6, unique_by=lambda one: (one.agreement, one.home))


def said(home: int, answer: str, day: int = 20, agreement: str = "a1") -> ParentAnswer:
    return ParentAnswer(agreement, "p1", answer, f"2026-11-{day}T09:00:00.000Z", home=home)


@pytest.mark.parametrize(
    ("first", "second", "any_one", "both"),
    [
        (AGREED, "", AGREED, ""),
        (AGREED, AGREED, AGREED, AGREED),
        (AGREED, TALK, AGREED, TALK),
        (TALK, "", TALK, TALK),
        (AGREED, REFUSED, REFUSED, REFUSED),
        (REFUSED, "", REFUSED, REFUSED),
        ("", "", "", ""),
    ],
)
def test_two_homes_answer_by_the_schools_rule(first: str, second: str, any_one: str, both: str) -> None:
    homes = [said(1, first), said(2, second)]

    assert (combined(homes, 2, both=False), combined(homes, 2, both=True)) == (any_one, both)


def test_one_home_decides_alone_whatever_the_rule() -> None:
    assert combined([said(0, AGREED)], 1, both=True) == AGREED


def test_what_was_said_when_there_was_one_home_is_the_firsts() -> None:
    assert combined([said(0, AGREED)], 2, both=True) == ""
    assert combined([said(0, AGREED), said(1, TALK, 21), said(2, AGREED)], 2, both=True) == TALK
    assert combined([said(0, AGREED), said(2, AGREED)], 2, both=True) == AGREED
    assert awaited([said(0, AGREED)], 2, both=True) == (2,)


def test_a_talk_with_one_home_stays_on_the_list_when_the_other_agreed() -> None:
    facts = Facts(answers=(said(1, AGREED), said(2, TALK)))

    assert list(talks(facts, 2)) == [2]


def test_a_home_that_is_now_the_only_one_takes_the_place_of_what_was_said_before() -> None:
    before = [said(1, AGREED, 20), said(2, REFUSED, 21)]

    assert combined(before, 1, both=False) == REFUSED
    assert combined([*before, said(0, AGREED, 22)], 1, both=False) == AGREED
    assert combined([*before, said(0, AGREED, 22)], 2, both=False) == REFUSED  # of the second home


def test_what_was_taken_back_lets_the_answer_to_the_agreement_before_stand() -> None:
    facts = Facts(answers=(said(0, REFUSED, 20), said(0, "", 23, "a2")))

    assert refusal(facts, 1) == facts.answers[0]


def test_each_home_answers_once_for_all_agreements_that_renew_one_another() -> None:
    agreements = (Agreement("a1", subject="p1"), Agreement("a2", subject="p1", renews="a1"))
    facts = Facts(agreements, answers=(said(1, AGREED), said(2, AGREED, 24, "a2")))

    assert by_agreement(facts, 2, both=True) == {"a1": "", "a2": AGREED}


@pytest.mark.parametrize(
    ("homes", "any_one", "both"),
    [
        ((), (1, 2), (1, 2)),
        ((said(1, AGREED),), (), (2,)),
        ((said(1, TALK),), (2,), (2,)),
        ((said(1, AGREED), said(2, TALK)), (), ()),
        ((said(2, REFUSED),), (), ()),
    ],
)
def test_only_homes_whose_answer_is_wanted_are_asked_again(
    homes: tuple[ParentAnswer, ...], any_one: tuple[int, ...], both: tuple[int, ...]
) -> None:
    assert (awaited(homes, 2, both=False), awaited(homes, 2, both=True)) == (any_one, both)


@given(MANY, st.integers(1, 2), st.booleans())
def test_a_refusal_that_stands_is_never_outvoted(answers: list[ParentAnswer], homes: int, both: bool) -> None:
    standing = standing_answers(answers, homes)

    assert (combined(answers, homes, both) == REFUSED) == any(one.answer == REFUSED for one in standing.values())


@given(MANY, st.integers(1, 2))
def test_wanting_both_never_agrees_to_more(answers: list[ParentAnswer], homes: int) -> None:
    strict, mild = (combined(answers, homes, both) for both in (True, False))

    assert strict != AGREED or mild == AGREED


@given(MANY, st.integers(1, 2), st.booleans())
def test_the_order_in_which_answers_are_read_changes_nothing(
    answers: list[ParentAnswer], homes: int, both: bool
) -> None:
    few = answers[:4]

    assert len({combined(order, homes, both) for order in permutations(few)}) == 1
