"""Who still has the form: never somebody whose answer is not wanted any more, never one who cannot have it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.access_facts import Answer, Facts, ParentAnswer
from app.domain.agreement import Agreement
from app.domain.chase import Reminder
from app.domain.chasing import Out, out
from app.domain.form import Copy, CopyState
from app.domain.home_answers import combined
from app.domain.pupil import Pupil
from app.domain.reminding import Rhythm

AISHA = Pupil("p1", "Aisha", "Hope")
TWO = replace(AISHA, homes=2)
AGREED = Agreement("a1", subject="p1", signed_at="2026-11-09T09:00:00.000Z")
HANDED = Copy(
    "7K3M9QXB", 1, CopyState.HANDED_OUT, made_at="2026-11-10T09:00:00.000Z", moved_at="2026-11-12T09:00:00.000Z"
)


def outs(
    pupil: Pupil,
    *copies: Copy,
    said: tuple[ParentAnswer, ...] = (),
    sent: tuple[Reminder, ...] = (),
    both: bool = False,
) -> list[Out]:
    return list(out(pupil, AGREED, Facts((AGREED,), answers=said), copies, sent, both=both, rhythm=Rhythm()))


def answer(said: str, home: int = 0) -> ParentAnswer:
    return ParentAnswer("a1", "p1", said, "2026-11-20T09:00:00.000Z", home=home)


def test_it_is_out_since_it_was_first_handed_out() -> None:
    again = replace(HANDED, number=2, moved_at="2026-11-20T09:00:00.000Z")
    (found,) = outs(AISHA, HANDED, again)

    assert (found.since, found.handed, found.days(date(2026, 11, 24))) == (date(2026, 11, 12), True, 12)
    assert found.due == date(2026, 11, 17)


@pytest.mark.parametrize("state", [CopyState.RENDERED, CopyState.SENT, CopyState.FAILED])
def test_what_is_not_on_paper_is_nowhere_to_be_brought_back_from(state: CopyState) -> None:
    assert outs(AISHA, replace(HANDED, state=state)) == []


def test_paper_that_nobody_noted_as_handed_out_counts_since_it_was_printed() -> None:
    (found,) = outs(AISHA, replace(HANDED, state=CopyState.FINISHED, moved_at=""))

    assert (found.since, found.handed) == (date(2026, 11, 10), False)


def test_a_slip_that_came_back_blank_is_still_out() -> None:
    (found,) = outs(AISHA, replace(HANDED, state=CopyState.RETURNED, moved_at="2026-11-20T09:00:00.000Z"))

    assert (found.blank, found.since) == (True, date(2026, 11, 10))


def test_each_of_two_homes_is_out_by_itself() -> None:
    first, second = replace(HANDED, home=1), replace(HANDED, number=2, home=2, moved_at="2026-11-16T09:00:00.000Z")

    assert [(one.home, one.since.day) for one in outs(TWO, first, second)] == [(1, 12), (2, 16)]
    assert [one.home for one in outs(TWO, first, second, said=(answer(Answer.AGREED, 1),), both=True)] == [2]
    assert outs(TWO, first, second, said=(answer(Answer.AGREED, 1),)) == []


def test_a_reminder_that_never_went_out_does_not_count() -> None:
    went = Reminder("a1", 0, 1, "p1", reminded_at="2026-11-17T09:00:00.000Z")
    (found,) = outs(
        AISHA, HANDED, sent=(went, replace(went, number=2, reminded_at="2026-11-24T09:00:00.000Z", undone=True))
    )

    assert (found.reminded, found.number, found.due) == ((date(2026, 11, 17),), 2, date(2026, 11, 24))


ANSWERS = st.lists(
    st.builds(answer, st.sampled_from([*Answer, ""]), st.integers(0, 2)), max_size=3, unique_by=lambda one: one.home
)
COPIES = st.lists(
    st.builds(
        lambda number, state, home: replace(HANDED, number=number, state=state, home=home),
        st.integers(1, 9),
        st.sampled_from(CopyState),
        st.integers(0, 2),
    ),
    max_size=5,
)


@given(st.integers(1, 2), ANSWERS, COPIES, st.booleans())
def test_nobody_is_asked_again_after_enough_was_said_or_after_a_no(
    homes: int, said: list[ParentAnswer], copies: list[Copy], both: bool
) -> None:
    found = outs(replace(AISHA, homes=homes), *copies, said=tuple(said), both=both)

    if combined(said, homes, both) in (Answer.AGREED, Answer.REFUSED):
        assert found == []
    assert len({one.home for one in found}) == len(found) <= homes
    answered = {one.home for one in said if one.answer}
    assert not answered & {one.home for one in found}
