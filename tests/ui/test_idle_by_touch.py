"""When nobody is there: a question, a countdown, and then nothing of the child stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.domain.idle import Limits
from app.store.open_record import Record
from tests.support.kiosk_window import KioskWindow, open_kit
from tests.support.turns_by_touch import past_lesson, through_rules, to_sign
from tests.support.voices import SlowVoice
from ui.viewmodels.pace import Pace

Opener = Callable[..., KioskWindow]
SHORT = Limits(ask=0.5, drop=0.6, parked=0.4, done=0.5, to_attract=2, lock=300)
PATIENT = Limits(ask=60, drop=60, to_attract=None)


def to_rules(kiosk: KioskWindow) -> KioskWindow:
    kiosk.to_class("Maple").tap("tile-Maple-1")
    kiosk.on("pupil/Me").tap("yes")
    return past_lesson(kiosk)


def words_on_screen(kiosk: KioskWindow) -> str:
    texts = (item for item in kiosk.items() if item.inherits("QQuickText") and item.isVisible())
    return " ".join(str(text.property("text")) for text in texts)


def test_turn_is_dropped_and_nothing_of_the_child_stays(open_kiosk: Opener) -> None:
    kiosk = to_rules(open_kiosk(pace=Pace(0.01, PATIENT)))
    kiosk.app.watch.limit(SHORT)
    kiosk.item("stillThere")
    kiosk.on("pupil/ClassBoard")
    assert kiosk.find("stillThere") is None
    turn = kiosk.app.turn
    assert (turn.walk, turn.opening, turn.tile, dict(turn.words)) == (None, None, None, {})
    kiosk.on("pupil/Attract")
    assert "Alexander" not in words_on_screen(kiosk)


def test_a_touch_anywhere_answers_the_question_and_presses_nothing(open_kiosk: Opener) -> None:
    kiosk = to_rules(open_kiosk(pace=Pace(0.01, PATIENT)))
    kiosk.until(lambda: kiosk.walk.awake)
    under = kiosk.middle("thumb")
    kiosk.app.watch.limit(Limits(ask=0.5, drop=60))
    kiosk.item("stillThere")
    kiosk.touch(press_0=under)
    kiosk.touch(release_0=under)
    kiosk.until(lambda: kiosk.find("stillThere") is None)
    assert kiosk.walk.index == 0


def test_yes_i_am_here_answers_it_too(open_kiosk: Opener) -> None:
    kiosk = to_rules(open_kiosk(pace=Pace(0.01, PATIENT)))
    kiosk.app.watch.limit(Limits(ask=0.5, drop=60))
    kiosk.tap("stillThereYes")
    kiosk.until(lambda: kiosk.find("stillThere") is None)
    assert kiosk.screen == "pupil/RulePage"


def test_narration_is_a_sign_of_life(open_kiosk: Opener) -> None:
    voice = SlowVoice()
    kiosk = open_kiosk(voice=voice, pace=Pace(0.01, PATIENT))
    to_rules(kiosk).tap("speaker")
    kiosk.until(lambda: bool(kiosk.app.desk.speech.busy))
    kiosk.app.watch.limit(Limits(ask=0.5, drop=0.5))
    kiosk.rest(1.3)
    assert kiosk.screen == "pupil/RulePage"
    while kiosk.app.desk.speech.busy:
        voice.end()
    kiosk.on("pupil/ClassBoard")


def test_thanks_go_back_to_the_class_by_themselves(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(pace=Pace(0.01, Limits(done=0.5)))
    to_sign(kiosk.to_class("Maple"))
    kiosk.tap("usePicture")
    kiosk.tap("agree")
    kiosk.on("pupil/Done")
    kiosk.on("pupil/ClassBoard")


def test_a_left_calm_page_goes_by_itself(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(pace=Pace(0.01, Limits(ask=0.4, drop=0.4, to_attract=None)))
    kiosk.tap("tell")
    kiosk.item("tellPage")
    kiosk.until(lambda: kiosk.find("tellPage") is None)
    assert kiosk.screen == "pupil/Attract"


def test_checks_left_alone_are_dropped_too(open_kiosk: Opener) -> None:
    kiosk = to_rules(open_kiosk(pace=Pace(0.01, PATIENT)))
    through_rules(kiosk)
    kiosk.on("pupil/Check")
    kiosk.app.watch.limit(SHORT)
    kiosk.on("pupil/ClassBoard")
    assert kiosk.app.turn.walk is None


def test_what_a_class_wrote_is_moved_into_the_record_once_it_has_gone(open_kiosk: Opener, tmp_path: Path) -> None:
    records: list[Record] = []
    kiosk = open_kiosk(kit=lambda: open_kit(tmp_path, records=records), pace=Pace(0.01, Limits(done=0.5)))
    to_sign(kiosk.to_class("Maple"))
    kiosk.tap("usePicture")
    kiosk.tap("agree")
    kiosk.on("pupil/Done")
    before = (records[0].folder / "record.db").stat().st_mtime_ns
    kiosk.app.flow.to_attract()
    kiosk.until(lambda: (records[0].folder / "record.db").stat().st_mtime_ns > before)
