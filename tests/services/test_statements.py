"""The staff statement: signed once a school year by everybody, and lessons wait for it after some days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.agreement import Length
from app.domain.staff import Role, Staff
from app.domain.statement import Stand, Statement, StatementText
from app.errors import KioskError
from app.services import briefing, practise, sessions, setup, staff_access, statements, supply
from tests.support.kits import School
from tests.support.tiny_lessons import TinyShelf
from tests.support.walking import LOOP


class NewVersion(TinyShelf):
    """The same with version 2 in force since ``since``."""

    def __init__(self, since: date) -> None:
        super().__init__()
        self._since = since

    def statement(self) -> StatementText:
        return replace(super().statement(), version=2, since=self._since)


@pytest.fixture
def newcomer(school: School) -> Staff:
    made = staff_access.add(school.kit, "Mr Bell", Role.TEACHER, "530917")
    briefing.acknowledge(school.kit, made.subject, "Ms Okoro", date(2026, 11, 24))
    return made


def signed(school: School, staff: Staff, name: str = "Thomas Bell") -> Statement:
    text = school.kit.shelf.statement()
    return statements.sign(school.kit, staff.subject, text, name, LOOP, (("At work", " May I print at home? "),))


def opened_by(school: School, staff: Staff) -> str:
    try:
        return sessions.open_session(school.kit, "Maple", staff.subject, Length.AFTER).staff
    except KioskError as fault:
        return fault.code


def fault_of(school: School, staff: Staff, **changes: object) -> str:
    given = {"read": school.kit.shelf.statement(), "name": "Thomas Bell", "ink": LOOP} | changes
    with pytest.raises(KioskError) as fault:
        statements.sign(school.kit, staff.subject, **given)  # type: ignore[arg-type]
    return fault.value.code


def test_a_statement_is_kept_with_its_words_and_its_questions(school: School, newcomer: Staff) -> None:
    made = signed(school, newcomer, "  Thomas   Bell ")
    text = school.kit.shelf.statement()

    assert (made.year, made.version, made.name, made.supply) == ("2026/27", 1, "Thomas Bell", False)
    assert made.asked == (("At work", "May I print at home?"),)
    assert (made.wording, made.signed_at) == (text.hash, "2026-11-24T10:00:00.000Z")
    assert statements.of(school.kit, newcomer.subject).stand is Stand.WAITING
    assert fault_of(school, newcomer) == "statement-signed"


def test_lessons_wait_for_it_after_a_week_and_not_a_day_sooner(school: School, newcomer: Staff) -> None:
    school.clock.at = datetime(2026, 12, 1, 23, 59, tzinfo=UTC)
    assert opened_by(school, newcomer) == newcomer.subject
    school.clock.move(minutes=1)
    assert opened_by(school, newcomer) == "statement-due"
    # reading the briefing again wins no time
    briefing.acknowledge(school.kit, newcomer.subject, "Ms Okoro", date(2026, 12, 2))
    assert opened_by(school, newcomer) == "statement-due"
    signed(school, newcomer)
    assert opened_by(school, newcomer) == newcomer.subject


def test_the_school_decides_how_long_and_no_days_at_all_is_from_tomorrow(school: School, newcomer: Staff) -> None:
    setup.change_school(school.kit, replace(setup.school(school.kit), statement_grace_days=0))
    assert opened_by(school, newcomer) == newcomer.subject
    school.clock.move(days=1)
    assert opened_by(school, newcomer) == "statement-due"
    with pytest.raises(KioskError, match="at most 28 days"):
        setup.change_school(school.kit, replace(setup.school(school.kit), statement_grace_days=29))


def test_it_lapses_with_the_school_year_and_a_new_week_begins_with_the_briefing(
    school: School, newcomer: Staff
) -> None:
    signed(school, newcomer)
    school.clock.at = datetime(2027, 8, 31, 22, 59, tzinfo=UTC)
    assert statements.of(school.kit, newcomer.subject).stand is Stand.WAITING
    school.clock.move(minutes=1)
    assert statements.of(school.kit, newcomer.subject).stand is Stand.LAPSED
    school.clock.at = datetime(2027, 9, 6, 8, tzinfo=UTC)
    briefing.acknowledge(school.kit, newcomer.subject, "Ms Okoro", date(2027, 9, 6))
    assert opened_by(school, newcomer) == newcomer.subject
    school.clock.at = datetime(2027, 9, 14, 8, tzinfo=UTC)
    assert opened_by(school, newcomer) == "statement-due"


def test_a_version_withdrawn_this_morning_is_not_signed_and_what_was_signed_under_it_is_asked_again(
    school: School, newcomer: Staff
) -> None:
    read = school.kit.shelf.statement()
    early = replace(school, kit=replace(school.kit, shelf=NewVersion(date(2026, 11, 24))))
    assert fault_of(early, newcomer, read=read) == "statement-changed"
    signed(school, newcomer)
    assert statements.of(early.kit, newcomer.subject).stand is Stand.WITHDRAWN
    assert opened_by(early, newcomer) == newcomer.subject
    school.clock.move(days=8)
    assert opened_by(early, newcomer) == "statement-due"
    assert signed(early, newcomer).version == 2
    assert opened_by(early, newcomer) == newcomer.subject


def test_a_leap_day_is_a_day_like_any_other(school: School, newcomer: Staff) -> None:
    school.clock.at = datetime(2028, 2, 29, 9, tzinfo=UTC)
    assert signed(school, newcomer).year == "2027/28"
    assert statements.of(school.kit, newcomer.subject).stand is Stand.WAITING


@pytest.mark.parametrize(
    ("changes", "code"), [({"name": "  "}, "name-missing"), ({"ink": ()}, "ink-empty"), ({"ink": None}, "ink-empty")]
)
def test_what_is_missing_is_said(school: School, newcomer: Staff, changes: dict[str, object], code: str) -> None:
    assert fault_of(school, newcomer, **changes) == code
    assert statements.of(school.kit, newcomer.subject).stand is Stand.MISSING


def test_a_supply_teacher_signs_on_the_first_morning_and_runs_a_session(school: School) -> None:
    setup.change_school(school.kit, replace(setup.school(school.kit), statement_grace_days=0))
    teacher = supply.admit(school.kit, "Mrs Osei", school.teacher.subject).staff
    assert signed(school, teacher, "Grace Osei").supply
    briefing.acknowledge(school.kit, teacher.subject, "Ms Okoro", date(2026, 11, 24))
    assert opened_by(school, teacher) == teacher.subject
    school.clock.move(days=20)
    assert fault_of(school, teacher) == "day-over"
    supply.admit(school.kit, "Mrs Osei", school.teacher.subject)
    assert opened_by(school, teacher) == teacher.subject


def test_who_comes_in_is_told_calmly_and_the_list_gives_no_reasons(school: School, newcomer: Staff) -> None:
    assert "until 1 December 2026" in statements.reminder(school.kit, newcomer.subject)
    assert "Mr Bell" in statements.unsigned(school.kit)
    school.clock.move(days=9)
    assert "Lessons wait until then" in statements.reminder(school.kit, newcomer.subject)
    signed(school, newcomer)
    assert statements.reminder(school.kit, newcomer.subject) == ""
    assert statements.unsigned(school.kit) == ("Mr Reed", "Ms Okoro")


def test_practice_needs_no_statement(school: School, newcomer: Staff) -> None:
    school.clock.move(days=30)
    kit = practise.practise_kit(school.kit, "older")
    assert sessions.open_session(kit, practise.CLASS_NAME, newcomer.subject, Length.WHOLE)
    assert opened_by(school, newcomer) == "statement-due"
