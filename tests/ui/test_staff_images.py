"""Pictures of pupils, by touch: turned on, recorded, taken back, printed, a caption checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from app.domain.image_consent import Until, Use
from app.domain.staff import Role
from app.paper.press import ReportlabPress
from app.services import images
from app.services.kit import Kit
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.staff_window import ask, come_in, lead_of, open_school, text_of, write
from tests.ui.test_staff_roll_and_office_fit import look
from ui.viewmodels.staff.images import IMAGES
from ui.viewmodels.staff.navigation import may_open

Opener = Callable[..., KioskWindow]
LAST, TODAY = date(2027, 8, 31), date(2026, 11, 24)


def asking(folder: Path) -> Kit:
    """Every third pupil of Maple may be on the website, every fourth in all; one family said no."""
    kit = replace(open_school(folder), press=ReportlabPress())
    lead = lead_of(kit)
    images.choose(kit, lead, True, Until.YEAR)
    for number in range(0, 34, 3):
        images.record(kit, lead, f"Maple-{number}", [Use.WEBSITE, Use.SCHOOL], LAST, TODAY)
    for number in range(1, 34, 4):
        images.record(kit, lead, f"Maple-{number}", list(Use), LAST, TODAY)
    images.record(kit, lead, "Maple-2", [], LAST, TODAY)
    return kit


def at_pictures(kiosk: KioskWindow) -> KioskWindow:
    come_in(kiosk).tap("go-staff/Access")
    kiosk.on("staff/Access").until(lambda: kiosk.find("toPictures") is not None)
    kiosk.rest(0.1)
    kiosk.tap("toPictures")
    return kiosk.on("staff/Images")


@pytest.fixture
def kiosk(open_staff_kiosk: Opener, tmp_path: Path) -> KioskWindow:
    """At the pictures of Maple."""
    kiosk = at_pictures(open_staff_kiosk(kit=lambda: asking(tmp_path)))
    kiosk.tap("class-Maple")
    kiosk.until(lambda: shows(kiosk, "Maple-0") == "Until 31 August 2027.")
    return kiosk


def shows(kiosk: KioskWindow, subject: str) -> str:
    row = kiosk.find(f"picture-{subject}")
    return str(row.property("detail")) if isinstance(row, QQuickItem) else ""


def test_the_school_turns_it_on_and_a_slip_that_came_back_is_recorded(open_staff_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = at_pictures(open_staff_kiosk(kit=lambda: open_school(tmp_path)))
    assert kiosk.find("picturesPart") is None
    kiosk.tap("imagesOn")
    kiosk.until(lambda: kiosk.find("picturesPart") is not None)
    kiosk.tap("picturesPart-list")
    kiosk.tap("class-Maple")
    kiosk.until(lambda: shows(kiosk, "Maple-0") == "No slip has come back.")
    kiosk.tap("picture-Maple-0")
    kiosk.until(lambda: text_of(kiosk, "confirm") == "Record: no pictures")
    kiosk.tap("tick-website")
    kiosk.tap("until-back")
    kiosk.until(lambda: text_of(kiosk, "until-day") == "30 August 2027")
    kiosk.tap("signed-on")
    kiosk.until(lambda: "later than today" in text_of(kiosk, "imageWrong"))
    assert not kiosk.item("confirm").isEnabled()
    kiosk.tap("signed-back")
    kiosk.tap("confirm")
    kiosk.until(lambda: shows(kiosk, "Maple-0") == "Until 30 August 2027.")
    kiosk.tap("use-press")
    kiosk.until(lambda: shows(kiosk, "Maple-0") == "Home said no to this use.")


def test_one_tap_takes_a_consent_back(kiosk: KioskWindow) -> None:
    kiosk.tap("picture-Maple-0")
    kiosk.until(lambda: kiosk.find("withdraw") is not None)
    kiosk.tap("withdraw")
    kiosk.until(lambda: shows(kiosk, "Maple-0") == "Home took the consent back.")
    kept = ask(kiosk, lambda kit: images.consent_of(kit, "Maple-0"))
    assert kept is not None
    assert (kept.withdrawn_by, kept.reason) == (ask(kiosk, lead_of), "")


def test_a_caption_and_the_pupils_beside_it_are_checked_as_they_change(kiosk: KioskWindow) -> None:
    kiosk.tap("picturesPart-caption")
    kiosk.tap("picture-Maple-0")
    kiosk.until(lambda: verdict(kiosk) == "fine")
    kiosk.item("captionBox").forceActiveFocus()
    write(kiosk, "Ben ran")
    kiosk.until(lambda: verdict(kiosk) == "look")
    kiosk.tap("picture-Maple-3")
    kiosk.until(lambda: verdict(kiosk) == "wrong")
    assert "“Ben” is the first name of Ben Hope" in text_of(kiosk, "finding-0")
    kiosk.tap("use-press")
    kiosk.until(lambda: verdict(kiosk) == "wrong" and "may not be in this picture" in text_of(kiosk, "finding-0"))
    kiosk.tap("inIt-no")
    kiosk.until(lambda: verdict(kiosk) == "fine")
    assert kiosk.find("picture-Maple-0") is None
    kiosk.tap("picturesPart-list")
    kiosk.tap("back")
    kiosk.on("staff/Access").tap("toPictures")
    kiosk.on("staff/Images").tap("picturesPart-caption")
    assert (text_of(kiosk, "captionBox"), verdict(kiosk)) == ("", "")


def verdict(kiosk: KioskWindow) -> str:
    kinds = {"good": "fine", "warn": "look", "fault": "wrong", "info": ""}
    return kinds[str(kiosk.item("verdict").property("kind"))]


def test_slips_and_the_list_are_shown_before_they_print(kiosk: KioskWindow) -> None:
    kiosk.tap("printPictures")
    kiosk.tap("slipsMissing")
    kiosk.on("staff/Preview").until(lambda: "pages" in text_of(kiosk, "subtitle"))
    assert text_of(kiosk, "title") == "Slips about pictures, Maple"
    kiosk.tap("back")
    kiosk.on("staff/Images").until(lambda: kiosk.find("printPictures") is not None)
    kiosk.tap("printPictures")
    kiosk.tap("printList")
    kiosk.on("staff/Preview").until(lambda: "1 page" in text_of(kiosk, "subtitle"))


def test_who_sees_no_records_does_not_get_here() -> None:
    assert not may_open(Role.HELPER, IMAGES)
    assert may_open(Role.DIRECTOR, IMAGES)


def test_everything_fits(kiosk: KioskWindow) -> None:
    width, _, width_mm = PANELS["laptop"]
    kiosk.tap("picturesPart-caption")
    for number in (0, 1, 2, 3, 4):
        kiosk.tap(f"picture-Maple-{number}")
    kiosk.until(lambda: verdict(kiosk) == "wrong")
    look(kiosk, width / width_mm, "a verdict")
    kiosk.tap("picturesPart-list")
    kiosk.tap("picture-Maple-0")
    kiosk.until(lambda: kiosk.find("withdraw") is not None)
    look(kiosk, width / width_mm, "a slip")
