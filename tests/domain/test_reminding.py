"""Reminders: not too soon, not too often, not at a weekend, and at some point no more."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reminding import Rhythm, due_on, no_weekend

DAYS = st.dates(date(2026, 9, 1), date(2027, 7, 20))
RHYTHMS = st.builds(Rhythm, st.integers(1, 30), st.integers(1, 30), st.integers(0, 6))


@pytest.mark.parametrize(
    ("since", "sent", "due"),
    [
        (date(2026, 11, 12), (), date(2026, 11, 17)),
        (date(2026, 11, 10), (), date(2026, 11, 16)),  # the 15th is a Sunday
        (date(2026, 11, 12), (date(2026, 11, 17),), date(2026, 11, 24)),
        (date(2026, 11, 12), (date(2026, 11, 20),), date(2026, 11, 27)),  # printed late: a week after it went
    ],
)
def test_the_first_after_five_days_then_weekly(since: date, sent: tuple[date, ...], due: date) -> None:
    assert due_on(Rhythm(), since, sent) == due


@given(RHYTHMS, DAYS)
def test_an_office_that_prints_whatever_is_due_keeps_to_the_rhythm(rhythm: Rhythm, since: date) -> None:
    sent: list[date] = []
    for today in (since + timedelta(n) for n in range(400)):
        due = due_on(rhythm, since, sent)
        if due is not None and due <= today and today.weekday() < 5:
            sent.append(today)

    assert len(sent) == rhythm.most
    assert all(day >= since + timedelta(rhythm.after) for day in sent)
    assert all(later - one >= timedelta(rhythm.every) for one, later in pairwise(sent))
    assert due_on(rhythm, since, sent) is None


@given(RHYTHMS, DAYS, st.lists(DAYS, max_size=5))
def test_nothing_falls_due_at_a_weekend_or_before_its_time(rhythm: Rhythm, since: date, sent: list[date]) -> None:
    due = due_on(rhythm, since, sent)

    assert (due is None) == (len(sent) >= rhythm.most)
    if due is not None:
        assert due.weekday() < 5
        usual = max(sent) + timedelta(rhythm.every) if sent else since + timedelta(rhythm.after)
        assert timedelta(0) <= due - usual <= timedelta(2)


@given(DAYS)
def test_a_weekend_moves_to_its_monday(day: date) -> None:
    assert no_weekend(day) == (day if day.weekday() < 5 else day + timedelta(7 - day.weekday()))
