from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.school_year import school_year


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-11-24T09:00:00.000Z", "2026/27"),
        ("2027-08-31T22:59:59.999Z", "2026/27"),
        ("2027-08-31T23:00:00.000Z", "2027/28"),  # midnight in London, which is an hour ahead in summer
        ("2027-01-01T00:00:00.000Z", "2026/27"),
        ("2099-12-01T00:00:00.000Z", "2099/00"),
    ],
)
def test_a_school_year_begins_on_the_first_of_september_in_london(at: str, expected: str) -> None:
    assert school_year(at) == expected


def test_it_takes_a_moment_too() -> None:
    assert school_year(datetime(2026, 9, 1, tzinfo=UTC)) == "2026/27"
