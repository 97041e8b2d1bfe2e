"""The sound, by touch: reading aloud, headphones, and a voice that is heard before it is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from app.ports.machine import MachineSettings
from tests.support.kiosk_window import KioskWindow
from tests.support.office_window import OpenKiosk, at, office_kit
from tests.support.staff_window import ask, text_of
from tests.support.voices import SlowVoice


@pytest.fixture
def kiosk(open_staff_kiosk: OpenKiosk, tmp_path: Path) -> KioskWindow:
    """At the sound of a machine without a voice."""
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
