"""Reading aloud: sentence by sentence, the spoken one marked, heard only when all of it was heard."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

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
    speech = SpeechViewModel(voice, highlight=False)
    speech.open()
    speech.say(TEXT)
    assert (speech.busy, speech.property("current")) == (True, "")


def test_marked_text_escapes_what_is_not_markup(speech: SpeechViewModel) -> None:
    shown = speech.marked("1 < 2 & 3. Yes.", "Yes.", QColor("#ffe08a"))
    assert shown == '1 &lt; 2 &amp; 3. <span style="background-color:#ffe08a">Yes.</span>'
