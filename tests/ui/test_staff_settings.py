"""Settings, by touch: they take effect at once and are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app import VERSION
from app.ports.machine import MachineSettings
from app.services import setup
from tests.support.kiosk_window import KioskWindow
from tests.support.kits import HELPER_PIN
from tests.support.office_window import OpenKiosk, at, clear, names_in, office_kit, write
from tests.support.staff_window import OFFICE_PIN, ask, come_in, text_of
from tests.support.tampering import tamper

ROOT = Path(__file__).parents[2]


@pytest.fixture
def kiosk(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> KioskWindow:
    """At the sound."""
    return at(open_staff_kiosk(kit=lambda: office_kit(tmp_path)), "staff/Settings")


@pytest.fixture
def machine(kiosk: KioskWindow) -> KioskWindow:
    """At the other settings of this machine."""
    kiosk.tap("section-machine")
    kiosk.item("calibrate")
    return kiosk


def kept(kiosk: KioskWindow) -> MachineSettings:
    kiosk.rest(0.5)
    return ask(kiosk, lambda kit: kit.machine.load())


def test_a_helper_sets_the_sound_and_changes_nothing_else(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> None:
    kiosk = open_staff_kiosk(kit=lambda: office_kit(tmp_path))
    come_in(kiosk, "Mr Reed", HELPER_PIN).tap("go-staff/Settings")
    kiosk.on("staff/Settings").rest(0.3)
    assert set(names_in(kiosk, "section-")) == {"sound", "people", "about"}
    kiosk.tap("highlight")
    kiosk.tap("aloud")
    assert (kept(kiosk).muted, kept(kiosk).highlight) == (True, False)
    kiosk.app.desk.kiosk.property("vm").machine.change("class_minutes", 60)
    assert kept(kiosk).class_minutes == 10


def test_the_screen_is_measured_with_a_card(machine: KioskWindow) -> None:
    machine.tap("calibrate")
    card = machine.item("card").width()
    for _ in range(2):
        machine.tap("muchLarger")
    machine.tap("smaller")
    assert machine.item("card").width() == pytest.approx(card + 39, abs=1)
    wanted = machine.item("card").width() / 85.6
    machine.tap("saveCard")
    machine.until(lambda: machine.find("card") is None)
    screen = QGuiApplication.primaryScreen().size()
    assert kept(machine).width_mm == pytest.approx(screen.width() / wanted, abs=1)
    assert kept(machine).height_mm == pytest.approx(screen.height() / wanted, abs=1)
    assert machine.app.desk.sizes.property("pixelsPerMm") == pytest.approx(wanted, rel=0.01)
    assert "Measured by staff" in text_of(machine, "measured")
    machine.tap("trustScreen")
    assert kept(machine).width_mm == 0


def test_measuring_can_be_given_up(machine: KioskWindow) -> None:
    before = machine.app.desk.sizes.property("pixelsPerMm")
    machine.tap("calibrate")
    machine.tap("muchLarger")
    machine.tap("cancelCard")
    machine.until(lambda: machine.find("card") is None)
    assert kept(machine).width_mm == 0
    assert machine.app.desk.sizes.property("pixelsPerMm") == before


def test_the_class_waits_as_long_as_staff_say(machine: KioskWindow) -> None:
    machine.tap("minutes-20")
    machine.until(lambda: machine.app.watch.limits.to_attract == 1200)
    assert kept(machine).class_minutes == 20


def test_the_highlight_is_switched_off(kiosk: KioskWindow) -> None:
    kiosk.tap("highlight")
    assert not kept(kiosk).highlight


def test_a_window_need_not_fill_the_screen(machine: KioskWindow) -> None:
    machine.tap("fullscreen")
    assert not kept(machine).fullscreen


def test_a_change_is_kept_even_when_staff_lock_at_once(machine: KioskWindow) -> None:
    machine.tap("minutes-30")
    machine.tap("lock")
    machine.on("pupil/Attract")
    assert kept(machine).class_minutes == 30


def test_the_school_is_written_and_the_record_knows(kiosk: KioskWindow) -> None:
    kiosk.tap("section-school")
    write(kiosk, "address0", "12 Orchard Lane")
    write(kiosk, "address2", "MB4 7QT")
    kiosk.tap("grantedBy-slip")
    kiosk.until(lambda: "once the family’s slip is back" in text_of(kiosk, "grantedBySaid"))
    kiosk.rest(0.1)
    kiosk.tap("moreReplyDays")
    kiosk.until(lambda: text_of(kiosk, "replyDays") == "11 school days")
    kiosk.tap("saveSchool")
    kiosk.until(lambda: kiosk.find("saveSchool") is None)
    school = ask(kiosk, setup.school)
    assert (school.address, school.slip_grants, school.reply_days) == ("12 Orchard Lane\n\nMB4 7QT", True, 11)


def test_access_without_the_slip_lasts_as_many_days_as_the_school_gives(kiosk: KioskWindow) -> None:
    kiosk.tap("section-school")
    kiosk.tap("grantedBy-days")
    kiosk.until(lambda: text_of(kiosk, "slipDays") == "14 days")
    kiosk.rest(0.1)
    kiosk.tap("moreSlipDays")
    kiosk.until(lambda: text_of(kiosk, "slipDays") == "15 days")
    kiosk.tap("saveSchool")
    kiosk.until(lambda: kiosk.find("saveSchool") is None)
    school = ask(kiosk, setup.school)
    assert (school.slip_grants, school.slip_days) == (True, 15)


def test_a_school_without_a_name_is_refused_in_words(kiosk: KioskWindow) -> None:
    kiosk.tap("section-school")
    clear(kiosk, "schoolName")
    kiosk.tap("saveSchool")
    kiosk.until(lambda: "type the name of the school" in text_of(kiosk, "faultBanner"))
    kiosk.tap("undoSchool")
    kiosk.until(lambda: text_of(kiosk, "schoolNameBox") == "Flourish With Us")


def verdict(kiosk: KioskWindow) -> str:
    kiosk.tap("section-record")
    kiosk.tap("verify")
    kiosk.until(lambda: kiosk.find("verdict") is not None, 30)
    return text_of(kiosk, "verdict")


def test_a_whole_record_is_said_to_be_whole(kiosk: KioskWindow) -> None:
    assert verdict(kiosk).startswith("The record is whole: ")
    assert text_of(kiosk, "headCode") == ask(kiosk, lambda kit: kit.ledger.head_code())


def test_a_record_that_was_tampered_with_is_said_not_to_be(kiosk: KioskWindow, tmp_path: Path) -> None:
    tamper(tmp_path, lambda conn: conn.execute("UPDATE entry SET kind = 'staff.gone' WHERE kind = 'staff.saved'"))
    assert "NOT whole" in verdict(kiosk)
    assert kiosk.item("problems").property("count") >= 1


def test_about_credits_the_pictures_and_names_the_licence(kiosk: KioskWindow) -> None:
    kiosk.tap("section-about")
    assert text_of(kiosk, "version") == f"Version {VERSION}"
    assert f'version = "{VERSION}"' in (ROOT / "pyproject.toml").read_text()
    words = " ".join(str(i.property("text")) for i in kiosk.items() if i.inherits("QQuickText") and i.isVisible())
    assert "All emojis designed by OpenMoji" in words
    assert "CC BY-SA 4.0" in words
    assert "GNU General Public License, version 3 or later" in words


def test_the_office_sees_every_section(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> None:
    kiosk = open_staff_kiosk(kit=lambda: office_kit(tmp_path))
    come_in(kiosk, "Mrs Abara", OFFICE_PIN).tap("go-staff/Settings")
    kiosk.on("staff/Settings").rest(0.3)
    assert set(names_in(kiosk, "section-")) == {
        "sound",
        "machine",
        "printers",
        "letters",
        "school",
        "people",
        "record",
        "about",
    }


def test_the_back_row_of_the_room_is_set_for_lessons_taught_together(machine: KioskWindow) -> None:
    machine.tap("room-8")
    assert kept(machine).room_m == 8
