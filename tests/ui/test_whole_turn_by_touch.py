"""One pupil, from tile to thanks, by real touches; every screen of the way stands and answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.agreement import PARKINGS, Length, Mark
from app.domain.walk_events import Choose, Next, ReadingTimePassed, Step, Thumb
from tests.support.kiosk_window import KioskWindow, open_kit
from tests.support.turns_by_touch import agreements, past_lesson, through_checks, through_rules, to_rules, to_sign
from ui.viewmodels.pace import Pace

Opener = Callable[..., KioskWindow]


def test_pupil_signs_with_a_finger_and_goes_back_to_the_class(kiosk: KioskWindow) -> None:
    to_sign(kiosk.to_class("Maple"))
    kiosk.write()
    kiosk.tap("agree")
    kiosk.on("pupil/Done").tap("backToClass")
    kiosk.on("pupil/ClassBoard")
    (signed,) = agreements(kiosk)
    assert (signed.subject, signed.mark, signed.witness_needed) == ("Maple-3", Mark.DRAWN, False)
    assert signed.ink


def test_pupil_agrees_with_their_own_picture(kiosk: KioskWindow) -> None:
    to_sign(kiosk.to_class("Maple"))
    kiosk.tap("usePicture")
    kiosk.tap("agree")
    kiosk.on("pupil/Done")
    assert [(one.mark, one.ink) for one in agreements(kiosk)] == [(Mark.PICTURE, "")]


def test_child_of_a_witnessed_stage_waits_for_the_adult(kiosk: KioskWindow) -> None:
    to_sign(kiosk.to_class("Acorn"), "tile-Acorn-3")
    kiosk.write()
    kiosk.tap("agree")
    kiosk.on("pupil/Done")
    assert kiosk.app.desk.kiosk.property("vm").property("waitsFor") == "adult"
    assert [one.witness_needed for one in agreements(kiosk)] == [True]


def test_pupil_who_is_not_sure_is_thanked_and_parked(kiosk: KioskWindow) -> None:
    to_sign(kiosk.to_class("Maple"))
    kiosk.tap("notSure")
    kiosk.on("pupil/Parked").tap("backToClass")
    kiosk.on("pupil/ClassBoard")
    assert agreements(kiosk) == []
    assert [(one.subject, one.open) for one in kiosk.ask(lambda kit: kit.ledger.read(PARKINGS))] == [("Maple-3", True)]


def test_empty_pad_is_not_agreed_to_and_says_so(kiosk: KioskWindow) -> None:
    to_sign(kiosk.to_class("Maple"))
    kiosk.tap("agree")
    kiosk.until(lambda: bool(kiosk.app.desk.kiosk.property("vm").property("refused")))
    assert kiosk.screen == "pupil/Sign"
    kiosk.write()
    assert not kiosk.app.desk.kiosk.property("vm").property("refused")


def test_short_turn_takes_nine_taps(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple", Length.AFTER)
    kiosk.taps = 0
    kiosk.tap("tile-Maple-3")
    kiosk.on("pupil/Me").tap("yes")
    kiosk.on("pupil/Promises").until(lambda: kiosk.walk.awake)
    kiosk.tap("thumb")
    through_checks(kiosk)
    kiosk.on("pupil/IfNot").until(lambda: kiosk.walk.awake)
    kiosk.tap("iKnow")
    kiosk.on("pupil/Sign")
    kiosk.write()
    kiosk.tap("agree")
    kiosk.on("pupil/Done")
    # and one stroke of the finger: nine touches in all with the signature
    assert kiosk.taps + 1 <= 9


def test_wrong_tile_goes_back_to_the_class(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-2")
    kiosk.on("pupil/Me").tap("notMe")
    kiosk.on("pupil/ClassBoard")


def test_wrong_answer_gets_a_second_try_and_then_the_right_one_is_shown(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-2")
    to_rules(kiosk)
    through_rules(kiosk)
    kiosk.on("pupil/Check")
    wrong = [place for place, choice in enumerate(kiosk.walk.checks[0].choices) if not choice.right]
    kiosk.tap(f"choice-{wrong[0]}")
    assert kiosk.find("next") is None
    kiosk.tap(f"choice-{wrong[1]}")
    kiosk.tap("next")
    assert kiosk.walk.index == 1


def test_back_and_another_way_answer_on_a_rule(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-2")
    to_rules(kiosk).tap("anotherWay")
    page = kiosk.walk.lesson.pages[0]
    assert kiosk.app.desk.kiosk.property("vm").property("sentence") == page.simpler
    kiosk.tap("anotherWay")
    assert kiosk.app.desk.kiosk.property("vm").property("sentence") == page.sentence
    kiosk.tap("back")
    kiosk.until(lambda: kiosk.walk.step in (Step.LEARN, Step.ME))


def test_sleeping_thumb_does_nothing(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(pace=Pace(reading=100.0)).to_class("Maple")
    kiosk.tap("tile-Maple-2")
    kiosk.on("pupil/Me").tap("yes")
    past_lesson(kiosk).tap("thumb")
    assert (kiosk.walk.index, kiosk.walk.awake) == (0, False)


def test_promises_read_together_minutes_ago_need_half_their_reading_time(kiosk: KioskWindow) -> None:
    needed = {}
    for length in Length:
        kiosk.to_class("Maple", length).tap("tile-Maple-2")
        kiosk.on("pupil/Me").tap("yes")
        kiosk.until(lambda: kiosk.walk.step is not Step.ME)
        while kiosk.walk.step is not Step.PROMISES:
            right = [choice.right for choice in kiosk.walk.check.choices].index(True) if kiosk.walk.check else 0
            for event in (ReadingTimePassed(kiosk.walk.place), Choose(right), Thumb(), Next()):
                kiosk.app.turn.send(event)
        needed[length] = kiosk.app.turn.reading_ms
        kiosk.app.flow.to_attract()
    assert needed[Length.AFTER] == pytest.approx(needed[Length.WHOLE] / 2, abs=1)


def test_promise_that_is_tapped_shows_its_words(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple", Length.AFTER).tap("tile-Maple-2")
    kiosk.on("pupil/Me").tap("yes")
    kiosk.on("pupil/Promises").until(lambda: kiosk.walk.awake)
    kiosk.tap("promise-4")
    assert kiosk.item("caption").property("text") == kiosk.walk.lesson.pages[4].promise


def test_undo_and_start_again_which_can_be_undone(kiosk: KioskWindow) -> None:
    to_sign(kiosk.to_class("Maple"))
    kiosk.write()
    drawn = kiosk.item("pad").property("encoded")
    kiosk.tap("startAgain")
    assert kiosk.item("pad").property("empty")
    kiosk.tap("startAgain")
    assert kiosk.item("pad").property("encoded") == drawn
    kiosk.tap("undo")
    assert kiosk.item("pad").property("empty")


@pytest.mark.parametrize("class_name", ["Maple", "Acorn"])
def test_where_the_school_waits_for_the_slip_it_is_said(open_kiosk: Opener, tmp_path: Path, class_name: str) -> None:
    kiosk = open_kiosk(kit=lambda: open_kit(tmp_path, slip_grants=True)).to_class(class_name, Length.AFTER)
    kiosk.tap(f"tile-{class_name}-2")
    kiosk.on("pupil/Me").tap("yes")
    kiosk.on("pupil/Promises").until(lambda: kiosk.walk.awake)
    kiosk.tap("thumb")
    through_checks(kiosk)
    kiosk.on("pupil/IfNot").until(lambda: kiosk.walk.awake)
    kiosk.tap("iKnow")
    kiosk.on("pupil/Sign").tap("usePicture")
    kiosk.tap("agree")
    kiosk.on("pupil/Done")
    assert kiosk.app.desk.kiosk.property("vm").property("waitsFor") == {"Maple": "slip", "Acorn": "adult"}[class_name]
