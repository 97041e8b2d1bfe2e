"""Witness, by touch: a PIN for the group, a tap for the child."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.agreement import AGREEMENTS, Mark
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow
from tests.support.kits import HELPER_PIN, SetClock
from tests.support.staff_window import (
    ask,
    begin_class,
    come_in,
    lead_of,
    open_school,
    sign_turn,
    text_of,
    type_pin,
)

Opener = Callable[..., KioskWindow]


def eight_signed(folder: Path) -> Kit:
    kit = open_school(folder)
    session = begin_class(kit, "Acorn")
    for number in range(8):
        sign_turn(kit, session, f"Acorn-{number}")
    return kit


@pytest.fixture
def page(open_staff_kiosk: Opener, tmp_path: Path) -> KioskWindow:
    """The helper, at the witness page."""
    kiosk = come_in(open_staff_kiosk(kit=lambda: eight_signed(tmp_path)), "Mr Reed", HELPER_PIN)
    kiosk.tap("go-staff/Witness")
    kiosk.on("staff/Witness").item("saw-Aisha")
    return kiosk


def witnessed(kiosk: KioskWindow) -> list[str]:
    return [one.subject for one in ask(kiosk, lambda kit: kit.ledger.read(AGREEMENTS)) if one.witnessed_at]


def open_group(kiosk: KioskWindow) -> None:
    kiosk.tap("openGroup")
    type_pin(kiosk, HELPER_PIN)
    kiosk.until(lambda: "after 6 more" in text_of(kiosk, "subtitle"))


def test_helper_confirms_a_child_and_the_record_says_who(page: KioskWindow) -> None:
    open_group(page)
    page.tap("saw-Aisha")
    page.until(lambda: text_of(page, "saw-Aisha") == "Confirmed")
    page.until(lambda: "after 5 more" in text_of(page, "subtitle"))
    (one,) = ask(page, lambda kit: kit.ledger.read(AGREEMENTS, subject="Acorn-0"))
    assert one.witnessed_at
    assert one.witnessed_by not in ("", ask(page, lead_of))


def test_nothing_is_confirmed_before_the_pin(page: KioskWindow) -> None:
    page.tap("saw-Aisha")
    page.item("key-1")
    page.tap("cancel")
    page.until(lambda: page.find("key-1") is None)
    assert witnessed(page) == []


def test_a_wrong_pin_opens_no_group(page: KioskWindow) -> None:
    page.tap("openGroup")
    type_pin(page, "000001")
    page.until(lambda: "not the PIN" in text_of(page, "witnessFault"))
    assert page.find("key-1") is not None


def test_after_six_children_the_pin_is_asked_again(page: KioskWindow) -> None:
    open_group(page)
    for count, name in enumerate(("Aisha", "Alexander", "Amelia-Rose", "Ben", "Chloe", "Dawid"), start=1):
        page.tap(f"saw-{name}")
        page.until(lambda count=count: len(witnessed(page)) == count)  # type: ignore[misc]
    page.item("openGroup")
    page.tap("saw-Eesa")
    page.item("key-1")
    assert len(witnessed(page)) == 6


def test_after_fifteen_minutes_the_group_is_over(page: KioskWindow) -> None:
    open_group(page)

    def move_on(kit: Kit) -> None:
        assert isinstance(kit.clock, SetClock)
        kit.clock.move(minutes=16)

    ask(page, move_on)
    page.tap("saw-Aisha")
    page.until(lambda: page.find("faultBanner") is not None)
    assert witnessed(page) == []


def test_leaving_the_page_closes_the_group(page: KioskWindow) -> None:
    open_group(page)
    page.tap("go-staff/Home")
    page.on("staff/Home").tap("go-staff/Witness")
    page.on("staff/Witness").tap("saw-Aisha")
    page.item("key-1")
    assert witnessed(page) == []


def test_a_child_who_agreed_by_picture_shows_it_large(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    def pictured() -> Kit:
        kit = open_school(tmp_path)
        sign_turn(kit, begin_class(kit, "Acorn"), "Acorn-0", Mark.PICTURE)
        return kit

    kiosk = come_in(open_staff_kiosk(kit=pictured), "Mr Reed", HELPER_PIN)
    kiosk.tap("go-staff/Witness")
    picture = kiosk.on("staff/Witness").item("animal-Aisha")
    kiosk.rest(0.2)
    card = kiosk.item("witness-Aisha")
    assert picture.height() > card.height() / 3
    assert (
        picture.mapToScene(picture.boundingRect().bottomLeft()).y()
        <= kiosk.item("saw-Aisha").mapToScene(kiosk.item("saw-Aisha").boundingRect().topLeft()).y()
    )
