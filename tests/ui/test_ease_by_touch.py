"""What makes the screens easier: chosen by the pupil for one turn or by staff for every one, and what it does."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from app.domain.ease import NAMES, Ease
from app.domain.pupil import PUPILS
from app.services import enrolment
from app.services.kit import Kit
from tests.support.controls import box
from tests.support.kiosk_window import PANELS, KioskWindow
from tests.support.turns_by_touch import to_rules, to_sign

PER_MM = PANELS["laptop"][0] / PANELS["laptop"][2]


def at_me(kiosk: KioskWindow, tile: str = "tile-Maple-3") -> KioskWindow:
    kiosk.to_class(tile.split("-")[1]).tap(tile)
    return kiosk.on("pupil/Me")


def choose(kiosk: KioskWindow, *names: str) -> None:
    """As a pupil does."""
    kiosk.tap("ease")
    for name in names:
        kiosk.tap(f"ease-{name}")
        assert kiosk.item(f"ease-{name}").property("on")
    kiosk.tap("easeDone")
    kiosk.until(lambda: kiosk.find("easePage") is None)


def set_by_staff(kit: Kit, subject: str, ease: Ease) -> None:
    (pupil,) = kit.ledger.read(PUPILS, subject=subject)
    enrolment.save_pupil(kit, replace(pupil, ease=ease.written()))


def words(kiosk: KioskWindow, text: str) -> QQuickItem:
    """The words on the screen that begin so."""
    shown = (one for one in kiosk.items() if one.inherits("QQuickText") and one.isVisible())
    return next(one for one in shown if str(one.property("text")).startswith(text))


def test_pupils_choose_and_it_is_gone_with_their_turn(kiosk: KioskWindow) -> None:
    at_me(kiosk)
    choose(kiosk, *NAMES)
    assert kiosk.app.desk.kiosk.needs.property("left")
    kiosk.tap("notMe")
    kiosk.on("pupil/ClassBoard")
    assert not any(kiosk.app.desk.kiosk.needs.property(name) for name in NAMES)
    kiosk.tap("tile-Maple-4")
    kiosk.on("pupil/Me").tap("ease")
    assert not any(kiosk.item(f"ease-{name}").property("on") for name in NAMES)
    kept = kiosk.ask(lambda kit: {one.ease for one in kit.ledger.read(PUPILS)})
    assert kept == {""}, "what a pupil chooses for one turn is never written down"


def test_staff_choose_it_for_every_turn_and_the_pupil_may_choose_otherwise(kiosk: KioskWindow) -> None:
    kiosk.ask(lambda kit: set_by_staff(kit, "Maple-3", Ease(text=True, left=True)))
    at_me(kiosk).tap("ease")
    on = [name for name in NAMES if kiosk.item(f"ease-{name}").property("on")]
    assert on == ["text", "left"]
    kiosk.tap("ease-left")
    kiosk.tap("easeDone")
    kiosk.tap("notMe")
    kiosk.on("pupil/ClassBoard").tap("tile-Maple-3")
    kiosk.on("pupil/Me")
    assert kiosk.app.desk.kiosk.needs.property("left"), "the next turn begins as staff chose"


def test_words_grow_and_stand_further_apart(kiosk: KioskWindow) -> None:
    at_me(kiosk)
    to_rules(kiosk)
    said = kiosk.walk.page.sentence.split(".")[0] if kiosk.walk.page else ""
    before = words(kiosk, said).property("font")
    choose(kiosk, "text")
    grown = words(kiosk, said).property("font")
    least = kiosk.walk.lesson.stage.x_height_mm
    assert QFontMetricsF(grown).xHeight() / PER_MM > least + 1
    assert grown.pixelSize() > before.pixelSize()
    choose(kiosk, "spacing")
    spread = words(kiosk, said).property("font")
    assert spread.letterSpacing() > 0 < spread.wordSpacing()


def test_colours_are_black_on_white(kiosk: KioskWindow) -> None:
    at_me(kiosk)
    choose(kiosk, "contrast")
    assert kiosk.app.window.color().name() == "#ffffff"
    assert words(kiosk, kiosk.walk.lesson.words["is_this_you"]).property("color").name() == "#000000"


def test_nothing_moves(kiosk: KioskWindow) -> None:
    kiosk.app.desk.pace.reading = 1.0
    at_me(kiosk)
    choose(kiosk, "calm")
    kiosk.tap("yes")
    kiosk.until(lambda: kiosk.screen != "pupil/Me")
    kiosk.rest(0.2)
    first = kiosk.app.window.grabWindow()
    kiosk.rest(0.4)
    assert kiosk.app.window.grabWindow() == first, "the thumb gets ready, and nothing is seen to move"


def test_what_is_pressed_stands_by_the_left_hand(kiosk: KioskWindow) -> None:
    at_me(kiosk)
    to_rules(kiosk)
    tell, thumb = box(kiosk.item("tell")), box(kiosk.item("thumb"))
    assert thumb.left() > box(kiosk.item("back")).right()
    choose(kiosk, "left")
    assert box(kiosk.item("thumb")).right() < box(kiosk.item("back")).left()
    assert box(kiosk.item("tell")) == tell, "telling a grown-up stays where it always is"


def test_tools_stand_left_of_the_paper_for_the_left_hand(kiosk: KioskWindow) -> None:
    kiosk.ask(lambda kit: set_by_staff(kit, "Maple-3", Ease(left=True)))
    kiosk.to_class("Maple")
    to_sign(kiosk)
    assert box(kiosk.item("undo")).right() < box(kiosk.item("pad")).left()
    assert box(kiosk.item("agree")).right() < box(kiosk.item("back")).left()


def test_the_turn_waits_while_somebody_chooses(kiosk: KioskWindow) -> None:
    at_me(kiosk).tap("yes")
    kiosk.until(lambda: kiosk.screen != "pupil/Me")
    kiosk.app.desk.pace.reading = 0.05
    kiosk.tap("ease")
    step, place = kiosk.walk.step, kiosk.walk.place
    kiosk.rest(0.8)
    assert (kiosk.walk.step, kiosk.walk.place) == (step, place)
    kiosk.tap("tell")
    kiosk.item("tellPage")
    kiosk.tap("tellDone")
    assert kiosk.find("easePage") is not None, "the choices are there again after telling"
    kiosk.tap("easeDone")
    kiosk.until(lambda: kiosk.walk.awake)


def test_choices_go_away_with_a_turn_that_is_dropped(kiosk: KioskWindow) -> None:
    at_me(kiosk).tap("ease")
    kiosk.item("easePage")
    kiosk.app.flow.to_attract()
    kiosk.on("pupil/Attract")
    assert kiosk.find("easePage") is None
