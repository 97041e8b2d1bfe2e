from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.permissions import Right
from app.domain.staff import Role
from app.errors import KioskError
from app.services import staff_access
from app.services.staff_access import PinWaitError, PinWrongError
from tests.support.kits import HELPER_PIN, PIN, School, SetClock, open_kit, open_school

WRONG = "999998"


def fail(school: School, times: int) -> list[KioskError]:
    faults: list[KioskError] = []
    for _ in range(times):
        with pytest.raises(KioskError) as fault:
            staff_access.sign_in(school.kit, school.helper.subject, WRONG)
        faults.append(fault.value)
    return faults


def test_the_right_pin_signs_in(school: School) -> None:
    assert staff_access.sign_in(school.kit, school.helper.subject, HELPER_PIN).name == "Mr Reed"


def test_a_wrong_pin_says_how_many_tries_are_left(school: School) -> None:
    faults = fail(school, 4)

    assert [fault.tries_left for fault in faults if isinstance(fault, PinWrongError)] == [4, 3, 2, 1]
    assert faults[-1].staff == "That is not the PIN. 1 more try before a short wait."


def test_the_fifth_wrong_pin_starts_a_wait_in_which_even_the_right_one_waits(school: School) -> None:
    fifth = fail(school, 5)[-1]
    assert isinstance(fifth, PinWaitError)
    assert fifth.seconds == 30

    school.clock.move(seconds=29)
    with pytest.raises(PinWaitError) as fault:
        staff_access.sign_in(school.kit, school.helper.subject, HELPER_PIN)
    assert fault.value.seconds == 1


def test_the_right_pin_after_the_wait_forgets_the_wrong_ones(school: School) -> None:
    fail(school, 5)
    school.clock.move(seconds=30)
    staff_access.sign_in(school.kit, school.helper.subject, HELPER_PIN)

    assert isinstance(fail(school, 1)[0], PinWrongError)


def test_each_wrong_pin_after_that_waits_longer(school: School) -> None:
    fail(school, 5)
    waits = []
    for wait in (30, 60, 120):
        school.clock.move(seconds=wait)
        fault = fail(school, 1)[0]
        waits.append(fault.seconds if isinstance(fault, PinWaitError) else 0)

    assert waits == [60, 120, 240]


def test_one_persons_wrong_pins_make_nobody_else_wait(school: School) -> None:
    fail(school, 5)

    assert staff_access.sign_in(school.kit, school.teacher.subject, PIN).name == "Ms Okoro"


def test_a_restart_forgets_no_wrong_pin(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    fail(school, 5)
    school.kit.close()

    again = open_kit(tmp_path, SetClock(school.clock.now()))
    with pytest.raises(PinWaitError):
        staff_access.sign_in(again, school.helper.subject, HELPER_PIN)
    again.close()


def test_a_wrong_pin_is_counted_before_it_is_looked_at(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    def plug_pulled(*_: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(type(school.kit.pins), "matches", plug_pulled)
    with pytest.raises(KeyboardInterrupt):
        staff_access.sign_in(school.kit, school.helper.subject, WRONG)
    monkeypatch.undo()

    fault = fail(school, 1)[0]
    assert isinstance(fault, PinWrongError)
    assert fault.tries_left == 3


def test_a_record_that_cannot_be_written_does_not_lock_staff_out(school: School) -> None:
    school.record.conn.execute("PRAGMA query_only = ON")

    assert staff_access.sign_in(school.kit, school.helper.subject, HELPER_PIN).name == "Mr Reed"
    assert fail(school, 1)[0].code == "read-only"


def test_the_record_holds_no_digits_of_a_pin(school: School) -> None:
    hashes = [staff.pin for staff in staff_access.list_staff(school.kit)]

    assert all(one.startswith("$argon2id$") for one in hashes)
    assert not any(pin in one for one in hashes for pin in (PIN, HELPER_PIN))


def test_staff_are_listed_by_name(school: School) -> None:
    staff_access.add(school.kit, " Élodie   Martin ", Role.TEACHER, "530917")

    assert [staff.name for staff in staff_access.list_staff(school.kit)] == ["Élodie Martin", "Mr Reed", "Ms Okoro"]


@pytest.mark.parametrize(
    ("name", "pin", "code"),
    [("  ", "530917", "name-missing"), ("mr reed", "530917", "name-taken"), ("Ada", "123456", "pin-refused")],
)
def test_a_new_member_of_staff_needs_a_name_of_their_own_and_a_pin_worth_having(
    school: School, name: str, pin: str, code: str
) -> None:
    with pytest.raises(KioskError) as fault:
        staff_access.add(school.kit, name, Role.TEACHER, pin)

    assert fault.value.code == code
    assert len(staff_access.list_staff(school.kit)) == 2


def test_a_new_pin_replaces_the_old_one_and_ends_the_wait(school: School) -> None:
    fail(school, 5)
    staff_access.set_pin(school.kit, school.helper.subject, "530917")

    assert staff_access.sign_in(school.kit, school.helper.subject, "530917").name == "Mr Reed"
    with pytest.raises(PinWrongError):
        staff_access.sign_in(school.kit, school.helper.subject, HELPER_PIN)


def test_the_pin_of_one_who_has_left_opens_nothing(school: School) -> None:
    staff_access.leave(school.kit, school.helper.subject)

    with pytest.raises(KioskError) as fault:
        staff_access.sign_in(school.kit, school.helper.subject, HELPER_PIN)
    assert fault.value.code == "staff-unknown"


def test_the_last_one_who_can_add_staff_cannot_leave(school: School) -> None:
    with pytest.raises(KioskError) as fault:
        staff_access.leave(school.kit, school.teacher.subject)

    assert fault.value.code == "last-in-charge"


def test_a_right_that_the_role_lacks_is_refused_by_name(school: School) -> None:
    with pytest.raises(KioskError) as fault:
        staff_access.require(school.kit, school.helper.subject, Right.RECORDS)

    assert fault.value.staff == "Mr Reed may not see records: ask a colleague whose role allows it."
