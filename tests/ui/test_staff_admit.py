"""A supply teacher admitted by touch, seeing what a helper sees, and out when the day is over."""

from __future__ import annotations

import pytest

from app.services import staff_access
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import at_rest, names_in
from tests.support.staff_window import OFFICE_PIN, ask, come_in, text_of, type_pin, write

HELPERS = {"staff/Home", "staff/ClassPage", "staff/Witness", "staff/Practise", "staff/Settings"}


def to_people(kiosk: KioskWindow) -> KioskWindow:
    kiosk.tap("go-staff/Settings")
    kiosk.on("staff/Settings").tap("section-people")
    kiosk.item("readBriefing")
    return kiosk


@pytest.fixture
def admitted(staff_kiosk: KioskWindow) -> tuple[KioskWindow, str]:
    """The office has admitted Mx Lee and locked; and the PIN that was shown."""
    to_people(come_in(staff_kiosk, "Mrs Abara", OFFICE_PIN)).tap("admit")
    staff_kiosk.on("staff/Admit").tap("supplyNameBox")
    write(staff_kiosk, "Mx Lee")
    at_rest(staff_kiosk, "admitToday")
    staff_kiosk.tap("admitToday")
    staff_kiosk.until(lambda: staff_kiosk.find("pinWritten") is not None)
    pin = text_of(staff_kiosk, "supplyPin").replace(" ", "")
    assert text_of(staff_kiosk, "admitted") == "Mx Lee can come in today"
    at_rest(staff_kiosk, "pinWritten")  # the keyboard goes down, and the button with it
    staff_kiosk.tap("pinWritten")
    staff_kiosk.on("staff/Home").tap("lock")
    staff_kiosk.on("pupil/Attract")
    return staff_kiosk, pin


def test_an_admitted_supply_teacher_sees_what_a_helper_sees(admitted: tuple[KioskWindow, str]) -> None:
    kiosk, pin = admitted
    come_in(kiosk, "Mx Lee", pin)
    assert {name for name in names_in(kiosk, "go-") if name} == HELPERS
    kiosk.app.desk.kiosk.property("vm").shell.go("staff/Roll")
    assert kiosk.screen == "staff/Home"
    to_people(kiosk)
    assert kiosk.find("admit") is None
    assert kiosk.find("addPerson") is None


def test_nothing_of_the_pin_stays_and_a_name_from_before_is_offered(admitted: tuple[KioskWindow, str]) -> None:
    kiosk, pin = admitted
    come_in(kiosk, "Mrs Abara", OFFICE_PIN)
    to_people(kiosk).tap("admit")
    kiosk.on("staff/Admit").tap("before-Mx Lee")
    assert kiosk.find("supplyPin") is None
    kiosk.tap("admitToday")
    kiosk.until(lambda: kiosk.find("pinWritten") is not None)
    assert text_of(kiosk, "admitted") == "Welcome back: Mx Lee can come in today"
    assert text_of(kiosk, "supplyPin").replace(" ", "") != pin


def test_when_midnight_passes_they_are_out_and_read_why(admitted: tuple[KioskWindow, str]) -> None:
    kiosk, pin = admitted
    come_in(kiosk, "Mx Lee", pin).tap("class-Maple")
    kiosk.until(lambda: kiosk.item("hand").isEnabled())
    ask(kiosk, lambda kit: kit.clock.move(days=1))  # type: ignore[attr-defined]  # the tests' own clock
    kiosk.tap("hand")
    kiosk.on("staff/Door")
    assert "Mx Lee was admitted for 24 November 2026 only" in text_of(kiosk, "doorFault")
    kiosk.until(lambda: names_in(kiosk, "person-") == ["Mr Reed", "Mrs Abara", "Ms Okoro"])
    assert ask(kiosk, lambda kit: [one.name for one in staff_access.list_staff(kit)]) == names_in(kiosk, "person-")
    kiosk.tap("person-Mrs Abara")
    type_pin(kiosk, OFFICE_PIN)
    kiosk.on("staff/Home")
