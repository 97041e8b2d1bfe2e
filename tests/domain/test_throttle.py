from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.throttle import LONGEST_WAIT, Throttle, read, written

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def after(failures: int) -> Throttle:
    throttle = Throttle()
    for _ in range(failures):
        throttle = throttle.failed(NOW)
    return throttle


@pytest.mark.parametrize(
    ("failures", "seconds"), [(0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (8, 240), (9, 480), (10, 900), (500, 900)]
)
def test_waits_grow_after_five_wrong_tries(failures: int, seconds: int) -> None:
    assert after(failures).left(NOW) == timedelta(seconds=seconds)


def test_a_wait_runs_out() -> None:
    throttle = after(5)

    assert throttle.left(NOW + timedelta(seconds=29)) == timedelta(seconds=1)
    assert throttle.left(NOW + timedelta(seconds=31)) == timedelta(0)


def test_it_says_how_many_tries_are_left() -> None:
    assert [after(failures).tries_left for failures in range(7)] == [5, 4, 3, 2, 1, 0, 0]


def test_a_clock_set_back_by_years_locks_nobody_out_for_years() -> None:
    assert after(20).left(NOW - timedelta(days=3650)) == LONGEST_WAIT


@pytest.mark.parametrize("failures", [0, 1, 7])
def test_it_survives_being_written_down(failures: int) -> None:
    assert read(written(after(failures))) == after(failures)
