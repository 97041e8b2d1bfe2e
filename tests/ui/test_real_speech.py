"""Speech as it is heard: Qt, speech-dispatcher and espeak-ng, their sound kept in a file."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer

from app.domain.idle import Limits
from app.domain.lesson import Stage
from tests.support.kiosk_window import ROOT, KioskWindow, content
from tests.support.speech_service import SpeechService, missing, seconds, sounding, speech_service
from ui.adapters.voice import QtVoice
from ui.viewmodels.pace import Pace

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())

OPENING_MS = 60_000
"""espeak-ng lists 13,000 voices; on a busy machine that takes its time."""
SENTENCES = 8


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SpeechService]:
    before = os.environ.get("SPEECHD_ADDRESS")
    with speech_service(tmp_path_factory.mktemp("speech")) as running:
        os.environ["SPEECHD_ADDRESS"] = running.address
        yield running
        if before is None:
            del os.environ["SPEECHD_ADDRESS"]
        else:
            os.environ["SPEECHD_ADDRESS"] = before


@pytest.fixture(scope="module")
def voice(qapp: QCoreApplication, service: SpeechService) -> Iterator[QtVoice]:
    made = QtVoice(engine="speechd")
    ready: list[bool] = []
    made.open(lambda: ready.append(made.available))
    wait(lambda: bool(ready), OPENING_MS)
    assert ready == [True]
    yield made
    made.close()


@pytest.fixture(autouse=True)
def usual(voice: QtVoice) -> Iterator[None]:
    yield
    voice.use("")
    voice.set_volume(0.8)


def wait(true: Callable[[], bool], most_ms: int = 20_000) -> None:
    end = QDeadlineTimer(most_ms)
    while not true():
        assert not end.hasExpired(), "it never came true"
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()


def speak(voice: QtVoice, service: SpeechService, sentence: str, words_minute: int = 120) -> int:
    """Say it to its end; where its sound begins in the file."""
    before, ends = service.size(), [0]
    voice.say(sentence, words_minute, lambda: ends.append(1))
    wait(lambda: len(ends) > 1)
    return before


def test_the_machines_english_voices_are_offered_british_ones_first(voice: QtVoice) -> None:
    names = [one.name for one in voice.choices]
    assert voice.choices[0].country == "United Kingdom"
    assert 2 <= len(names) <= 40
    assert not [name for name in names if "+" in name or not name.startswith("English")]


def test_a_sentence_is_heard_and_ends_once(voice: QtVoice, service: SpeechService) -> None:
    before = speak(voice, service, "I ask a teacher before I go online.")
    assert sounding(service.heard(before)) > 1.5


def test_another_voice_sounds_different(voice: QtVoice, service: SpeechService) -> None:
    sentence = "I ask a teacher."
    first = service.heard(speak(voice, service, sentence))
    voice.use(next(one.id for one in voice.choices if "Scotland" in one.name))
    second = service.heard(speak(voice, service, sentence))
    assert first[: len(second)] != second


def test_volume_is_heard(voice: QtVoice, service: SpeechService) -> None:
    peaks = []
    for volume in (0.9, 0.3):
        voice.set_volume(volume)
        peaks.append(max(map(abs, service.heard(speak(voice, service, "Thumbs up.")))))
    assert peaks[1] < peaks[0] * 0.7


def lesson_sentences(stage: str) -> list[str]:
    pages = tomllib.loads((ROOT / "lessons" / stage / "lesson.toml").read_text("utf-8"))["page"]
    return [page["sentence"] for page in pages][:SENTENCES]


STAGES = [stage for stage in content()[1].stages() if stage.id in content()[1].stages_with_lesson()]


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.id)
def test_a_lesson_is_read_at_its_stages_pace(voice: QtVoice, service: SpeechService, stage: Stage) -> None:
    """The pace asked for lies between what is heard with the silence that ends each sentence, and without it."""
    words = with_pauses = without = 0.0
    for sentence in lesson_sentences(stage.id):
        samples = service.heard(speak(voice, service, sentence, stage.words_minute))
        words += len(sentence.split())
        with_pauses += seconds(samples)
        without += sounding(samples)
    slow, quick = words * 60 / with_pauses, words * 60 / without
    assert slow * 0.95 <= stage.words_minute <= quick * 1.05, (round(slow), round(quick))


def test_a_young_pupil_is_read_to_and_the_thumb_wakes_when_it_was_heard(
    open_kiosk: Callable[..., KioskWindow], service: SpeechService
) -> None:
    kiosk = open_kiosk(voice=QtVoice(engine="speechd"), pace=Pace(reading=1000.0, limits=Limits()))
    kiosk.until(lambda: kiosk.app.desk.speech.has_voice, OPENING_MS / 1000)
    kiosk.to_class("Acorn").tap("tile-Acorn-1")
    kiosk.on("pupil/Me").tap("yes")
    before = service.size()
    kiosk.until(lambda: kiosk.walk.awake, 30)
    assert sounding(service.heard(before)) > 1
    assert kiosk.find("speaker") is not None
