"""Reading aloud: sentence by sentence, the spoken one marked, heard only when all of it was heard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from app.ports.machine import MachineSettings
from tests.support.voices import SilentVoice, SlowVoice
from ui.viewmodels.speech import SpeechViewModel, sentences

TEXT = "I ask first. May I go online? Yes!"


@pytest.fixture
def voice() -> SlowVoice:
    return SlowVoice()


@pytest.fixture
def speech(qapp: object, voice: SlowVoice) -> SpeechViewModel:
    made = SpeechViewModel(voice)
    made.open()
    return made


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (TEXT, ("I ask first.", "May I go online?", "Yes!")),
        ("No full stop", ("No full stop",)),
        ("", ()),
        ("  Two.  Spaces. ", ("Two.", "Spaces.")),
        ("It costs 3.50 in all. Ask.", ("It costs 3.50 in all.", "Ask.")),
    ],
)
def test_text_falls_into_its_sentences(text: str, parts: tuple[str, ...]) -> None:
    assert sentences(text) == parts


def test_each_sentence_is_marked_while_it_is_spoken(speech: SpeechViewModel, voice: SlowVoice) -> None:
    heard: list[bool] = []
    speech.read(TEXT, lambda: heard.append(True))
    marked = []
    while speech.busy:
        marked.append(speech.property("current"))
        voice.end()
    assert tuple(marked) == sentences(TEXT)
    assert heard == [True]


def test_stopped_speech_was_not_heard(speech: SpeechViewModel, voice: SlowVoice) -> None:
    heard: list[bool] = []
    speech.read(TEXT, lambda: heard.append(True))
    voice.end()
    speech.stop()
    assert (heard, speech.busy, len(voice.said)) == ([], False, 2)


def test_another_text_takes_over_and_only_it_is_heard(speech: SpeechViewModel, voice: SlowVoice) -> None:
    heard: list[str] = []
    speech.read(TEXT, lambda: heard.append("first"))
    speech.read("Another.", lambda: heard.append("second"))
    voice.end()
    assert heard == ["second"]
    assert voice.said == ["I ask first.", "Another."]


def test_speaker_button_starts_and_stops(speech: SpeechViewModel, voice: SlowVoice) -> None:
    speech.say(TEXT)
    assert speech.busy
    speech.say(TEXT)
    assert not speech.busy


def test_words_a_minute_are_the_stages(speech: SpeechViewModel, voice: SlowVoice) -> None:
    speech.words_minute = 117
    speech.say("Hello.")
    assert voice.pace == 117


def test_machine_without_a_voice_says_nothing_and_hears_nothing(qapp: object) -> None:
    speech = SpeechViewModel(SilentVoice())
    speech.open()
    heard: list[bool] = []
    speech.read(TEXT, lambda: heard.append(True))
    assert (speech.property("available"), speech.busy, heard) == (False, False, [])


def test_highlight_can_be_off(qapp: object, voice: SlowVoice) -> None:
    speech = SpeechViewModel(voice, MachineSettings(highlight=False))
    speech.open()
    speech.say(TEXT)
    voice.at_word(2, 3)
    assert (speech.busy, speech.property("current"), speech.property("wordLength")) == (True, "", 0)


def test_word_being_spoken_is_shown_where_the_engine_tells(speech: SpeechViewModel, voice: SlowVoice) -> None:
    speech.say(TEXT)
    assert speech.property("wordLength") == 0
    voice.at_word(2, 3)
    assert (speech.property("wordStart"), speech.property("wordLength")) == (2, 3)
    assert speech.underlined("I ask first.", 2, 3) == "I <u>ask</u> first."
    voice.end()
    assert (speech.property("current"), speech.property("wordLength")) == ("May I go online?", 0)


@pytest.mark.parametrize(("start", "length"), [(0, 0), (99, 4), (2, 0)])
def test_word_that_is_not_there_underlines_nothing(speech: SpeechViewModel, start: int, length: int) -> None:
    assert speech.underlined("1 < 2.", start, length) == "1 &lt; 2."


def test_muted_kiosk_is_a_kiosk_without_a_voice(speech: SpeechViewModel, voice: SlowVoice) -> None:
    speech.say(TEXT)
    speech.follow(MachineSettings(muted=True))
    assert (speech.busy, speech.property("available")) == (False, False)
    speech.say(TEXT)
    assert voice.said == ["I ask first."]
    speech.follow(MachineSettings())
    assert speech.property("available")


def test_headphones_have_a_volume_of_their_own(speech: SpeechViewModel, voice: SlowVoice) -> None:
    settings = MachineSettings(volume=80, headphone_volume=35)
    speech.follow(settings)
    assert voice.volume == 0.8
    speech.follow(replace(settings, headphones=True))
    assert voice.volume == 0.35


@pytest.mark.parametrize(
    ("headphones", "headphones_only", "by_itself"),
    [(False, False, True), (True, False, True), (False, True, False), (True, True, True)],
)
def test_reading_by_itself_can_be_kept_to_headphones(
    speech: SpeechViewModel, headphones: bool, headphones_only: bool, by_itself: bool
) -> None:
    speech.follow(MachineSettings(headphones=headphones, headphones_only=headphones_only))
    assert speech.by_itself is by_itself
    assert speech.property("available")


def test_chosen_voice_is_used(speech: SpeechViewModel, voice: SlowVoice) -> None:
    speech.follow(MachineSettings(voice="fraser"))
    assert voice.used == "fraser"


def test_marked_text_escapes_what_is_not_markup(speech: SpeechViewModel) -> None:
    shown = speech.marked("1 < 2 & 3. Yes.", "Yes.", QColor("#ffe08a"), 0, 0)
    assert shown == '1 &lt; 2 &amp; 3. <span style="background-color:#ffe08a">Yes.</span>'
    word = speech.marked("No. Yes, I ask.", "Yes, I ask.", QColor("#ffe08a"), 7, 3)
    assert word == 'No. <span style="background-color:#ffe08a">Yes, I <u>ask</u>.</span>'
