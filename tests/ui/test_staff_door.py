"""The way in for staff, by touch."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.idle import Limits
from app.services import telling
from tests.support.kiosk_window import KioskWindow
from tests.support.kits import PIN
from tests.support.staff_window import ask, come_in, text_of, type_pin
from tests.support.turns_by_touch import past_lesson
from ui.viewmodels.pace import Pace
from ui.viewmodels.staff.door import QUIET_MS, initials


def at_the_door(kiosk: KioskWindow) -> KioskWindow:
    kiosk.until(lambda: bool(kiosk.app.attract.property("ready")))
    kiosk.tap("staffCorner")
    kiosk.on("staff/Door").tap("person-Ms Okoro")
    return kiosk


def test_right_pin_opens_the_staff_screens(staff_kiosk: KioskWindow) -> None:
    type_pin(at_the_door(staff_kiosk), PIN)
    staff_kiosk.on("staff/Home")


def test_names_stand_in_the_order_they_are_read(staff_kiosk: KioskWindow) -> None:
    at_the_door(staff_kiosk)
    rows = staff_kiosk.app.desk.kiosk.property("vm")._people.rows
    assert [row["name"] for row in rows] == ["Mr Reed", "Mrs Abara", "Ms Okoro"]


def test_wrong_pin_says_kindly_how_many_tries_are_left(staff_kiosk: KioskWindow) -> None:
    type_pin(at_the_door(staff_kiosk), "000001")
    staff_kiosk.until(lambda: "4 more tries" in text_of(staff_kiosk, "doorFault"))
    assert staff_kiosk.screen == "staff/Door"
    assert staff_kiosk.item("person-Ms Okoro").property("chosen")


def test_fifth_wrong_pin_makes_everybody_wait_and_counts_down(staff_kiosk: KioskWindow) -> None:
    at_the_door(staff_kiosk)
    for left in (4, 3, 2, 1):
        type_pin(staff_kiosk, "000001")
        words = f"{left} more tr"
        staff_kiosk.until(lambda words=words: words in text_of(staff_kiosk, "doorFault"))  # type: ignore[misc]
    type_pin(staff_kiosk, "000001")
    staff_kiosk.until(lambda: "wait 0:3" in text_of(staff_kiosk, "doorFault"))
    staff_kiosk.until(lambda: "wait 0:29" in text_of(staff_kiosk, "doorFault"))
    staff_kiosk.tap("key-1")
    assert staff_kiosk.item("doorFault").property("text").startswith("Too many wrong PINs")


def test_a_digit_can_be_taken_back(staff_kiosk: KioskWindow) -> None:
    at_the_door(staff_kiosk)
    for key in ("9", "erase", *PIN):
        staff_kiosk.tap(f"key-{key}")
    staff_kiosk.on("staff/Home")


def test_back_returns_a_child_to_the_very_page(staff_kiosk: KioskWindow) -> None:
    staff_kiosk.to_class("Maple").tap("tile-Maple-0")
    staff_kiosk.on("pupil/Me").tap("yes")
    past_lesson(staff_kiosk).tap("staffCorner")
    staff_kiosk.on("staff/Door").tap("doorBack")
    staff_kiosk.on("pupil/RulePage")
    assert staff_kiosk.app.turn.walk is not None


def test_door_left_alone_goes_back_by_itself_and_forgets_who_stood_there(staff_kiosk: KioskWindow) -> None:
    staff_kiosk.to_class("Maple").tap("staffCorner")
    staff_kiosk.on("staff/Door").tap("person-Ms Okoro")
    quiet = staff_kiosk.app.desk.kiosk.property("vm")._quiet
    assert (quiet.isActive(), quiet.interval()) == (True, QUIET_MS)
    quiet.setInterval(50)
    staff_kiosk.on("pupil/ClassBoard")
    quiet.setInterval(QUIET_MS)
    staff_kiosk.tap("staffCorner")
    staff_kiosk.on("staff/Door")
    assert text_of(staff_kiosk, "doorFault") == "Touch your name first."


def test_somebody_asked_for_a_grown_up_shows_once_to_the_next_adult(staff_kiosk: KioskWindow) -> None:
    staff_kiosk.to_class("Maple").tap("tell")
    staff_kiosk.item("tellDone")
    staff_kiosk.tap("tellDone")
    come_in(staff_kiosk)
    staff_kiosk.item("askedBanner")
    staff_kiosk.tap("askedSeen")
    staff_kiosk.until(lambda: staff_kiosk.find("askedBanner") is None)
    assert not ask(staff_kiosk, telling.waiting)


def test_door_opens_from_the_calm_page_too(staff_kiosk: KioskWindow) -> None:
    staff_kiosk.to_class("Maple").tap("tell")
    staff_kiosk.item("tellDone")
    staff_kiosk.tap("staffCorner")
    staff_kiosk.on("staff/Door")
    assert staff_kiosk.find("tellPage") is None


def test_staff_screens_lock_when_nobody_touches_them(open_staff_kiosk: Callable[..., KioskWindow]) -> None:
    kiosk = open_staff_kiosk(pace=Pace(0.01, Limits(lock=0.6)))
    come_in(kiosk)
    kiosk.on("pupil/Attract")


@pytest.mark.parametrize(
    ("name", "short"),
    [("Ms Okoro", "Ok"), ("Dr Chidinma Nwachukwu-Adeyemi", "CN"), ("Mrs O’Sullivan", "Os"), ("Li", "Li"), ("Ms", "Ms")],
)
def test_initials_leave_out_titles(name: str, short: str) -> None:
    assert initials(name) == short
