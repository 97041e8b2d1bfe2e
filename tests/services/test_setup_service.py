from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.school import School
from app.domain.staff import Role
from app.errors import KioskError
from app.services import setup, staff_access
from app.services.kit import Kit
from tests.support.kits import PIN, open_kit


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    made = open_kit(tmp_path)
    yield made
    made.close()


def started(kit: Kit) -> Kit:
    setup.first_start(kit, "Hill School", "Ada", Role.ADMINISTRATOR, PIN)
    return kit


def test_a_new_kiosk_is_not_ready_and_shows_the_shipped_name(kit: Kit) -> None:
    assert not setup.is_ready(kit)
    assert setup.school(kit).name == "Flourish With Us"


def test_the_first_start_sets_up_school_and_staff_in_one_transaction(kit: Kit) -> None:
    staff = setup.first_start(kit, "  Hill   School ", "Ada", Role.ADMINISTRATOR, PIN)

    assert setup.is_ready(kit)
    assert setup.school(kit).name == "Hill School"
    assert staff_access.sign_in(kit, staff.subject, PIN) == staff


@pytest.mark.parametrize(
    ("school", "name", "role", "pin", "code"),
    [
        (" ", "Ada", Role.LEAD, PIN, "name-missing"),
        ("Hill", " ", Role.LEAD, PIN, "name-missing"),
        ("Hill", "Ada", Role.HELPER, PIN, "role-too-narrow"),
        ("Hill", "Ada", Role.LEAD, "000000", "pin-refused"),
    ],
)
def test_a_first_start_that_is_refused_leaves_nothing_behind(
    kit: Kit, school: str, name: str, role: Role, pin: str, code: str
) -> None:
    with pytest.raises(KioskError) as fault:
        setup.first_start(kit, school, name, role, pin)

    assert fault.value.code == code
    assert not setup.is_ready(kit)
    assert not staff_access.list_staff(kit)


def test_a_school_is_set_up_once(kit: Kit) -> None:
    with pytest.raises(KioskError) as fault:
        started(started(kit))

    assert fault.value.code == "already-set-up"


def test_every_role_on_offer_first_can_be_first(kit: Kit) -> None:
    assert Role.ADMINISTRATOR in setup.first_roles()
    assert Role.HELPER not in setup.first_roles()


def test_changing_the_school_records_only_what_differs(kit: Kit) -> None:
    before = setup.school(started(kit))
    entries = kit.keeper.verify().entries

    changed = setup.change_school(kit, replace(before, slip_grants=True, contact="the office, room 2"))
    assert changed == replace(before, slip_grants=True, contact="the office, room 2")
    assert setup.change_school(kit, changed) == changed
    assert kit.keeper.verify().entries == entries + 1


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        (School(name=""), "name-missing"),
        (School(reply_days=0), "reply-days"),
        (School(remind_after=0), "remind-days"),
        (School(remind_every=0), "remind-days"),
        (School(remind_most=11), "remind-most"),
    ],
)
def test_settings_that_make_no_sense_are_refused(kit: Kit, changed: School, code: str) -> None:
    with pytest.raises(KioskError) as fault:
        setup.change_school(started(kit), changed)

    assert fault.value.code == code
    assert setup.school(kit).name == "Hill School"
