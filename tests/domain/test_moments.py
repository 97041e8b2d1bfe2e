"""Moments by the clock on the school's wall."""

from __future__ import annotations

import pytest

from app.domain.moments import clock_time, day_and_time


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("2026-11-24T10:05:00.000Z", "24 November 2026, 10:05"),
        ("2026-06-30T23:30:00.000Z", "1 July 2026, 00:30"),
        ("2026-03-29T00:59:59.999Z", "29 March 2026, 00:59"),
        ("2026-03-29T01:00:00.000Z", "29 March 2026, 02:00"),
    ],
)
def test_summer_time_is_kept(at: str, said: str) -> None:
    assert day_and_time(at) == said


def test_the_time_alone_has_two_digits_for_the_hour() -> None:
    assert clock_time("2026-11-24T09:05:00.000Z") == "09:05"
