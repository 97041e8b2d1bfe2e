"""Staff added, given PINs and sent off, by touch; and what each role sees of the settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.staff import Role
from app.services import staff_access
from tests.support.kiosk_window import KioskWindow
from tests.support.kits import HELPER_PIN, PIN
from tests.support.office_window import OpenKiosk, at, names_in, office_kit, write
from tests.support.staff_window import ask, come_in, text_of, type_pin

NEW_PIN = "582047"


@pytest.fixture
def kiosk(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> KioskWindow:
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path)), "staff/Settings")
    kiosk.tap("section-people")
    kiosk.until(lambda: len(names_in(kiosk, "pin-")) == 3)
    return kiosk


def added(kiosk: KioskWindow, name: str = "Mr Bell") -> KioskWindow:
    """As far as the PIN."""
    kiosk.tap("addPerson")
    write(kiosk, "personName", name)
    kiosk.tap("role-office")
    kiosk.until(lambda: kiosk.item("toPin").isEnabled())
    kiosk.tap("toPin")
    kiosk.item("key-0")
    return kiosk


def can_come_in(kiosk: KioskWindow, name: str, pin: str) -> bool:
    who = next(one for one in ask(kiosk, staff_access.list_staff) if one.name == name)
    return ask(kiosk, lambda kit: kit.pins.matches(who.pin, pin))


def test_somebody_new_chooses_a_pin_and_can_come_in(kiosk: KioskWindow) -> None:
    added(kiosk)
    type_pin(kiosk, NEW_PIN)
    kiosk.until(lambda: kiosk.app.desk.kiosk.property("vm").people.property("facts")["step"] == "again")
    type_pin(kiosk, NEW_PIN)
    kiosk.until(lambda: "Mr Bell" in names_in(kiosk, "pin-"))
    bell = next(one for one in ask(kiosk, staff_access.list_staff) if one.name == "Mr Bell")
    assert bell.role == Role.OFFICE
    kiosk.tap("lock")
    kiosk.on("pupil/Attract")
    come_in(kiosk, "Mr Bell", NEW_PIN)
    assert kiosk.screen == "staff/Home"


def test_two_different_pins_start_again(kiosk: KioskWindow) -> None:
    added(kiosk)
    type_pin(kiosk, NEW_PIN)
    type_pin(kiosk, "582048")
    kiosk.until(lambda: "not the same" in text_of(kiosk, "pinFault"))
    assert len(ask(kiosk, staff_access.list_staff)) == 3


def test_an_easy_pin_is_refused_kindly_before_it_is_typed_twice(kiosk: KioskWindow) -> None:
    added(kiosk)
    type_pin(kiosk, "123456")
    kiosk.until(lambda: "anybody would try" in text_of(kiosk, "pinFault"))


def test_a_name_that_is_taken_is_said_beside_the_name(kiosk: KioskWindow) -> None:
    added(kiosk, "mr reed")
    type_pin(kiosk, NEW_PIN)
    type_pin(kiosk, NEW_PIN)
    kiosk.until(lambda: kiosk.find("personNameBox") is not None)
    assert kiosk.item("personName").property("error").startswith("mr reed is on the list already")


def test_a_forgotten_pin_is_replaced(kiosk: KioskWindow) -> None:
    kiosk.tap("pin-Mr Reed")
    type_pin(kiosk, NEW_PIN)
    type_pin(kiosk, NEW_PIN)
    kiosk.until(lambda: kiosk.find("addPerson") is not None)
    assert can_come_in(kiosk, "Mr Reed", NEW_PIN)
    assert not can_come_in(kiosk, "Mr Reed", HELPER_PIN)


def test_who_has_left_cannot_come_in_and_goes_from_the_list(kiosk: KioskWindow) -> None:
    kiosk.tap("left-Mr Reed")
    kiosk.tap("confirm")
    kiosk.until(lambda: "Mr Reed" not in names_in(kiosk, "pin-"))
    assert [one.name for one in ask(kiosk, staff_access.list_staff)] == ["Mrs Abara", "Ms Okoro"]


def test_a_colleague_gets_another_role_and_it_counts_at_once(kiosk: KioskWindow) -> None:
    kiosk.tap("role-Mr Reed")
    kiosk.tap("newRole-teacher")
    kiosk.tap("confirm")
    kiosk.until(lambda: kiosk.find("confirm") is None)
    kiosk.until(
        lambda: next(o for o in ask(kiosk, staff_access.list_staff) if o.name == "Mr Reed").role == Role.TEACHER
    )
    assert not kiosk.item("role-Ms Okoro").isEnabled()


def test_nobody_sends_themselves_off(kiosk: KioskWindow) -> None:
    assert not kiosk.item("left-Ms Okoro").isEnabled()


def test_the_digits_stand_nowhere_on_the_screen(kiosk: KioskWindow) -> None:
    added(kiosk)
    type_pin(kiosk, NEW_PIN[:5])
    words = "".join(str(item.property("text")) for item in kiosk.items() if item.inherits("QQuickText"))
    assert NEW_PIN[:3] not in words


def test_leaving_in_the_middle_forgets_the_digits(kiosk: KioskWindow) -> None:
    added(kiosk)
    type_pin(kiosk, NEW_PIN[:3])
    kiosk.tap("section-about")
    kiosk.tap("section-people")
    kiosk.until(lambda: kiosk.find("addPerson") is not None)
    assert kiosk.app.desk.kiosk.property("vm").people.property("facts")["filled"] == 0


def test_a_helper_sees_and_changes_only_themselves(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> None:
    kiosk = open_staff_kiosk(kit=lambda: office_kit(tmp_path))
    come_in(kiosk, "Mr Reed", HELPER_PIN).tap("go-staff/Settings")
    kiosk.on("staff/Settings").rest(0.3)
    kiosk.tap("section-people")
    kiosk.until(lambda: names_in(kiosk, "pin-") == ["Mr Reed"])
    assert kiosk.find("addPerson") is None
    kiosk.tap("pin-Mr Reed")
    type_pin(kiosk, NEW_PIN)
    type_pin(kiosk, NEW_PIN)
    kiosk.until(lambda: kiosk.find("pin-Mr Reed") is not None)
    assert can_come_in(kiosk, "Mr Reed", NEW_PIN)
    assert can_come_in(kiosk, "Ms Okoro", PIN)
