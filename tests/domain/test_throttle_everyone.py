"""Wrong PINs over all names of one machine: guessing is slowed, colleagues are never kept out for long."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.throttle import FREE_FOR_ALL, LONGEST_WAIT, WEIGHT, Throttle, Together, read_together, written_together

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
STEPS = st.lists(
    st.tuples(st.floats(-90_000_000, 90_000_000), st.booleans()),
    max_size=40,
)
"""Seconds that the clock jumps, forward or back, and whether a wrong PIN follows."""


def after(failures: int, at: datetime = NOW) -> Together:
    together = Together()
    for _ in range(failures):
        together = together.failed(at)
    return together


@pytest.mark.parametrize(
    ("failures", "seconds"), [(0, 0), (9, 0), (10, 30), (11, 60), (12, 120), (13, 240), (14, 480), (15, 900), (80, 900)]
)
def test_after_ten_wrong_pins_on_any_names_everybody_waits(failures: int, seconds: int) -> None:
    assert after(failures).left(NOW) == timedelta(seconds=seconds)


def test_wrong_pins_are_forgotten_one_by_one() -> None:
    later = NOW + WEIGHT

    assert after(FREE_FOR_ALL).failed(later).left(later) == timedelta(seconds=30)
    assert after(FREE_FOR_ALL).failed(later + WEIGHT).left(later + WEIGHT) == timedelta(0)


def test_even_after_hundreds_the_machine_is_as_new_within_two_hours() -> None:
    much_later = NOW + timedelta(hours=2)

    assert after(500).tries_left(much_later) == FREE_FOR_ALL


@given(STEPS)
def test_nobody_ever_waits_longer_than_a_quarter_of_an_hour(steps: list[tuple[float, bool]]) -> None:
    together, now = Together(), NOW
    for seconds, wrong in steps:
        now += timedelta(seconds=seconds)
        together = together.seen(now)
        assert timedelta(0) <= together.left(now) <= LONGEST_WAIT
        assert together.left(now + LONGEST_WAIT) == timedelta(0)
        if wrong:
            together = together.failed(now)


@given(st.integers(0, 40), st.floats(1, 400_000_000))
def test_a_clock_set_back_keeps_every_wrong_pin_and_begins_the_wait_anew_once(failures: int, back: float) -> None:
    early = NOW - timedelta(seconds=back)
    together = after(failures).seen(early)

    assert together.left(early) == after(failures).left(NOW)
    assert together.tries_left(early) == after(failures).tries_left(NOW)
    assert together.seen(early + LONGEST_WAIT).left(early + LONGEST_WAIT) == timedelta(0)


@given(st.integers(5, 40), st.floats(1, 400_000_000))
def test_the_wait_of_one_name_begins_anew_once_too(failures: int, back: float) -> None:
    throttle, early = Throttle(failures, NOW), NOW - timedelta(seconds=back)
    rebased = throttle.seen(early)

    assert rebased.left(early) == throttle.wait
    assert rebased.seen(early + throttle.wait).left(early + throttle.wait) == timedelta(0)


@given(st.lists(st.floats(0, 3600), min_size=200, max_size=200))
def test_guessing_without_pause_yields_a_dozen_tries_an_hour_in_the_long_run(pauses: list[float]) -> None:
    together, now, tried = Together(), NOW, 0
    for pause in pauses:
        if not together.left(now):
            together, tried = together.failed(now), tried + 1
        now += timedelta(seconds=pause)

    assert tried <= 16 + (now - NOW) / WEIGHT


@given(STEPS)
def test_it_survives_being_written_down(steps: list[tuple[float, bool]]) -> None:
    together, now = Together(), NOW
    for seconds, _ in steps:
        now += timedelta(seconds=seconds)
        together = together.failed(now)

    assert read_together(written_together(together)) == together
