"""Supply teachers: admitted for a day, and only for that day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain import pin_rule
from app.domain.agreement import Length
from app.domain.permissions import Right
from app.domain.staff import STAFF, Role
from app.errors import KioskError
from app.services import briefing, sessions, staff_access, standings, supply
from app.services.staff_access import PinWrongError
from tests.support.kits import School
from tests.support.signed_staff import sign_statements


def code_of(school: School, name: str, by: str) -> str:
    with pytest.raises(KioskError) as fault:
        supply.admit(school.kit, name, by)
    return fault.value.code


def admitted(school: School, name: str = "Mx Lee") -> supply.Admission:
    return supply.admit(school.kit, name, school.teacher.subject)


def test_an_admitted_supply_teacher_signs_in_as_a_helper_today(school: School) -> None:
    made = admitted(school)
    staff = staff_access.sign_in(school.kit, made.staff.subject, made.pin)

    assert (staff.name, staff.role, staff.valid_on) == ("Mx Lee", Role.HELPER, "2026-11-24")
    assert "Mx Lee" in [one.name for one in staff_access.list_staff(school.kit)]


def test_the_record_says_who_admitted_them(school: School) -> None:
    assert admitted(school).staff.saved_by == school.teacher.subject


def test_pins_are_good_and_differ() -> None:
    pins = [supply.good_pin() for _ in range(300)]

    assert not any(pin_rule.fault(pin) for pin in pins)
    assert len(set(pins)) > 290


@pytest.mark.parametrize("role", [Role.HELPER, Role.DIRECTOR])
def test_who_may_not_admit_is_refused(school: School, role: Role) -> None:
    by = staff_access.add(school.kit, "Somebody", role, "530917")

    assert code_of(school, "Mx Lee", by.subject) == "not-allowed"


@pytest.mark.parametrize(("name", "code"), [("  ", "name-missing"), ("mr REED", "name-taken"), ("x" * 81, "name-long")])
def test_a_name_that_cannot_be_is_refused(school: School, name: str, code: str) -> None:
    assert code_of(school, name, school.teacher.subject) == code


def test_after_midnight_in_london_their_pin_opens_nothing_and_says_why(school: School) -> None:
    made = admitted(school)
    school.clock.at = datetime(2026, 11, 24, 23, 59, 59, tzinfo=UTC)
    staff_access.require(school.kit, made.staff.subject, Right.RUN_TURNS)
    school.clock.move(seconds=1)

    with pytest.raises(KioskError) as fault:
        staff_access.sign_in(school.kit, made.staff.subject, made.pin)
    assert fault.value.code == "day-over"
    assert "was admitted for 24 November 2026 only" in fault.value.staff
    with pytest.raises(KioskError) as fault:
        staff_access.require(school.kit, made.staff.subject, Right.RUN_TURNS)
    assert fault.value.code == "day-over"
    assert "Mx Lee" not in [one.name for one in staff_access.list_staff(school.kit)]


def test_summer_time_ends_their_day_an_hour_earlier_by_greenwich(school: School) -> None:
    school.clock.at = datetime(2027, 6, 15, 9, 0, tzinfo=UTC)
    made = admitted(school)
    school.clock.at = datetime(2027, 6, 15, 23, 0, tzinfo=UTC)

    with pytest.raises(KioskError):
        staff_access.find(school.kit, made.staff.subject)


def test_a_clock_set_back_a_year_lets_nobody_in_early(school: School) -> None:
    made = admitted(school)
    school.clock.move(days=-365)

    with pytest.raises(KioskError):
        staff_access.sign_in(school.kit, made.staff.subject, made.pin)


def test_admitted_again_on_another_day_it_is_the_same_person_with_a_new_pin(school: School) -> None:
    first = admitted(school)
    with pytest.raises(PinWrongError):
        staff_access.sign_in(school.kit, first.staff.subject, "907214")
    school.clock.move(days=3)
    second = admitted(school, " mx  lee ")

    assert second.again
    assert (second.staff.subject, second.staff.name) == (first.staff.subject, "Mx Lee")
    assert second.staff.valid_on == "2026-11-27"
    assert staff_access.sign_in(school.kit, second.staff.subject, second.pin)
    with pytest.raises(PinWrongError) as fault:
        staff_access.sign_in(school.kit, second.staff.subject, first.pin)
    assert fault.value.tries_left == 4
    assert len([one for one in school.kit.ledger.read(STAFF) if one.name == "Mx Lee"]) == 1


def test_one_who_was_marked_as_having_left_can_be_admitted_again(school: School) -> None:
    first = admitted(school)
    staff_access.leave(school.kit, first.staff.subject)

    assert admitted(school).staff.subject == first.staff.subject


def test_a_supply_teacher_reads_the_short_briefing_once_a_school_year(school: School) -> None:
    made = admitted(school)
    with pytest.raises(KioskError) as fault:
        sessions.open_session(school.kit, "Maple", made.staff.subject, Length.WHOLE)
    assert fault.value.code == "briefing-due"
    assert [page.title for page in briefing.pages(school.kit, made.staff.subject)] == ["Stay calm"]

    briefing.acknowledge(school.kit, made.staff.subject, "Ms Okoro", standings.today(school.kit))
    sign_statements(school.kit)
    school.clock.move(days=10)
    admitted(school)
    assert sessions.open_session(school.kit, "Maple", made.staff.subject, Length.WHOLE).staff == made.staff.subject


def test_a_supply_teacher_who_is_taken_on_stays_and_reads_the_whole_briefing(school: School) -> None:
    made = admitted(school)
    briefing.acknowledge(school.kit, made.staff.subject, "Ms Okoro", standings.today(school.kit))
    staff_access.set_role(school.kit, made.staff.subject, Role.TEACHER)
    school.clock.move(days=10)
    staff = staff_access.find(school.kit, made.staff.subject)

    assert (staff.role, staff.valid_on) == (Role.TEACHER, "")
    assert briefing.of_this_year(school.kit, staff) is None
    assert len(briefing.pages(school.kit, staff.subject)) == 2
