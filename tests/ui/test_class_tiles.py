"""The class's tiles by touch: pages, quiet ones, two fingers, a finger that stays."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from app.domain.agreement import Length
from app.domain.walk_events import Step, Yes
from tests.support.kiosk_window import KioskWindow, begin, content, open_kit
from tests.support.turns_by_touch import through_checks, to_sign

Opener = Callable[..., KioskWindow]


def tiles(kiosk: KioskWindow) -> list[str]:
    named = (item.objectName() for item in kiosk.items() if item.isVisible())
    return [name for name in named if name.startswith("tile-")]


def test_class_of_34_turns_by_two_large_buttons(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    first = tiles(kiosk)
    kiosk.tap("pageAfter")
    kiosk.until(lambda: tiles(kiosk) != first)
    second = tiles(kiosk)
    assert len(first) + len(second) == 34
    assert not set(first) & set(second)
    kiosk.tap("pageAfter")
    assert tiles(kiosk) == second
    kiosk.tap("pageBefore")
    kiosk.until(lambda: tiles(kiosk) == first)


def test_small_class_needs_no_pages(open_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = open_kiosk(kit=lambda: open_kit(tmp_path, pupils=12)).to_class("Maple")
    assert len(tiles(kiosk)) == 12
    assert kiosk.find("pageAfter") is None


def test_signed_tile_has_a_tick_and_starts_nothing(kiosk: KioskWindow) -> None:
    to_sign(kiosk.to_class("Maple"))
    kiosk.tap("usePicture")
    kiosk.tap("agree")
    kiosk.on("pupil/Done").tap("backToClass")
    kiosk.on("pupil/ClassBoard")
    kiosk.until(lambda: kiosk.item("tile-Maple-3").property("mark") == "signed")
    kiosk.tap("tile-Maple-3")
    kiosk.rest(0.2)
    assert kiosk.screen == "pupil/ClassBoard"
    assert kiosk.app.turn.walk is None


def test_tiles_of_before_the_turn_take_no_touch_until_the_record_has_answered(kiosk: KioskWindow) -> None:
    to_sign(kiosk.to_class("Maple"))
    kiosk.tap("usePicture")
    kiosk.tap("agree")
    kiosk.on("pupil/Done")
    kiosk.app.desk.jobs.run(lambda kit: time.sleep(0.3), lambda _: None, lambda _: None)
    kiosk.tap("backToClass")
    kiosk.on("pupil/ClassBoard")
    assert not kiosk.item("tile-Maple-4").isEnabled()
    kiosk.until(lambda: kiosk.item("tile-Maple-4").isEnabled())
    assert kiosk.item("tile-Maple-3").property("mark") == "signed"


def test_nobody_of_the_class_before_is_seen_while_the_next_is_fetched(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    acorn = kiosk.ask(lambda kit: begin(kit, "Acorn", Length.WHOLE))
    kiosk.app.desk.jobs.run(lambda kit: time.sleep(0.3), lambda _: None, lambda _: None)
    kiosk.app.flow.begin_session(acorn)
    assert tiles(kiosk) == []
    kiosk.until(lambda: kiosk.find("tile-Acorn-0") is not None)


def test_pupil_who_was_not_sure_may_come_back(kiosk: KioskWindow) -> None:
    to_sign(kiosk.to_class("Maple"))
    kiosk.tap("notSure")
    kiosk.on("pupil/Parked").tap("backToClass")
    kiosk.on("pupil/ClassBoard")
    kiosk.until(lambda: kiosk.item("tile-Maple-3").property("mark") == "not-sure")
    kiosk.tap("tile-Maple-3")
    kiosk.on("pupil/Me")


def test_witnessed_child_is_marked_as_waiting(kiosk: KioskWindow) -> None:
    to_sign(kiosk.to_class("Acorn"), "tile-Acorn-3")
    kiosk.tap("usePicture")
    kiosk.tap("agree")
    kiosk.on("pupil/Done").tap("backToClass")
    kiosk.on("pupil/ClassBoard")
    kiosk.until(lambda: kiosk.item("tile-Acorn-3").property("mark") == "awaiting-witness")


def test_two_fingers_on_two_tiles_begin_one_turn(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    one, two = kiosk.middle("tile-Maple-1"), kiosk.middle("tile-Maple-3")
    kiosk.touch(press_0=one)
    kiosk.touch(stay_0=one, press_1=two)
    kiosk.touch(stay_0=one, release_1=two)
    kiosk.touch(release_0=one)
    kiosk.on("pupil/Me")
    assert kiosk.app.turn.tile is not None
    assert kiosk.app.turn.tile.subject == "Maple-1"


def test_finger_that_stays_down_presses_nothing_on_the_next_screen(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-1")
    resting = kiosk.on("pupil/Me").middle("yes")
    kiosk.touch(press_0=resting)
    kiosk.app.turn.send(Yes())
    kiosk.until(lambda: kiosk.screen != "pupil/Me" and kiosk.walk.awake)
    kiosk.touch(release_0=resting)
    kiosk.rest(0.2)
    assert kiosk.walk.index == 0


def test_finger_that_wanders_a_little_still_presses(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-1")
    button = kiosk.on("pupil/Me").item("yes")
    at = kiosk.middle("yes")
    outside = at.__class__(at.x(), at.y() + round(button.height() / 2) + 12)
    kiosk.touch(press_0=at)
    kiosk.touch(move_0=outside)
    kiosk.touch(release_0=outside)
    kiosk.until(lambda: kiosk.walk.step is not Step.ME)


def test_press_shows_at_once(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    tile = kiosk.item("tile-Maple-1")
    at = kiosk.middle("tile-Maple-1")
    kiosk.touch(press_0=at)
    assert tile.scale() < 1
    kiosk.touch(release_0=at)


def test_everybody_signed_is_said(open_kiosk: Opener, tmp_path: Path) -> None:
    kiosk = open_kiosk(kit=lambda: open_kit(tmp_path, pupils=1)).to_class("Maple", Length.AFTER)
    kiosk.tap("tile-Maple-0")
    kiosk.on("pupil/Me").tap("yes")
    kiosk.on("pupil/Promises").until(lambda: kiosk.walk.awake)
    kiosk.tap("thumb")
    through_checks(kiosk)
    kiosk.on("pupil/IfNot").until(lambda: kiosk.walk.awake)
    kiosk.tap("iKnow")
    kiosk.on("pupil/Sign").tap("usePicture")
    kiosk.tap("agree")
    kiosk.on("pupil/Done").tap("backToClass")
    kiosk.on("pupil/ClassBoard")
    words = content()[1].lesson("lks2").words["all_signed"]
    kiosk.until(lambda: any(item.property("text") == words for item in kiosk.items() if item.inherits("QQuickText")))
