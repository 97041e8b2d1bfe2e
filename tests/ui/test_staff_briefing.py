"""Briefed first, by touch: the lesson waits until its leader has read the briefing and talked about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.domain.agreement import Length
from app.domain.briefing import BRIEFINGS, Briefing
from app.domain.staff import Role
from app.services import sessions, staff_access
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import at_rest
from tests.support.staff_window import ask, come_in, open_school, text_of, write

NEW_PIN = "582047"
OpenKiosk = Callable[..., KioskWindow]


def with_a_newcomer(folder: Path) -> Kit:
    kit = open_school(folder)
    staff_access.add(kit, "Mr Bell", Role.TEACHER, NEW_PIN)
    return kit


@pytest.fixture
def kiosk(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> KioskWindow:
    """Mr Bell, who has not been briefed, hands the kiosk to Maple."""
    kiosk = come_in(open_staff_kiosk(kit=lambda: with_a_newcomer(tmp_path)), "Mr Bell", NEW_PIN)
    kiosk.on("staff/Home").tap("class-Maple")
    kiosk.until(lambda: kiosk.item("hand").isEnabled())
    kiosk.tap("hand")
    return kiosk.on("staff/Briefing")


def briefings(kiosk: KioskWindow) -> list[Briefing]:
    return [one for one in ask(kiosk, lambda kit: kit.ledger.read(BRIEFINGS)) if one.with_whom == "Mr Reed"]


def read_to_the_end(kiosk: KioskWindow) -> int:
    """How many pages there were."""
    count = int(text_of(kiosk, "briefingPlace").split()[-1])
    for _ in range(count):
        kiosk.tap("briefingNext")
    return count


def test_the_first_lesson_of_the_year_waits_for_the_briefing_and_then_begins(kiosk: KioskWindow) -> None:
    kiosk.until(lambda: text_of(kiosk, "briefingPlace") == "1 of 6")
    assert text_of(kiosk, "briefingTitle") == "When something goes wrong on a screen"
    assert read_to_the_end(kiosk) == 6
    kiosk.tap("with-Mr Reed")
    kiosk.tap("days-1")
    kiosk.until(lambda: text_of(kiosk, "talkedOn") == "Monday 23 November 2026")
    kiosk.tap("briefingDone")
    kiosk.on("pupil/ClassBoard")
    assert [(one.talked_on, one.short) for one in briefings(kiosk)] == [("2026-11-23", False)]


def test_without_a_name_it_says_what_is_missing_and_a_typed_one_counts(kiosk: KioskWindow) -> None:
    kiosk.until(lambda: kiosk.find("briefingPlace") is not None)
    read_to_the_end(kiosk)
    kiosk.tap("briefingDone")
    kiosk.until(lambda: "with whom you talked" in str(kiosk.item("withWhom").property("error")))
    kiosk.tap("withWhomBox")
    write(kiosk, "Mr Reed")
    at_rest(kiosk, "briefingDone")
    kiosk.tap("briefingDone")
    kiosk.on("pupil/ClassBoard")
    assert briefings(kiosk)[0].talked_on == date(2026, 11, 24).isoformat()


def test_back_from_the_first_page_goes_where_it_was_asked_for_and_begins_nothing(kiosk: KioskWindow) -> None:
    kiosk.tap("briefingBack")
    kiosk.on("staff/Home")
    assert ask(kiosk, sessions.current) is None


def test_reading_it_unasked_begins_no_lesson(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk).tap("go-staff/Settings")
    staff_kiosk.on("staff/Settings").tap("section-people")
    staff_kiosk.tap("readBriefing")
    staff_kiosk.on("staff/Briefing")
    staff_kiosk.until(lambda: "Mr Idris Vaughan on 24 November 2026" in text_of(staff_kiosk, "subtitle"))
    read_to_the_end(staff_kiosk)
    staff_kiosk.tap("with-Mr Reed")
    staff_kiosk.tap("briefingDone")
    staff_kiosk.on("staff/Home")
    assert ask(staff_kiosk, sessions.current) is None


def test_whoever_is_briefed_goes_straight_to_the_class(staff_kiosk: KioskWindow) -> None:
    come_in(staff_kiosk).tap("class-Maple")
    staff_kiosk.until(lambda: staff_kiosk.item("hand").isEnabled())
    staff_kiosk.tap("hand")
    staff_kiosk.on("pupil/ClassBoard")
    session = ask(staff_kiosk, sessions.current)
    assert session is not None
    assert session.length == Length.WHOLE
