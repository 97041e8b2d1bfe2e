"""Tab, Space and Enter do what a finger does, and the ring shows where one is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.lesson import Stage
from app.domain.walk_events import Place, Step
from tests.support.controls import controls, named, school_with
from tests.support.each_screen import each_screen, pass_to
from tests.support.kiosk_window import KioskWindow
from tests.support.targets import taught
from tests.support.turns_by_touch import past_lesson


def focused(kiosk: KioskWindow) -> str:
    item = kiosk.app.window.activeFocusItem()
    return item.objectName() if item else ""


def tab_to(kiosk: KioskWindow, name: str) -> None:
    for _ in range(60):
        if focused(kiosk) == name:
            return
        QTest.keyClick(kiosk.app.window, Qt.Key.Key_Tab)
        kiosk.rest(0)
    raise AssertionError(f"Tab never came to {name}")


def test_whole_way_to_a_rule_without_a_finger(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    kiosk.app.window.requestActivate()
    kiosk.rest(0.1)
    tab_to(kiosk, "tile-Maple-1")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Space)
    kiosk.on("pupil/Me")
    tab_to(kiosk, "yes")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Return)
    past_lesson(kiosk).until(lambda: kiosk.walk.awake)
    tab_to(kiosk, "thumb")
    assert kiosk.item("thumb").property("visualFocus")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Enter)
    kiosk.until(lambda: kiosk.walk.index == 1)


def test_calm_page_can_be_left_by_key(kiosk: KioskWindow) -> None:
    kiosk.app.window.requestActivate()
    kiosk.tap("tell")
    kiosk.item("tellPage")
    tab_to(kiosk, "tellDone")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Space)
    kiosk.until(lambda: kiosk.find("tellPage") is None)


def round_by_tab(kiosk: KioskWindow) -> list[str]:
    """What Tab comes to, once round; the ring is seen on each."""
    found: list[str] = []
    for _ in range(40):
        QTest.keyClick(kiosk.app.window, Qt.Key.Key_Tab)
        kiosk.rest(0)
        item = kiosk.app.window.activeFocusItem()
        assert item.property("visualFocus"), f"{kiosk.screen}: nobody sees that the focus is on {named(item)}"
        if named(item) in found:
            break
        found.append(named(item))
    return found


@pytest.mark.parametrize("stage", [taught()[0], taught()[-1]], ids=lambda stage: stage.id)
def test_keys_come_to_everything_that_a_finger_can_press(
    open_kiosk: Callable[..., KioskWindow], tmp_path: Path, stage: Stage
) -> None:
    kiosk = open_kiosk(kit=lambda: school_with(tmp_path, stage))
    kiosk.app.window.requestActivate()
    ways: dict[str, list[str]] = {}

    def look() -> None:
        way = round_by_tab(kiosk)
        wanted = {named(item) for item in controls(kiosk) if item.inherits("QQuickAbstractButton")}
        pictures = {name for name in wanted if name.startswith("promise-")}
        assert wanted - pictures <= set(way), kiosk.screen
        assert len(pictures & set(way)) == min(1, len(pictures)), "Tab stops once at the sheet of promises"
        ways[kiosk.screen] = way

    each_screen(kiosk, stage.id, look)
    assert len(ways) >= 8
    for screen, last in (("pupil/RulePage", "thumb"), ("pupil/Promises", "thumb"), ("pupil/IfNot", "iKnow")):
        order = [name for name in ways[screen] if name in ("ease", "tell", "back", last)]
        turned = order.index("ease")
        assert order[turned:] + order[:turned] == ["ease", "tell", "back", last], "from top to bottom, onward last"


def test_focus_is_seen_at_once_on_the_next_screen_for_whoever_came_by_keys(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple")
    kiosk.app.window.requestActivate()
    kiosk.rest(0.1)
    tab_to(kiosk, "tile-Maple-1")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Space)
    kiosk.on("pupil/Me").rest(0.1)
    assert kiosk.app.window.activeFocusItem().property("visualFocus")
    kiosk.tap("notMe")
    kiosk.on("pupil/ClassBoard").tap("tile-Maple-1")
    kiosk.on("pupil/Me").rest(0.1)
    item = kiosk.app.window.activeFocusItem()
    assert not item.property("visualFocus"), "a finger needs no ring"


def test_arrows_go_from_promise_to_promise(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-1")
    kiosk.on("pupil/Me")
    kiosk.app.window.requestActivate()
    pass_to(kiosk, Place(Step.PROMISES))
    kiosk.on("pupil/Promises")
    pages = kiosk.walk.lesson.pages
    last = len(pages) - 1
    kiosk.until(lambda: kiosk.item("caption").property("text") == pages[last].promise)
    tab_to(kiosk, f"promise-{last}")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Left)
    assert focused(kiosk) == f"promise-{last - 1}"
    assert kiosk.item("caption").property("text") == pages[last - 1].promise
    for _ in range(3):
        QTest.keyClick(kiosk.app.window, Qt.Key.Key_Right)
    assert focused(kiosk) == f"promise-{last}"


def test_choices_that_make_it_easier_are_made_by_keys(kiosk: KioskWindow) -> None:
    kiosk.to_class("Maple").tap("tile-Maple-1")
    kiosk.on("pupil/Me")
    kiosk.app.window.requestActivate()
    tab_to(kiosk, "ease")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Space)
    kiosk.item("easePage")
    tab_to(kiosk, "ease-calm")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Return)
    assert kiosk.item("ease-calm").property("on")
    tab_to(kiosk, "easeDone")
    QTest.keyClick(kiosk.app.window, Qt.Key.Key_Space)
    kiosk.until(lambda: kiosk.find("easePage") is None)
    tab_to(kiosk, "yes")
