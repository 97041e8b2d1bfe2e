""" "Tell a grown-up" on every pupil screen: a calm page, back to where one was, and a neutral mark for staff."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.walk_events import Step
from app.services import telling
from tests.support.kiosk_window import KioskWindow
from tests.support.turns_by_touch import past_lesson

Opener = Callable[..., KioskWindow]


def test_it_opens_from_the_attract_screen_and_leaves_the_mark(kiosk: KioskWindow) -> None:
    assert not kiosk.ask(telling.waiting)
    kiosk.tap("tell")
    kiosk.item("tellPage")
    kiosk.tap("tellDone")
    kiosk.until(lambda: kiosk.find("tellPage") is None)
    assert kiosk.screen == "pupil/Attract"
    assert kiosk.ask(telling.waiting)


def test_a_pupil_is_back_where_they_were(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-1")
    kiosk.on("pupil/Me").tap("yes")
    past_lesson(kiosk).until(lambda: kiosk.walk.awake)
    kiosk.tap("thumb")
    kiosk.until(lambda: kiosk.walk.index == 1)
    kiosk.tap("tell")
    kiosk.item("tellPage")
    assert kiosk.walk.telling
    kiosk.tap("tellDone")
    kiosk.until(lambda: not kiosk.walk.telling)
    assert (kiosk.walk.step, kiosk.walk.index) == (Step.PAGE, 1)
    # the reading time that was cut short begins anew, so the thumb still wakes
    kiosk.until(lambda: kiosk.walk.awake)


def test_a_tap_by_mistake_has_a_plain_way_back(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-1")
    kiosk.on("pupil/Me").tap("tell")
    kiosk.item("tellPage")
    kiosk.tap("tellBack")
    kiosk.until(lambda: kiosk.find("tellPage") is None)
    assert kiosk.screen == "pupil/Me"
    assert not kiosk.walk.telling


def test_nothing_beneath_the_calm_page_can_be_pressed(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    under = kiosk.middle("tile-Maple-1")
    kiosk.tap("tell")
    kiosk.item("tellPage")
    kiosk.touch(press_0=under)
    kiosk.touch(release_0=under)
    kiosk.rest(0.2)
    assert kiosk.app.turn.walk is None
