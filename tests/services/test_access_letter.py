"""What the letter about a suspension says, from the shipped words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.access_facts import Suspension
from app.errors import KioskError
from app.services import access_letter, suspensions
from tests.support.kiosk_window import content
from tests.support.kits import School

TODAY = date(2026, 11, 24)


def suspended(school: School, days: int) -> Suspension:
    last = TODAY + timedelta(days - 1)
    return suspensions.suspend(school.kit, school.teacher.subject, "aisha", "P09", TODAY, last, "unkind messages")


def words(school: School, one: Suspension) -> str:
    letter = access_letter.letter(replace(school.kit, shelf=content()[1]), one.id)
    text = " ".join(letter.paragraphs)
    for place, value in letter.values.items():
        text = text.replace(f"{{{place}}}", value)
    assert "{" not in text
    return text


def test_it_names_the_days_and_the_day_after(school: School) -> None:
    said = words(school, suspended(school, 7))

    assert "What happened: Unkind messages." in said
    assert "From 24 November 2026 to 30 November 2026 Aisha does not use the internet" in said
    assert "Access is back on 1 December 2026." in said
    assert "In these days we teach this rule again" in said


def test_one_day_is_said_as_one(school: School) -> None:
    assert "On 24 November 2026 Aisha does not use the internet" in words(school, suspended(school, 1))


def test_it_says_that_the_rule_was_taught_and_that_access_is_back_early(school: School) -> None:
    one = suspended(school, 7)
    suspensions.taught_again(school.kit, school.teacher.subject, one.id)
    suspensions.lift(school.kit, school.teacher.subject, one.id)
    said = words(school, one)

    assert "We have taught this rule again" in said
    assert "earlier than we first planned" in said
    assert "Access is back on" not in said


def test_a_part_that_a_school_left_out_is_named(school: School) -> None:
    one = suspended(school, 1)
    with pytest.raises(KioskError) as fault:
        access_letter.letter(school.kit, one.id)
    assert fault.value.code == "lesson-broken"
    assert "regards" in fault.value.staff
