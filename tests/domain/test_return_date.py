from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.return_date import in_words, return_date

days = st.dates(date(2020, 1, 1), date(2040, 1, 1))


def test_ten_days_from_a_tuesday_are_two_weeks() -> None:
    assert return_date(date(2026, 11, 24), 10) == date(2026, 12, 8)


def test_a_friday_waits_over_the_weekend() -> None:
    assert return_date(date(2026, 11, 27), 1) == date(2026, 11, 30)


@given(days, st.integers(1, 60))
def test_it_is_a_weekday_and_that_many_weekdays_away(today: date, wanted: int) -> None:
    day = return_date(today, wanted)
    between = [today + timedelta(n) for n in range(1, (day - today).days + 1)]
    assert day.weekday() < 5
    assert sum(one.weekday() < 5 for one in between) == wanted


def test_dates_are_written_as_in_a_letter() -> None:
    assert in_words(date(2026, 12, 4)) == "4 December 2026"
