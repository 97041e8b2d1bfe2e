"""The first start, by touch, on an empty folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.idle import Limits
from app.roster.reader import RosterReader
from app.services import classes, setup, staff_access
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow, content
from tests.support.kits import PIN, SetClock, kit_on
from tests.support.records import open_test_record
from tests.support.staff_window import ask, text_of, type_pin, write
from ui.viewmodels.pace import Pace


def empty_kit(folder: Path) -> Kit:
    gallery, shelf = content()
    clock = SetClock()
    kit = kit_on(open_test_record(folder, clock), clock, shelf)
    return replace(kit, gallery=gallery, roll_reader=RosterReader())


@pytest.fixture
def fresh(open_staff_kiosk: Callable[..., KioskWindow], tmp_path: Path) -> KioskWindow:
    return open_staff_kiosk(kit=lambda: empty_kit(tmp_path)).on("staff/Setup")


def to_pin(kiosk: KioskWindow) -> KioskWindow:
    kiosk.tap("setupNext")
    kiosk.tap("personBox")
    write(kiosk, "Ms Okoro")
    kiosk.tap("role-lead")
    kiosk.tap("setupNext")
    kiosk.item("key-1")
    return kiosk


def test_school_person_and_pin_twice_set_the_kiosk_up(fresh: KioskWindow) -> None:
    to_pin(fresh)
    type_pin(fresh, PIN)
    type_pin(fresh, PIN)
    fresh.item("madeUp")
    assert ask(fresh, setup.school).name == "Flourish With Us"
    (staff,) = ask(fresh, staff_access.list_staff)
    assert (staff.name, staff.role) == ("Ms Okoro", "lead")
    fresh.tap("later")
    fresh.on("staff/Home")
    assert fresh.item("importRoll").isVisible()


def test_import_of_the_roll_follows_at_once(fresh: KioskWindow) -> None:
    to_pin(fresh)
    type_pin(fresh, PIN)
    type_pin(fresh, PIN)
    fresh.tap("setupNext")
    fresh.on("staff/RollImport")


def test_made_up_school_fills_the_kiosk(fresh: KioskWindow) -> None:
    to_pin(fresh)
    type_pin(fresh, PIN)
    type_pin(fresh, PIN)
    fresh.tap("madeUp")
    fresh.until(lambda: fresh.screen == "staff/Home", within=60)
    assert "Maple" in ask(fresh, classes.class_names)
    fresh.item("class-Maple")


def test_two_pins_that_differ_are_typed_anew_and_nothing_is_kept(fresh: KioskWindow) -> None:
    to_pin(fresh)
    type_pin(fresh, PIN)
    type_pin(fresh, "271828")
    fresh.until(lambda: "differ" in text_of(fresh, "setupFault"))
    assert not ask(fresh, setup.is_ready)


def test_an_easy_pin_is_refused_with_the_reason(fresh: KioskWindow) -> None:
    type_pin(to_pin(fresh), "123456")
    fresh.until(lambda: "choose another" in text_of(fresh, "setupFault"))


def test_back_keeps_what_was_typed_but_never_the_pin(fresh: KioskWindow) -> None:
    type_pin(to_pin(fresh), "40")
    fresh.tap("setupBack")
    assert text_of(fresh, "personBox") == "Ms Okoro"
    fresh.tap("setupNext")
    type_pin(fresh, PIN)
    type_pin(fresh, PIN)
    fresh.item("madeUp")


def test_a_step_that_is_not_filled_in_says_what_is_missing(fresh: KioskWindow) -> None:
    fresh.tap("setupNext")
    fresh.tap("setupNext")
    assert fresh.item("person").property("error") == "Please type your name."


def test_a_foreign_file_is_told_calmly_and_opening_is_tried_again(
    open_staff_kiosk: Callable[..., KioskWindow], tmp_path: Path
) -> None:
    record = tmp_path / "data" / "record.db"
    empty_kit(tmp_path).close()
    kept = record.read_bytes()
    record.write_bytes(b"SQLite format 3\0 of somebody else")
    kiosk = open_staff_kiosk(kit=lambda: empty_kit(tmp_path)).on("staff/Trouble")
    assert "is a plain SQLite database, so it is not opened" in text_of(kiosk, "troubleText")
    record.write_bytes(kept)
    kiosk.tap("tryAgain")
    kiosk.on("staff/Setup")


def test_a_broken_record_stays_told_when_nobody_is_there(
    open_staff_kiosk: Callable[..., KioskWindow], tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "record.db").write_bytes(b"SQLite format 3\0 of somebody else")
    kiosk = open_staff_kiosk(kit=lambda: empty_kit(tmp_path), pace=Pace(0.01, Limits(lock=0.2))).on("staff/Trouble")
    kiosk.rest(0.8)
    assert kiosk.screen == "staff/Trouble"
