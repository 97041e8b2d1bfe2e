"""What home's word about pictures means on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import image_consent
from app.domain.image_consent import Consent, Until, Use, Word, longest, may_show, word
from app.domain.lesson import Stage
from app.domain.pupil import Pupil
from tests.support.tiny_lessons import TinyShelf

TODAY = date(2026, 11, 24)
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))
GIVEN = Consent("aisha", "school website", "2027-08-31", "2026-11-20", given_at="2026-11-24T10:00:00.000Z")


def stages() -> tuple[Stage, ...]:
    return TinyShelf().stages()


@given(DAYS)
def test_it_holds_for_what_was_ticked_and_lapses_by_itself(day: date) -> None:
    assert may_show(GIVEN, Use.WEBSITE, day) == (day <= date(2027, 8, 31))
    assert not may_show(GIVEN, Use.PRESS, day)
    assert word(GIVEN, Use.PRESS, day) is Word.NO


@given(st.sampled_from(list(Use)), DAYS)
def test_silence_a_no_and_what_was_taken_back_show_nobody(use: Use, day: date) -> None:
    back = Consent("aisha", " ".join(Use), "2030-08-31", given_at="x", withdrawn_at="y")
    nothing = Consent("aisha", "", "2030-08-31", given_at="x")
    assert [word(one, use, day) for one in (None, nothing, back)] == [Word.NOT_ASKED, Word.NO, Word.WITHDRAWN]
    assert [image_consent.stands(one, day) for one in (None, nothing, back)] == [False, True, False]
    assert not any(may_show(one, use, day) for one in (None, nothing, back))


@pytest.mark.parametrize(
    ("rule", "today", "ends"),
    [
        (Until.YEAR, date(2026, 11, 24), 2027),
        (Until.YEAR, date(2027, 8, 31), 2027),
        (Until.YEAR, date(2027, 9, 1), 2028),
    ],
)
def test_a_school_year_ends_on_the_last_of_august(rule: str, today: date, ends: int) -> None:
    assert longest(rule, Pupil("a", year="Year 4"), stages(), today) == date(ends, 8, 31)


def test_a_consent_by_stage_holds_to_the_end_of_its_last_year() -> None:
    for stage in stages():
        for place, year in enumerate(stage.years):
            who = Pupil("a", year=year, stage=stage.id)
            assert longest(Until.STAGE, who, stages(), TODAY) == date(2027 + len(stage.years) - 1 - place, 8, 31)
    assert longest(Until.STAGE, Pupil("a", year="Year 9", stage="none"), stages(), TODAY) == date(2027, 8, 31)


@given(DAYS, DAYS)
def test_days_that_cannot_be_are_refused_with_a_sentence(until: date, signed: date) -> None:
    last = date(2027, 8, 31)
    fine = TODAY <= until <= last and timedelta(0) <= TODAY - signed <= timedelta(image_consent.MOST_AGE)
    assert (image_consent.fault(until, signed, last, TODAY) == "") == fine


def test_only_uses_that_are_known_are_kept_in_their_order() -> None:
    assert image_consent.joined({"press", "school", "moon"}) == "school press"
