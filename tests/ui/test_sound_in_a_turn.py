"""What staff set of the sound, as a pupil meets it: read to or not, marked by sentence and word, or quiet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem

from app.domain.idle import Limits
from tests.support.kiosk_window import KioskWindow
from tests.support.voices import SlowVoice
from ui.viewmodels.pace import Pace

Opener = Callable[..., KioskWindow]
SLOW = Pace(reading=1000.0, limits=Limits())


@pytest.fixture
def voice() -> SlowVoice:
    return SlowVoice()


def set_sound(kiosk: KioskWindow, **fields: Any) -> None:
    kiosk.app.desk.in_force.put(replace(kiosk.app.desk.in_force.settings, **fields))


def to_me(kiosk: KioskWindow, class_name: str) -> KioskWindow:
    kiosk.to_class(class_name).tap(f"tile-{class_name}-1")
    return kiosk.on("pupil/Me")


def texts_with(kiosk: KioskWindow, part: str) -> list[QQuickItem]:
    return [item for item in kiosk.items() if item.isVisible() and part in str(item.property("text") or "")]


def test_without_headphones_the_young_press_the_speaker_too(open_kiosk: Opener, voice: SlowVoice) -> None:
    kiosk = open_kiosk(voice=voice, pace=SLOW)
    set_sound(kiosk, headphones_only=True)
    to_me(kiosk, "Acorn").tap("yes")
    kiosk.until(lambda: kiosk.screen != "pupil/Me")
    kiosk.rest(0.05)
    assert voice.said == []
    kiosk.tap("speaker")
    assert kiosk.app.desk.speech.busy


def test_with_headphones_they_are_read_to_at_once(open_kiosk: Opener, voice: SlowVoice) -> None:
    kiosk = open_kiosk(voice=voice, pace=SLOW)
    set_sound(kiosk, headphones_only=True, headphones=True)
    to_me(kiosk, "Acorn")
    assert voice.said == [kiosk.walk.lesson.words["is_this_you"]]
    assert voice.volume == pytest.approx(0.4)


def test_calm_page_is_as_quiet_as_the_rest(open_kiosk: Opener, voice: SlowVoice) -> None:
    kiosk = open_kiosk(voice=voice, pace=SLOW)
    set_sound(kiosk, headphones_only=True)
    to_me(kiosk, "Acorn").tap("tell")
    kiosk.item("tellPage")
    assert voice.said == []


def test_reading_aloud_switched_off_in_the_middle_falls_silent_and_takes_the_speaker_away(
    open_kiosk: Opener, voice: SlowVoice
) -> None:
    kiosk = open_kiosk(voice=voice)
    to_me(kiosk, "Acorn").tap("yes")
    kiosk.until(lambda: kiosk.screen != "pupil/Me")
    assert kiosk.app.desk.speech.busy
    set_sound(kiosk, muted=True)
    assert not kiosk.app.desk.speech.busy
    assert kiosk.find("speaker") is None
    kiosk.until(lambda: kiosk.walk.awake)


def test_the_word_being_spoken_is_underlined_in_its_place(open_kiosk: Opener, voice: SlowVoice) -> None:
    kiosk = open_kiosk(voice=voice, pace=SLOW)
    to_me(kiosk, "Acorn").tap("yes")
    kiosk.until(lambda: kiosk.screen != "pupil/Me")
    kiosk.until(lambda: kiosk.app.desk.speech.busy)
    kiosk.settle()
    while not texts_with(kiosk, voice.said[-1]):
        voice.end()
    sentence = voice.said[-1]
    (line,) = [item for item in texts_with(kiosk, sentence) if item.metaObject().className().startswith("KidText")]
    size = (line.width(), line.height())
    first = sentence.split()[0]
    voice.at_word(0, len(first))
    assert line.property("text").startswith(f"<u>{first}</u>")
    assert (line.width(), line.height()) == size
    set_sound(kiosk, highlight=False)
    assert line.property("text") == sentence
