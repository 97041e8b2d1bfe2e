"""Settings, by touch: they take effect at once and are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from app import VERSION
from app.ports.machine import MachineSettings
from app.services import setup
from tests.support.kiosk_window import KioskWindow
from tests.support.kits import HELPER_PIN
from tests.support.office_window import OpenKiosk, at, clear, names_in, office_kit, write
from tests.support.staff_window import OFFICE_PIN, ask, come_in, text_of
from tests.support.tampering import tamper
from tests.support.voices import SlowVoice

ROOT = Path(__file__).parents[2]


@pytest.fixture
def kiosk(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> KioskWindow:
    return at(open_staff_kiosk(kit=lambda: office_kit(tmp_path)), "staff/Settings")


def kept(kiosk: KioskWindow) -> MachineSettings:
    kiosk.rest(0.5)
    return ask(kiosk, lambda kit: kit.machine.load())


def slide(kiosk: KioskWindow, name: str, share: float) -> None:
    """Touch a slider there."""
    item = kiosk.item(name)
    where = item.mapToScene(QPointF(item.width() * share, item.height() / 2)).toPoint()
    kiosk.touch(press_0=where)
    kiosk.touch(release_0=where)


def test_mute_is_two_taps_from_anywhere_and_works_at_once(kiosk: KioskWindow) -> None:
    kiosk.tap("go-staff/Roll")
    kiosk.on("staff/Roll")
    before = kiosk.taps
    kiosk.tap("go-staff/Settings")
    kiosk.on("staff/Settings").rest(0.3)
    kiosk.tap("muted")
    assert kiosk.taps - before == 2
    assert kept(kiosk).muted
    kiosk.tap("muted")
    assert not kept(kiosk).muted


def test_volume_follows_the_finger(kiosk: KioskWindow) -> None:
    slide(kiosk, "volumeSlider", 0.25)
    assert 15 <= kept(kiosk).volume <= 35
    assert kiosk.app.desk.in_force.settings.volume == kept(kiosk).volume


def test_staff_hear_how_loud_it_is(
    open_staff_kiosk: OpenKiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.support.staff_window.SilentVoice", SlowVoice)
    kiosk = at(open_staff_kiosk(kit=lambda: office_kit(tmp_path)), "staff/Settings")
    voice = kiosk.app.desk.voice
    assert isinstance(voice, SlowVoice)
    kiosk.tap("tryVoice")
    assert voice.said == ["Thumbs up!"]
    kiosk.tap("muted")
    assert voice.volume == 0.0
    kiosk.tap("muted")
    slide(kiosk, "volumeSlider", 0.5)
    assert 0.4 <= voice.volume <= 0.6


def test_a_machine_without_a_voice_says_so_and_offers_no_button(kiosk: KioskWindow) -> None:
    assert "no voice" in text_of(kiosk, "noVoice")
    assert kiosk.find("tryVoice") is None


def test_a_helper_can_mute_but_changes_nothing_else(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> None:
    kiosk = open_staff_kiosk(kit=lambda: office_kit(tmp_path))
    come_in(kiosk, "Mr Reed", HELPER_PIN).tap("go-staff/Settings")
    kiosk.on("staff/Settings").rest(0.3)
    assert set(names_in(kiosk, "section-")) == {"machine", "people", "about"}
    assert kiosk.find("calibrate") is kiosk.find("minutes-5") is kiosk.find("highlight") is None
    kiosk.tap("muted")
    assert kept(kiosk).muted
    kiosk.app.desk.kiosk.property("vm").machine.change("class_minutes", 60)
    assert kept(kiosk).class_minutes == 10


def test_the_screen_is_measured_with_a_card(kiosk: KioskWindow) -> None:
    kiosk.tap("calibrate")
    card = kiosk.item("card").width()
    for _ in range(2):
        kiosk.tap("muchLarger")
    kiosk.tap("smaller")
    assert kiosk.item("card").width() == pytest.approx(card + 39, abs=1)
    wanted = kiosk.item("card").width() / 85.6
    kiosk.tap("saveCard")
    kiosk.until(lambda: kiosk.find("card") is None)
    screen = QGuiApplication.primaryScreen().size()
    assert kept(kiosk).width_mm == pytest.approx(screen.width() / wanted, abs=1)
    assert kept(kiosk).height_mm == pytest.approx(screen.height() / wanted, abs=1)
    assert kiosk.app.desk.sizes.property("pixelsPerMm") == pytest.approx(wanted, rel=0.01)
    assert "Measured by staff" in text_of(kiosk, "measured")
    kiosk.tap("trustScreen")
    assert kept(kiosk).width_mm == 0


def test_measuring_can_be_given_up(kiosk: KioskWindow) -> None:
    before = kiosk.app.desk.sizes.property("pixelsPerMm")
    kiosk.tap("calibrate")
    kiosk.tap("muchLarger")
    kiosk.tap("cancelCard")
    kiosk.until(lambda: kiosk.find("card") is None)
    assert kept(kiosk).width_mm == 0
    assert kiosk.app.desk.sizes.property("pixelsPerMm") == before


def test_the_class_waits_as_long_as_staff_say(kiosk: KioskWindow) -> None:
    kiosk.tap("minutes-20")
    kiosk.until(lambda: kiosk.app.watch.limits.to_attract == 1200)
    assert kept(kiosk).class_minutes == 20


def test_the_highlight_is_switched_off(kiosk: KioskWindow) -> None:
    kiosk.tap("highlight")
    assert not kept(kiosk).highlight


def test_a_window_need_not_fill_the_screen(kiosk: KioskWindow) -> None:
    kiosk.tap("fullscreen")
    assert not kept(kiosk).fullscreen


def test_a_change_is_kept_even_when_staff_lock_at_once(kiosk: KioskWindow) -> None:
    kiosk.tap("minutes-30")
    kiosk.tap("lock")
    kiosk.on("pupil/Attract")
    assert kept(kiosk).class_minutes == 30


def test_the_school_is_written_and_the_record_knows(kiosk: KioskWindow) -> None:
    kiosk.tap("section-school")
    write(kiosk, "address0", "12 Orchard Lane")
    write(kiosk, "address2", "MB4 7QT")
    kiosk.tap("slipGrants")
    kiosk.tap("moreDays")
    kiosk.until(lambda: text_of(kiosk, "replyDays") == "11 school days")
    kiosk.tap("saveSchool")
    kiosk.until(lambda: kiosk.find("saveSchool") is None)
    school = ask(kiosk, setup.school)
    assert (school.address, school.slip_grants, school.reply_days) == ("12 Orchard Lane\n\nMB4 7QT", True, 11)


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
    assert set(names_in(kiosk, "section-")) == {"machine", "school", "people", "record", "about"}
