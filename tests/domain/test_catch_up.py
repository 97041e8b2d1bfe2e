from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agreement import Agreement, Session
from app.domain.catch_up import Held, Missed, catch_up, of_this_year
from app.domain.pupil import Pupil
from app.domain.standing import Access, Standing

BEN = Pupil("ben", "Ben", stage="older")
NOT_YET = Standing(Access.NOT_YET)
SIGNED = Standing(Access.GRANTED, "older", Agreement("a"))
UNSURE = Standing(Access.NOT_SURE, not_sure=True)
OVER = Session("over", "Maple", opened_at="2026-11-17T09:00:00.000Z", closed_at="2026-11-17T10:00:00.000Z", seq=10)
OPEN = Session("open", "Maple", opened_at="2026-11-24T09:00:00.000Z", seq=20)
THERE = {"ben": "older"}


def why(standing: Standing, *held: Held, pupil: Pupil = BEN) -> list[tuple[str, Missed]]:
    return [(one.session.id, one.why) for one in catch_up([pupil], lambda _: standing, held)]


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (Held(OVER, THERE), Missed.NOT_REACHED),
        (Held(OVER, THERE, frozenset({"ben"})), Missed.AWAY),
        (Held(OVER, {"ivy": "older"}), Missed.JOINED),
        (Held(OVER, {"ben": "young"}), Missed.MOVED_STAGE),
        (Held(OVER), Missed.NOT_REACHED),
    ],
)
def test_a_lesson_that_is_over_says_why_a_pupil_has_still_to_sign(held: Held, expected: Missed) -> None:
    assert why(NOT_YET, held) == [("over", expected)]


def test_being_not_sure_is_told_first() -> None:
    assert why(UNSURE, Held(OVER, {"ivy": "older"})) == [("over", Missed.NOT_SURE)]


def test_a_changed_rule_is_named() -> None:
    due = Standing(Access.GRANTED, "older", Agreement("a"), due=("page-1",))

    assert why(due, Held(OVER, THERE)) == [("over", Missed.RULE_CHANGED)]


@pytest.mark.parametrize("standing", [SIGNED, Standing(Access.DECLINED), replace(UNSURE, access=Access.DECLINED)])
def test_nobody_catches_up_who_has_signed_or_declined(standing: Standing) -> None:
    assert why(standing, Held(OVER, THERE)) == []


def test_without_a_lesson_nobody_has_missed_one() -> None:
    assert why(NOT_YET) == []


def test_in_an_open_lesson_its_pupils_are_simply_still_to_come() -> None:
    assert why(NOT_YET, Held(OPEN, THERE)) == []
    assert why(NOT_YET, Held(OPEN, THERE, frozenset({"ben"}))) == [("open", Missed.AWAY)]
    assert why(NOT_YET, Held(OPEN, {"ivy": "older"})) == [("open", Missed.JOINED)]
    assert why(UNSURE, Held(OPEN, THERE)) == [("open", Missed.NOT_SURE)]


def test_who_missed_an_earlier_lesson_simply_waits_in_the_one_that_is_open() -> None:
    assert why(NOT_YET, Held(OPEN, THERE), Held(OVER, THERE, frozenset({"ben"}))) == []


def test_newest_lesson_comes_first_and_names_keep_their_order() -> None:
    pupils = [Pupil(name, name.title(), stage="older") for name in ("ann", "ben", "cy")]
    newest = replace(OVER, id="newest", seq=15)

    found = catch_up(pupils, lambda _: NOT_YET, (Held(newest, {}), Held(OVER, {})))

    assert [(one.pupil.subject, one.session.id) for one in found] == [(name, "newest") for name in ("ann", "ben", "cy")]


def test_lessons_of_last_year_are_over_and_done() -> None:
    last = replace(OVER, id="last", opened_at="2026-06-30T09:00:00.000Z", seq=1)

    assert of_this_year([last, OVER, OPEN], datetime(2026, 11, 24, tzinfo=UTC)) == (OPEN, OVER)


def test_a_lesson_that_began_before_the_year_ended_and_is_still_open_counts() -> None:
    begun = replace(OPEN, opened_at="2026-08-31T22:30:00.000Z")

    assert of_this_year([begun], datetime(2026, 8, 31, 23, 30, tzinfo=UTC)) == (begun,)


def test_a_clock_set_back_a_year_changes_neither_order_nor_number() -> None:
    back = replace(OPEN, id="back", opened_at="2025-11-24T09:00:00.000Z", seq=30)

    assert of_this_year([OPEN, back, OVER], datetime(2025, 11, 24, tzinfo=UTC)) == (back, OPEN, OVER)


@given(
    st.lists(st.tuples(st.booleans(), st.booleans(), st.sampled_from(["", "older", "young"])), max_size=5),
    st.sampled_from([NOT_YET, SIGNED, UNSURE, Standing(Access.DECLINED)]),
)
def test_each_pupil_is_named_at_most_once_and_always_where_the_newest_lesson_is_over(
    lessons: list[tuple[bool, bool, str]], standing: Standing
) -> None:
    held = [
        Held(
            Session(str(number), closed_at="then" if over else "", seq=-number),
            {"ben": stage} if stage else {},
            frozenset({"ben"} if away else ()),
        )
        for number, (over, away, stage) in enumerate(lessons)
    ]

    found = why(standing, *held)

    assert len(found) <= 1
    if standing in (NOT_YET, UNSURE) and lessons and lessons[0][0]:
        assert len(found) == 1
