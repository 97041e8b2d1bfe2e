"""Guessing at PINs: one PIN on every colleague, by two at once, across restarts, with the clock moved, in practice."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.staff import Role
from app.errors import KioskError
from app.services import practise, staff_access
from app.services.kit import Kit
from app.services.staff_access import PinWaitError, PinWrongError
from tests.support.kits import HELPER_PIN, PIN, School, SetClock, open_kit, open_school

GUESS = "907214"


def guess(kit: Kit, subject: str, pin: str = GUESS) -> KioskError | None:
    try:
        staff_access.sign_in(kit, subject, pin)
    except KioskError as fault:
        return fault
    return None


def colleagues(kit: Kit, many: int) -> list[str]:
    return [staff_access.add(kit, f"Colleague {n}", Role.TEACHER, "530917").subject for n in range(many)]


def test_one_pin_guessed_on_every_colleague_makes_everybody_wait(school: School) -> None:
    names = colleagues(school.kit, 12)
    faults = [guess(school.kit, name) for name in names]

    assert [type(one) for one in faults[:9]] == [PinWrongError] * 9
    assert isinstance(faults[9], PinWaitError)
    assert isinstance(guess(school.kit, school.teacher.subject, PIN), PinWaitError)


def test_a_warning_counts_down_to_the_nearer_of_the_two_waits(school: School) -> None:
    names = colleagues(school.kit, 9)
    left = [fault.tries_left for name in names if isinstance(fault := guess(school.kit, name), PinWrongError)]

    assert left == [4, 4, 4, 4, 4, 4, 3, 2, 1]


def test_two_staff_who_guess_in_turn_and_sign_in_between_win_no_tries(school: School) -> None:
    for name in colleagues(school.kit, 5):
        for own, pin in ((school.teacher, PIN), (school.helper, HELPER_PIN)):
            assert guess(school.kit, own.subject, pin) is None
            guess(school.kit, name)

    assert isinstance(guess(school.kit, school.teacher.subject, PIN), PinWaitError)


def test_after_the_wait_the_right_pin_opens_and_later_all_is_forgotten(school: School) -> None:
    for name in colleagues(school.kit, 10):
        guess(school.kit, name)
    school.clock.move(seconds=30)
    assert guess(school.kit, school.teacher.subject, PIN) is None

    school.clock.move(hours=2)
    fault = guess(school.kit, school.helper.subject)
    assert isinstance(fault, PinWrongError)
    assert fault.tries_left == 4


def test_brute_force_across_restarts_gets_a_dozen_tries_an_hour(tmp_path: Path) -> None:
    school = open_school(tmp_path)
    names = [school.helper.subject, *colleagues(school.kit, 7)]
    school.kit.close()
    clock, tried = SetClock(school.clock.now()), 0
    end = clock.now() + timedelta(hours=4)
    while clock.now() < end:
        kit = open_kit(tmp_path, clock)
        for number in range(4):
            fault = guess(kit, names[(tried + number) % len(names)])
            if isinstance(fault, PinWaitError) and number == 0:
                clock.move(seconds=fault.seconds)
                break
            tried += isinstance(fault, PinWrongError)
        kit.close()
        clock.move(seconds=5)

    # ten free ones, then one in five minutes
    assert tried <= 10 + 4 * 12 + 6


@pytest.mark.parametrize("back", [{"days": -365.0}, {"hours": -1.0}, {"seconds": -20.0}])
def test_a_clock_set_back_begins_the_wait_anew_once_and_no_more(school: School, back: dict[str, float]) -> None:
    for _ in range(6):
        guess(school.kit, school.helper.subject)
        school.clock.move(seconds=31)
    guess(school.kit, school.helper.subject)
    school.clock.move(**back)
    fault = guess(school.kit, school.helper.subject, HELPER_PIN)
    assert isinstance(fault, PinWaitError)
    assert fault.seconds <= 120

    school.clock.move(seconds=fault.seconds)
    assert guess(school.kit, school.helper.subject, HELPER_PIN) is None


def test_wrong_pins_in_practice_count_for_everybody_too(school: School) -> None:
    names = colleagues(school.kit, 10)
    practice = practise.practise_kit(school.kit, "older")
    for name in names:
        guess(practice, name)

    assert isinstance(guess(school.kit, school.teacher.subject, PIN), PinWaitError)


def test_a_pin_that_an_administrator_replaces_can_be_used_at_once_unless_everybody_waits(school: School) -> None:
    for _ in range(5):
        guess(school.kit, school.helper.subject)
    staff_access.set_pin(school.kit, school.helper.subject, "530917")

    assert guess(school.kit, school.helper.subject, "530917") is None
