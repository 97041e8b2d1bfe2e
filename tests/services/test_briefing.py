"""Briefed first: once a school year, with somebody else, on a day that has been."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from app.domain.agreement import Length
from app.domain.staff import Role, Staff
from app.errors import KioskError
from app.services import briefing, practise, sessions, staff_access, statements
from tests.support.kits import School
from tests.support.walking import LOOP

TODAY = date(2026, 11, 24)


@pytest.fixture
def newcomer(school: School) -> Staff:
    return staff_access.add(school.kit, "Mr Bell", Role.TEACHER, "530917")


def opened_by(school: School, staff: Staff) -> str:
    try:
        return sessions.open_session(school.kit, "Maple", staff.subject, Length.AFTER).staff
    except KioskError as fault:
        return fault.code


def test_no_session_before_the_briefing_and_every_session_after_it(school: School, newcomer: Staff) -> None:
    assert opened_by(school, newcomer) == "briefing-due"
    assert sessions.current(school.kit) is None

    made = briefing.acknowledge(school.kit, newcomer.subject, "  Ms   Okoro ", date(2026, 9, 2))
    assert (made.year, made.with_whom, made.talked_on, made.short) == ("2026/27", "Ms Okoro", "2026-09-02", False)
    assert made.acknowledged_at == "2026-11-24T10:00:00.000Z"
    assert opened_by(school, newcomer) == newcomer.subject


def test_it_lasts_to_the_last_day_of_august_and_not_a_day_longer(school: School, newcomer: Staff) -> None:
    briefing.acknowledge(school.kit, newcomer.subject, "Ms Okoro", TODAY)
    statements.sign(school.kit, newcomer.subject, school.kit.shelf.statement(), "Thomas Bell", LOOP)
    school.clock.at = datetime(2027, 8, 31, 22, 59, tzinfo=UTC)
    assert opened_by(school, newcomer) == newcomer.subject

    school.clock.move(minutes=1)
    assert opened_by(school, newcomer) == "briefing-due"


@pytest.mark.parametrize(
    ("name", "day", "words"),
    [
        (" ", TODAY, "with whom you talked"),
        ("mr bell", TODAY, "Talking with yourself"),
        ("x" * 81, TODAY, "80 letters"),
        ("Ms Okoro", date(2026, 11, 25), "still to come: today is 24 November 2026"),
        ("Ms Okoro", date(2026, 7, 31), "counts from 1 August 2026"),
    ],
)
def test_a_talk_that_cannot_be_is_refused_kindly(
    school: School, newcomer: Staff, name: str, day: date, words: str
) -> None:
    with pytest.raises(KioskError) as fault:
        briefing.acknowledge(school.kit, newcomer.subject, name, day)

    assert fault.value.code == "talk-refused"
    assert words in fault.value.staff
    assert opened_by(school, newcomer) == "briefing-due"


def test_practice_needs_no_briefing(school: School, newcomer: Staff) -> None:
    kit = practise.practise_kit(school.kit, "older")

    assert sessions.open_session(kit, practise.CLASS_NAME, newcomer.subject, Length.WHOLE)
    assert opened_by(school, newcomer) == "briefing-due"
