"""The staff statement: how it stands, and for how long lessons do without it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.statement import (
    Stand,
    Statement,
    StatementLine,
    StatementPage,
    StatementText,
    asked_well,
    grace_ends,
    latest,
    stand,
    undertakings,
)

YEARS = st.sampled_from(["2025/26", "2026/27"])
MOMENTS = st.sampled_from(["", "2026-10-02T09:00:00.000Z"])
STATEMENTS = st.builds(
    Statement,
    id=st.uuids().map(str),
    seq=st.integers(1, 10_000),
    year=YEARS,
    version=st.integers(1, 3),
    approved_at=MOMENTS,
    returned_at=MOMENTS,
)
OWN = st.lists(STATEMENTS, max_size=4, unique_by=lambda one: one.seq)
DAYS = st.dates(date(2023, 9, 1), date(2028, 8, 31))
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=9)


def text(since: date = date(2026, 9, 1), version: int = 1, *lines: StatementLine) -> StatementText:
    return StatementText(version, since, "Why", (StatementPage("Page", lines),))


@given(OWN, YEARS, st.integers(1, 3))
def test_only_the_newest_of_this_year_and_version_can_settle_it(own: list[Statement], year: str, version: int) -> None:
    found, newest = stand(own, year, version), latest(own)
    if newest is None or newest.year != year or newest.version < version:
        assert found.due
    else:
        assert found.due == (not newest.approved_at and bool(newest.returned_at))
    assert stand(reversed(own), year, version) is found


@given(OWN, st.integers(1, 3))
def test_every_approval_lapses_with_its_school_year(own: list[Statement], version: int) -> None:
    assert stand(own, "2027/28", version) is (Stand.LAPSED if own else Stand.MISSING)


@given(OWN, YEARS, st.integers(1, 3))
def test_a_newer_version_withdraws_what_was_signed(own: list[Statement], year: str, version: int) -> None:
    assert stand(own, year, version + 3).due


@given(DAYS, DAYS, st.integers(0, 28))
def test_grace_is_the_same_days_whatever_the_calendar_does(first: date, since: date, days: int) -> None:
    ends = grace_ends(first, text(since), (), days)
    assert ends - max(first, since) == timedelta(days)


def test_grace_over_a_leap_day_is_not_a_day_shorter() -> None:
    assert grace_ends(date(2028, 2, 25), text(), (), 7) == date(2028, 3, 3)
    assert grace_ends(date(2027, 2, 25), text(), (), 7) == date(2027, 3, 4)
    assert grace_ends(date(2028, 2, 29), text(), (), 0) == date(2028, 2, 29)


def test_one_that_was_given_back_has_the_days_again_but_not_from_another_year() -> None:
    back = Statement("s", returned_at="2026-11-24T10:00:00.000Z")
    assert grace_ends(date(2026, 9, 1), text(), (back,), 7) == date(2026, 12, 1)
    assert grace_ends(date(2027, 9, 1), text(), (back,), 7) == date(2027, 9, 8)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=5))
def test_what_was_signed_can_be_read_from_what_was_kept(lines: list[tuple[str, str]]) -> None:
    kept = text(date(2026, 9, 1), 1, *(StatementLine(name, words, "") for name, words in lines))
    assert undertakings(kept.wording) == (("", "Why"), *lines)


def test_the_hash_is_of_the_words_that_are_signed_and_of_nothing_else() -> None:
    line = StatementLine("S01", "I work.", "Every day.")
    one = text(date(2026, 9, 1), 1, line)
    assert one.hash == text(date(2027, 9, 1), 2, replace(line, practice="Always.")).hash
    assert one.hash != text(date(2026, 9, 1), 1, replace(line, text="I rest.")).hash


@pytest.mark.parametrize(("asked", "kept"), [("  ", ()), (" May  I? ", (("Email", "May I?"),))])
def test_a_question_that_says_nothing_is_none(asked: str, kept: tuple[tuple[str, str], ...]) -> None:
    assert asked_well((("Email", asked),)) == kept
