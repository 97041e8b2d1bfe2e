"""The real Qt TextToSpeech, with the engine of Qt's own that keeps the time of speech and makes no sound."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from typing import Any

import pytest

from ui.adapters import voice as adapter
from ui.adapters.voice import QtVoice
from ui.adapters.voice_pace import QUICKER, rate_for


@pytest.fixture
def voice(qtbot: Any) -> Iterator[QtVoice]:
    made = QtVoice(engine="mock")
    ready: list[bool] = []
    made.open(lambda: ready.append(made.available))
    assert not made.available
    qtbot.waitUntil(lambda: bool(ready), timeout=5000)
    yield made
    made.close()


def test_voice_is_found_and_speaks_to_the_end(voice: QtVoice, qtbot: Any) -> None:
    assert voice.available
    ends: list[str] = []
    voice.say("One two three.", 120, lambda: ends.append("end"))
    assert ends == []
    qtbot.waitUntil(lambda: ends == ["end"], timeout=5000)
    qtbot.wait(100)
    assert ends == ["end"]


def test_stop_ends_the_sentence_at_once(voice: QtVoice) -> None:
    ends: list[str] = []
    voice.say("A very long sentence that would take quite a while to say.", 120, lambda: ends.append("end"))
    voice.stop()
    assert ends == ["end"]


def test_next_sentence_ends_the_one_before_it(voice: QtVoice, qtbot: Any) -> None:
    ends: list[str] = []
    voice.say("First sentence of many words here.", 120, lambda: ends.append("first"))
    voice.say("Second.", 120, lambda: ends.append("second"))
    assert ends == ["first"]
    qtbot.waitUntil(lambda: ends == ["first", "second"], timeout=5000)


def test_machine_without_an_engine_has_no_voice(qtbot: Any) -> None:
    voice = QtVoice(engine="none of this name")
    ready: list[bool] = []
    voice.open(lambda: ready.append(voice.available))
    qtbot.waitUntil(lambda: bool(ready), timeout=5000)
    assert ready == [False]
    voice.close()


@pytest.mark.expects_log
def test_engine_that_never_ends_is_given_up(
    voice: QtVoice, qtbot: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(adapter, "GRACE", 0.05)
    monkeypatch.setattr(adapter, "PATIENCE", 0.0)
    ends: list[float] = []
    voice.say(" ".join(["word"] * 60), 120, lambda: ends.append(time.monotonic()))
    with caplog.at_level(logging.WARNING):
        qtbot.waitUntil(lambda: bool(ends), timeout=2000)
    assert "did not end in time" in caplog.text
    assert not voice.available


def test_words_are_reported_by_an_engine_that_knows_them(voice: QtVoice, qtbot: Any) -> None:
    words: list[str] = []
    ends: list[str] = []
    sentence = "One two three."
    voice.say(sentence, 120, lambda: ends.append("end"), lambda at, length: words.append(sentence[at : at + length]))
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    assert [word.strip(".") for word in words] == ["One", "two", "three"]


def test_voices_can_be_chosen_and_an_unknown_one_changes_nothing(voice: QtVoice, qtbot: Any) -> None:
    assert voice.choices
    assert all(one.name and one.id for one in voice.choices)
    voice.use(voice.choices[-1].id)
    voice.use("a voice that was taken off this machine")
    ends: list[str] = []
    voice.say("One.", 120, lambda: ends.append("end"))
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)


@pytest.mark.parametrize(("nominal", "rate"), [(170, 0.0), (80, -1.0), (449, 1.0), (125, -0.5), (40, -1.0), (900, 1.0)])
def test_rate_follows_words_a_minute(nominal: int, rate: float) -> None:
    assert rate_for(round(nominal * QUICKER)) == pytest.approx(rate, abs=0.01)
