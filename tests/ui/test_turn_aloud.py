"""A turn with a voice: by itself for the young, by the button for the others; the thumb wakes when all was heard."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.idle import Limits
from tests.support.kiosk_window import KioskWindow
from tests.support.turns_by_touch import past_lesson
from tests.support.voices import SlowVoice
from ui.viewmodels.pace import Pace

Opener = Callable[..., KioskWindow]
SLOW = Pace(reading=1000.0, limits=Limits())


@pytest.fixture
def voice() -> SlowVoice:
    return SlowVoice()


def to_rules(kiosk: KioskWindow, class_name: str) -> KioskWindow:
    kiosk.to_class(class_name).tap(f"tile-{class_name}-1")
    kiosk.on("pupil/Me").tap("yes")
    return past_lesson(kiosk)


def test_young_pupils_are_read_to_and_the_thumb_wakes_when_all_was_heard(open_kiosk: Opener, voice: SlowVoice) -> None:
    kiosk = to_rules(open_kiosk(voice=voice, pace=SLOW), "Acorn")
    assert voice.said[-1] == kiosk.walk.lesson.pages[0].sentence
    assert voice.pace == kiosk.walk.lesson.stage.words_minute
    assert not kiosk.walk.awake
    voice.end()
    assert kiosk.walk.awake
    kiosk.tap("thumb")
    kiosk.until(lambda: kiosk.walk.index == 1)


def test_older_pupils_are_read_to_when_they_ask(open_kiosk: Opener, voice: SlowVoice) -> None:
    kiosk = to_rules(open_kiosk(voice=voice, pace=SLOW), "Maple")
    assert voice.said == []
    kiosk.tap("speaker")
    assert kiosk.app.desk.speech.busy
    while kiosk.app.desk.speech.busy:
        voice.end()
    assert kiosk.walk.awake


def test_stopping_the_voice_wakes_nothing(open_kiosk: Opener, voice: SlowVoice) -> None:
    kiosk = to_rules(open_kiosk(voice=voice, pace=SLOW), "Maple")
    kiosk.tap("speaker")
    kiosk.tap("speaker")
    assert (kiosk.app.desk.speech.busy, kiosk.walk.awake) == (False, False)


def test_voice_falls_silent_when_the_screen_changes(open_kiosk: Opener, voice: SlowVoice) -> None:
    kiosk = to_rules(open_kiosk(voice=voice, pace=SLOW), "Maple")
    kiosk.tap("speaker")
    kiosk.tap("back")
    kiosk.until(lambda: kiosk.screen != "pupil/RulePage")
    assert not kiosk.app.desk.speech.busy


def test_calm_page_is_read_to_the_young(open_kiosk: Opener, voice: SlowVoice) -> None:
    kiosk = to_rules(open_kiosk(voice=voice, pace=SLOW), "Acorn")
    kiosk.tap("tell")
    kiosk.item("tellPage")
    words = kiosk.walk.lesson.words
    assert voice.said[-1] == words["tell_title"] + "."
    voice.end()
    assert voice.said[-1] in words["tell_text"]
    kiosk.tap("tellDone")
    assert not kiosk.app.desk.speech.busy


def test_without_a_voice_there_is_no_speaker_and_nothing_else_changes(kiosk: KioskWindow) -> None:
    to_rules(kiosk, "Acorn")
    assert kiosk.find("speaker") is None
    kiosk.until(lambda: kiosk.walk.awake)
    kiosk.tap("thumb")
    kiosk.until(lambda: kiosk.walk.index == 1)
