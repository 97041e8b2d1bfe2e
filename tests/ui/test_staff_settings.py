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


def slide(kiosk: KioskWindow, name: str, share: float) -> None:
    """Touch a slider there."""
    item = kiosk.item(name)
    where = item.mapToScene(QPointF(item.width() * share, item.height() / 2)).toPoint()
    kiosk.touch(press_0=where)
    kiosk.touch(release_0=where)


def test_reading_aloud_is_switched_two_taps_from_anywhere(kiosk: KioskWindow) -> None:
    kiosk.tap("go-staff/Roll")
    kiosk.on("staff/Roll")
    before = kiosk.taps
    kiosk.tap("go-staff/Settings")
    kiosk.on("staff/Settings").rest(0.3)
    kiosk.tap("aloud")
    assert kiosk.taps - before == 2
    assert kept(kiosk).muted
    kiosk.tap("aloud")
    assert not kept(kiosk).muted


def test_volume_follows_the_finger(kiosk: KioskWindow) -> None:
    slide(kiosk, "volumeSlider", 0.25)
    assert 15 <= kept(kiosk).volume <= 35
    assert kiosk.app.desk.in_force.settings.volume == kept(kiosk).volume


@pytest.fixture
def speaking(open_staff_kiosk: OpenKiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KioskWindow:
    """At the sound of a machine with three voices."""
    monkeypatch.setattr("tests.support.staff_window.SilentVoice", SlowVoice)
    return at(open_staff_kiosk(kit=lambda: office_kit(tmp_path)), "staff/Settings")


def voice_of(kiosk: KioskWindow) -> SlowVoice:
    voice = kiosk.app.desk.voice
    assert isinstance(voice, SlowVoice)
    return voice


def test_a_voice_is_heard_before_it_is_chosen(speaking: KioskWindow) -> None:
    voice = voice_of(speaking)
    speaking.tap("try-fraser")
    assert (voice.used, voice.said) == ("fraser", ["Thumbs up!"])
    assert text_of(speaking, "try-fraser") == "Stop"
    speaking.tap("try-fraser")
    assert (voice.used, speaking.app.desk.speech.busy) == ("", False)
    assert kept(speaking).voice == ""


def test_the_chosen_voice_is_kept_and_speaks_at_once(speaking: KioskWindow) -> None:
    speaking.tap("voice-mei")
    assert voice_of(speaking).used == "mei"
    assert kept(speaking).voice == "mei"
    assert speaking.item("voice-mei").property("chosen")
    assert not speaking.item("voice-amy").property("chosen")


def test_trying_stops_when_staff_go_elsewhere(speaking: KioskWindow) -> None:
    speaking.tap("try-mei")
    speaking.tap("go-staff/Roll")
    speaking.on("staff/Roll")
    assert (speaking.app.desk.speech.busy, voice_of(speaking).used) == (False, "")


def test_headphones_have_their_own_volume(speaking: KioskWindow) -> None:
    voice = voice_of(speaking)
    slide(speaking, "volumeSlider", 0.9)
    loud = voice.volume
    speaking.tap("headphones")
    speaking.until(lambda: voice.volume == 0.4)
    slide(speaking, "volumeSlider", 0.25)
    assert 0.15 <= voice.volume <= 0.35
    speaking.tap("headphones")
    assert voice.volume == loud
    assert kept(speaking).headphone_volume <= 35
    assert kept(speaking).volume >= 80


def test_reading_by_itself_is_kept_to_headphones(speaking: KioskWindow) -> None:
    speaking.tap("headphonesOnly")
    assert not speaking.app.desk.speech.by_itself
    speaking.tap("headphones")
    assert speaking.app.desk.speech.by_itself
    assert kept(speaking).headphones_only


def test_nothing_is_tried_while_nothing_is_read_aloud(speaking: KioskWindow) -> None:
    speaking.tap("aloud")
    speaking.tap("try-amy")
    speaking.tap("headphones")
    assert voice_of(speaking).said == []
    assert not kept(speaking).headphones


def test_a_machine_without_a_voice_says_so_and_offers_none(kiosk: KioskWindow) -> None:
    assert "no voice" in text_of(kiosk, "noVoice")
    assert kiosk.find("voices") is None


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
    assert set(names_in(kiosk, "section-")) == {"sound", "machine", "school", "people", "record", "about"}
