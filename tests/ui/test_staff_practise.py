"""Practise, by touch: everything works and nothing is kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.agreement import AGREEMENTS, SESSIONS
from app.domain.idle import Limits
from app.domain.lesson_session import AT_SCREEN
from app.services import practise
from tests.support.kiosk_window import KioskWindow
from tests.support.staff_window import ask, come_in
from tests.support.turns_by_touch import to_sign
from ui.viewmodels.pace import Pace

READ_S = 60.0
"""Reading every lesson with its pictures takes two seconds, and far more where the machine does other things."""


def practising(kiosk: KioskWindow, stage: str = "lks2") -> KioskWindow:
    come_in(kiosk).tap("go-staff/Practise")
    kiosk.on("staff/Practise").until(lambda: kiosk.find(f"practise-{stage}") is not None, READ_S)
    kiosk.tap(f"practise-{stage}")
    kiosk.on("pupil/ClassBoard")
    kiosk.until(lambda: bool(tiles(kiosk)))
    return kiosk


def tiles(kiosk: KioskWindow) -> list[str]:
    return [item.objectName() for item in kiosk.items() if item.objectName().startswith("tile-")]


def entries_of_the_school(kiosk: KioskWindow) -> int:
    """Practising lends jobs another ledger, and leaves them the school's keeper."""
    return ask(kiosk, lambda kit: kit.keeper.verify().entries)


@pytest.fixture
def practice(staff_kiosk: KioskWindow) -> KioskWindow:
    return practising(staff_kiosk)


def test_a_whole_turn_is_signed_and_forgotten(practice: KioskWindow) -> None:
    to_sign(practice, tiles(practice)[0])
    practice.write()
    practice.tap("agree")
    practice.on("pupil/Done")
    assert len(ask(practice, lambda kit: kit.ledger.read(AGREEMENTS))) == 1
    come_in(practice).on("staff/ClassPage").tap("leavePractice")
    practice.on("staff/Home").item("class-Maple")
    assert practice.find(f"class-{practise.CLASS_NAME}") is None
    assert ask(practice, lambda kit: kit.ledger.read(AGREEMENTS)) == []
    assert ask(practice, lambda kit: kit.ledger.read(SESSIONS)) == []


def test_a_turn_on_hold_when_practice_is_left_is_in_no_record(practice: KioskWindow) -> None:
    before = entries_of_the_school(practice)
    practice.tap(tiles(practice)[0])
    practice.on("pupil/Me")
    assert len(ask(practice, lambda kit: kit.ledger.read(AT_SCREEN, here=True))) == 1
    come_in(practice).on("staff/ClassPage").tap("wrapUp")
    practice.on("staff/WrapUp").tap("leavePractice")
    practice.on("staff/Home").item("class-Maple")
    assert entries_of_the_school(practice) == before


def test_the_band_stands_on_every_screen_until_practice_is_left(practice: KioskWindow) -> None:
    practice.item("practiceBand")
    practice.tap("staffCorner")
    practice.on("staff/Door").item("practiceBand")
    practice.tap("doorBack")
    practice.on("pupil/ClassBoard")
    come_in(practice).item("practiceBand")
    practice.tap("leavePractice")
    practice.on("staff/Home")
    assert practice.find("practiceBand") is None


def test_there_is_no_roll_and_no_printing_in_practice(practice: KioskWindow) -> None:
    come_in(practice).on("staff/ClassPage")
    shown = [item.objectName() for item in practice.items() if item.objectName().startswith("go-staff/")]
    assert shown == ["go-staff/ClassPage", "go-staff/Witness"]
    assert practice.find("toPaper") is None


def test_the_witness_can_be_practised_too(staff_kiosk: KioskWindow) -> None:
    practising(staff_kiosk, "ks1")
    to_sign(staff_kiosk, tiles(staff_kiosk)[0])
    staff_kiosk.write()
    staff_kiosk.tap("agree")
    staff_kiosk.on("pupil/Done")
    come_in(staff_kiosk).tap("toWitness")
    staff_kiosk.on("staff/Witness").item("openGroup")


def test_practice_ends_with_the_attract_screen(open_staff_kiosk: Callable[..., KioskWindow]) -> None:
    kiosk = practising(open_staff_kiosk(pace=Pace(0.01, Limits(to_attract=1.0))))
    kiosk.on("pupil/Attract")
    assert kiosk.find("practiceBand") is None
    assert ask(kiosk, lambda kit: kit.ledger.read(SESSIONS)) == []


def test_locking_ends_practice(practice: KioskWindow) -> None:
    come_in(practice).tap("lock")
    practice.on("pupil/Attract")
    assert practice.find("practiceBand") is None
