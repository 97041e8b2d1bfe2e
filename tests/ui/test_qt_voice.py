"""The real Qt TextToSpeech, with the engine of Qt's own that keeps the time of speech and makes no sound."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from typing import Any

import pytest

from ui.adapters import voice as adapter
from ui.adapters.voice import QtVoice, rate_for


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


@pytest.mark.parametrize(
    ("words_minute", "rate"), [(170, 0.0), (80, -1.0), (390, 1.0), (125, -0.5), (40, -1.0), (900, 1.0)]
)
def test_rate_follows_words_a_minute(words_minute: int, rate: float) -> None:
    assert rate_for(words_minute) == pytest.approx(rate)
