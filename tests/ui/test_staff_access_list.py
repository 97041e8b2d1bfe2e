"""Who may go online today, by touch: the list, the talk and the decline, home's answer, a broken rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.standing import Access
from app.paper.press import ReportlabPress
from app.services import access, standings, turns
from app.services.kit import Kit
from tests.support.access_school import in_every_state
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.kits import HELPER_PIN
from tests.support.looks import look as fits
from tests.support.office_window import at_rest
from tests.support.staff_window import ask, begin_class, come_in, enrol_class, lead_of, open_school, text_of, write
from tests.ui.test_staff_roll_and_office_fit import look

Opener = Callable[..., KioskWindow]


def access_of(kiosk: KioskWindow, subject: str) -> Access:
    return ask(kiosk, lambda kit: standings.standing_of(kit, standings.pupil(kit, subject))).access


def listed(kiosk: KioskWindow) -> list[str]:
    kiosk.rest(0.05)
    rows = [item.objectName() for item in kiosk.items() if item.isVisible()]
    return [name.removeprefix("access-") for name in rows if name.startswith("access-")]


def look_at(kiosk: KioskWindow, subject: str) -> None:
    """Their panel, once everything on it has its place."""
    kiosk.tap(f"access-{subject}")
    kiosk.item("accessWhy")
    kiosk.rest(0.15)


@pytest.fixture
def school(tmp_path: Path) -> Callable[[], Kit]:
    return lambda: replace(in_every_state(tmp_path), press=ReportlabPress())


@pytest.fixture
def kiosk(open_staff_kiosk: Opener, school: Callable[[], Kit]) -> KioskWindow:
    """At the list of Maple."""
    kiosk = come_in(open_staff_kiosk(kit=school))
    kiosk.tap("go-staff/Access")
    kiosk.on("staff/Access").tap("accessClass-Maple")
    kiosk.until(lambda: "Maple-6" in listed(kiosk))
    return kiosk


def test_the_list_is_for_staff_and_says_why(kiosk: KioskWindow) -> None:
    assert "not for display" in text_of(kiosk, "subtitle")
    kiosk.tap("filter-may")
    assert listed(kiosk) == ["Maple-0", "Maple-5"]
    kiosk.tap("filter-talk")
    assert listed(kiosk) == ["Maple-5"]
    assert kiosk.item("access-Maple-5").property("detail") == "Signed on 24 November 2026."
    kiosk.tap("filter-not")
    assert "Maple-0" not in listed(kiosk)
    assert kiosk.item("access-Maple-6").property("detail").startswith("Home said no on 24 November 2026: ")


def test_a_helper_has_no_list(open_staff_kiosk: Opener, school: Callable[[], Kit]) -> None:
    kiosk = come_in(open_staff_kiosk(kit=school), "Mr Reed", HELPER_PIN)
    assert kiosk.find("go-staff/ClassPage") is not None
    assert kiosk.find("go-staff/Access") is None


def test_a_talk_comes_before_a_decline_which_the_child_chooses_and_an_adult_confirms(kiosk: KioskWindow) -> None:
    look_at(kiosk, "Maple-1")
    assert kiosk.find("decline") is None
    kiosk.tap("haveTalked")
    at_rest(kiosk, "decline")
    kiosk.tap("decline")
    kiosk.on("staff/Decline")
    thinking, declining = (kiosk.item(name) for name in ("thinkMore", "willNotSign"))
    assert abs(thinking.width() - declining.width()) <= 1
    assert (thinking.height(), thinking.property("fill")) == (declining.height(), declining.property("fill"))
    place = kiosk.middle("willNotSign")
    for _ in range(3):  # an impatient child
        kiosk.touch(press_0=place)
        kiosk.touch(release_0=place)
        kiosk.rest(0.1)
    kiosk.on("staff/Decline").item("confirmDecline")
    assert access_of(kiosk, "Maple-1") is Access.NOT_SURE
    kiosk.tap("confirmDecline")
    kiosk.on("staff/Access").item("takeBack")
    assert access_of(kiosk, "Maple-1") is Access.DECLINED
    kiosk.tap("takeBack")
    kiosk.until(lambda: kiosk.find("takeBack") is None)
    assert access_of(kiosk, "Maple-1") is Access.NOT_YET


def test_thinking_more_changes_nothing(kiosk: KioskWindow) -> None:
    look_at(kiosk, "Maple-2")
    kiosk.tap("decline")
    kiosk.on("staff/Decline").tap("willNotSign")
    kiosk.item("confirmDecline")
    kiosk.rest(0.1)
    kiosk.tap("thinkMore")
    kiosk.on("staff/Access").item("decline")
    assert access_of(kiosk, "Maple-2") is Access.NOT_SURE


def test_a_decline_is_reached_from_the_class_and_goes_back_there(kiosk: KioskWindow) -> None:
    kiosk.tap("go-staff/ClassPage")
    kiosk.on("staff/ClassPage").item("pupil-Maple-2")
    kiosk.rest(0.1)
    kiosk.tap("pupil-Maple-2")
    kiosk.item("accessWhy")
    kiosk.rest(0.15)
    kiosk.tap("decline")
    kiosk.on("staff/Decline").tap("willNotSign")
    kiosk.tap("confirmDecline")
    kiosk.on("staff/ClassPage").item("takeBack")
    kiosk.tap("cancel")
    kiosk.until(lambda: kiosk.item("pupil-Maple-2").property("mark") == "declined")


def test_after_the_talk_the_screen_is_handed_straight_to_the_child(kiosk: KioskWindow) -> None:
    look_at(kiosk, "Maple-2")
    kiosk.tap("handToPupil")
    kiosk.on("pupil/Me")
    assert kiosk.app.turn.tile is not None
    assert kiosk.app.turn.tile.subject == "Maple-2"


def test_homes_answer_is_noted_by_hand(kiosk: KioskWindow) -> None:
    look_at(kiosk, "Maple-0")
    kiosk.tap("part-access")
    kiosk.tap("answer-refused")
    kiosk.until(lambda: "Ms Okoro" in text_of(kiosk, "homeSaid"))
    assert access_of(kiosk, "Maple-0") is Access.PARENT_REFUSED
    kiosk.tap("answer-agreed")
    kiosk.until(lambda: access_of(kiosk, "Maple-0") is Access.GRANTED)


def test_a_broken_rule_suspends_for_some_days_and_the_letter_goes_home(kiosk: KioskWindow) -> None:
    look_at(kiosk, "Maple-0")
    kiosk.tap("part-access")
    kiosk.tap("suspend")
    kiosk.on("staff/Suspend").tap("rule-P01")
    kiosk.tap("ends-back")
    kiosk.until(lambda: "before the first" in text_of(kiosk, "daysSaid"))
    assert not kiosk.item("saveSuspension").isEnabled()
    kiosk.tap("lasts-5")
    kiosk.tap("starts-on")
    kiosk.until(lambda: text_of(kiosk, "starts-day") == "Wednesday 25 November 2026")
    kiosk.tap("starts-back")
    kiosk.item("suspendReasonBox").forceActiveFocus()
    write(kiosk, "opened a film site")
    kiosk.tap("saveSuspension")
    kiosk.item("taughtAgain")
    assert access_of(kiosk, "Maple-0") is Access.SUSPENDED
    kiosk.tap("letter")
    kiosk.on("staff/Preview").until(lambda: kiosk.find("saveAs") is not None)
    kiosk.tap("back")
    kiosk.on("staff/Suspend").tap("taughtAgain")
    kiosk.until(lambda: bool(kiosk.item("taughtAgain").property("on")))
    kiosk.tap("lift")
    kiosk.until(lambda: text_of(kiosk, "liftedSaid").startswith("Ended early"))
    kiosk.tap("back")
    kiosk.on("staff/Access").item("suspend")
    assert access_of(kiosk, "Maple-0") is Access.GRANTED


def test_the_list_is_saved_for_the_schools_filter(
    open_staff_kiosk: Opener, school: Callable[[], Kit], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    downloads = tmp_path / "home" / "Downloads"
    downloads.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    kiosk = come_in(open_staff_kiosk(kit=school))
    kiosk.tap("go-staff/Access")
    kiosk.on("staff/Access").tap("accessClass-Maple")
    kiosk.until(lambda: "Maple-6" in listed(kiosk))
    kiosk.tap("saveList")
    kiosk.tap("place-downloads")
    kiosk.tap("confirm")
    kiosk.until(lambda: kiosk.find("confirm") is None)
    (file,) = downloads.glob("*.csv")
    assert file.name == "Access Maple 2026-11-24.csv"
    assert len(file.read_text("utf-8-sig").splitlines()) == 35


def test_pupil_screens_show_nothing_of_it_and_everybody_barred_can_sign(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    marks = {number: kiosk.item(f"tile-Maple-{number}").property("mark") for number in (0, 3, 4, 6, 7)}
    assert marks == {0: "signed", 3: "waiting", 4: "signed", 6: "signed", 7: "waiting"}
    shown = [str(item.property("text")) for item in kiosk.items() if item.isVisible() and item.property("text")]
    assert not [text for text in shown if "uspen" in text or "eclin" in text or "said no" in text]
    kiosk.tap("tile-Maple-3")
    kiosk.on("pupil/Me")


def test_everything_fits_on_the_smallest_panel(kiosk: KioskWindow) -> None:
    width, _, width_mm = PANELS["laptop"]

    def seen(what: str) -> None:
        look(kiosk, width / width_mm, what)

    seen("list")
    look_at(kiosk, "Maple-4")
    kiosk.item("suspend")
    for part in ("access", "checks"):
        kiosk.tap(f"part-{part}")
        seen(part)
    kiosk.tap("part-access")
    kiosk.tap("suspend")
    kiosk.on("staff/Suspend").item("rule-P01")
    seen("suspend")


@pytest.mark.parametrize(("stage", "year"), [("eyfs", "Reception"), ("ks4", "Year 10")])
def test_the_childs_page_fits_at_every_age(open_staff_kiosk: Opener, tmp_path: Path, stage: str, year: str) -> None:
    def elm() -> Kit:
        kit = open_school(tmp_path)
        enrol_class(kit, ("Maximiliana",), "Elm", year, stage)
        turns.park(kit, begin_class(kit, "Elm"), "Elm-0")
        access.talked(kit, lead_of(kit), "Elm-0")
        return kit

    kiosk = come_in(open_staff_kiosk(kit=elm))
    kiosk.tap("go-staff/Access")
    kiosk.on("staff/Access").tap("accessClass-Elm")
    look_at(kiosk, "Elm-0")
    kiosk.tap("decline")
    kiosk.on("staff/Decline").item("willNotSign")
    width, _, width_mm = PANELS["laptop"]
    fits(kiosk, width / width_mm)
    kiosk.tap("willNotSign")
    kiosk.item("confirmDecline")
    fits(kiosk, width / width_mm)
