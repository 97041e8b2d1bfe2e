from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.witnessing import Group

OPENED = datetime(2026, 11, 24, 10, 5, tzinfo=UTC)
GROUP = Group("s1", OPENED)


def test_one_pin_is_good_for_six_children() -> None:
    assert [GROUP.with_more(children).room(OPENED) for children in (0, 1, 5, 6, 7)] == [6, 5, 1, 0, 0]


@pytest.mark.parametrize(("minutes", "room"), [(0, 6), (14.9, 6), (15, 0), (60, 0)])
def test_one_pin_is_good_for_fifteen_minutes(minutes: float, room: int) -> None:
    assert GROUP.room(OPENED + timedelta(minutes=minutes)) == room


def test_a_clock_set_back_closes_the_group() -> None:
    assert GROUP.room(OPENED - timedelta(hours=1)) == 0
