"""Two fingers, a hand, and a touch that outlives its screen."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPointingDevice, QTouchEvent
from PySide6.QtQml import QJSValue
from PySide6.QtTest import QTest

from tests.support.glass import Glass
from ui.adapters.touch import install_one_contact

QML = b"""
import QtQuick
import QtQuick.Controls.Basic

Window {
    id: root
    property list<string> log
    property bool changes: false
    signal changeScreen()
    width: 400
    height: 300
    visible: true
    Button {
        id: left
        objectName: "left"
        readonly property real slop: pressed ? 24 : 0
        x: 20; y: 20; width: 100; height: 60
        containmentMask: Item {
            parent: left
            x: -left.slop; y: -left.slop
            width: left.width + 2 * left.slop; height: left.height + 2 * left.slop
        }
        onPressed: root.log.push("left down")
        onClicked: {
            root.log.push("left")
            if (root.changes) root.changeScreen()
        }
        onCanceled: root.log.push("left let go")
    }
    Button {
        objectName: "right"
        x: 220; y: 20; width: 100; height: 60
        onPressed: root.log.push("right down")
        onClicked: root.log.push("right")
        onCanceled: root.log.push("right let go")
    }
    MultiPointTouchArea {
        objectName: "ink"
        property bool palmGuarded: true
        x: 20; y: 150; width: 300; height: 100
        onPressed: points => root.log.push("ink down")
        onReleased: points => root.log.push("ink up")
        onCanceled: points => root.log.push("ink let go")
    }
    Button {
        objectName: "over"
        visible: false
        x: 60; y: 180; width: 60; height: 40
        onPressed: root.log.push("over down")
        onClicked: root.log.push("over")
    }
}
"""
LEFT, RIGHT, BARE, INK = QPoint(70, 50), QPoint(270, 50), QPoint(370, 280), QPoint(250, 200)
INK_TOO, OVER = QPoint(170, 200), QPoint(90, 200)


class Watched(Glass):
    """A window under the rule, and what its controls said."""

    def __init__(self, panel: QPointingDevice) -> None:
        super().__init__(panel, QML)
        self.contacts = install_one_contact(self.window, pixels_per_mm=4.0)

    @property
    def log(self) -> list[str]:
        value = self.window.property("log")
        return list(value.toVariant() if isinstance(value, QJSValue) else value)


@pytest.fixture(scope="module")
def panel(qapp: QObject) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def glass(panel: QPointingDevice) -> Iterator[Watched]:
    glass = Watched(panel)
    yield glass
    glass.close()


@pytest.mark.parametrize("first_up", [0, 1])
def test_two_fingers_on_two_buttons_click_only_the_first(glass: Watched, first_up: int) -> None:
    places = {0: LEFT, 1: RIGHT}
    last_up = 1 - first_up
    glass.touch(press_0=LEFT)
    glass.touch(stay_0=LEFT, press_1=RIGHT)
    glass.touch(**{f"release_{first_up}": places[first_up], f"stay_{last_up}": places[last_up]})
    glass.touch(**{f"release_{last_up}": places[last_up]})
    assert glass.log == ["left down", "left"]


def test_two_fingers_that_land_together_click_one_button(glass: Watched) -> None:
    glass.touch(press_0=LEFT, press_1=RIGHT)
    glass.touch(release_0=LEFT, release_1=RIGHT)
    assert glass.log == ["left down", "left"]


def test_the_next_finger_acts_once_the_first_has_lifted(glass: Watched) -> None:
    glass.touch(press_0=LEFT)
    glass.touch(stay_0=LEFT, press_1=RIGHT)
    glass.touch(release_0=LEFT, stay_1=RIGHT)
    glass.touch(press_0=RIGHT, stay_1=RIGHT)
    glass.touch(release_0=RIGHT, stay_1=RIGHT)
    glass.touch(release_1=RIGHT)
    assert glass.log == ["left down", "left", "right down", "right"]


def test_a_hand_resting_on_the_bare_screen_blocks_nothing(glass: Watched) -> None:
    glass.touch(press_0=BARE)
    glass.touch(stay_0=BARE, press_1=LEFT)
    glass.touch(stay_0=BARE, release_1=LEFT)
    glass.touch(release_0=BARE)
    assert glass.log == ["left down", "left"]


def test_a_hand_laid_down_on_the_buttons_at_once_acts_on_nothing(glass: Watched) -> None:
    glass.touch(press_0=LEFT, press_1=RIGHT, press_2=BARE)
    glass.touch(release_0=LEFT, release_1=RIGHT, release_2=BARE)
    assert glass.log == []
    glass.touch(press_0=LEFT)
    glass.touch(release_0=LEFT)
    assert glass.log == ["left down", "left"]


def test_a_hand_that_lands_beside_a_pressed_button_changes_nothing(glass: Watched) -> None:
    glass.touch(press_0=LEFT)
    glass.touch(stay_0=LEFT, press_1=BARE, press_2=RIGHT)
    glass.touch(move_0=LEFT + QPoint(5, 5), move_1=BARE, move_2=LEFT)
    glass.touch(stay_0=LEFT, release_1=BARE, release_2=LEFT)
    glass.touch(release_0=LEFT)
    assert glass.log == ["left down", "left"]


def test_a_finger_that_slides_onto_a_button_does_not_press_it(glass: Watched) -> None:
    glass.touch(press_0=BARE)
    glass.touch(move_0=RIGHT)
    glass.touch(release_0=RIGHT)
    assert glass.log == []


def test_a_finger_may_wander_six_millimetres_and_still_click(glass: Watched) -> None:
    edge = QPoint(115, 50)
    glass.touch(press_0=edge)
    glass.touch(move_0=edge + QPoint(24, 0))
    glass.touch(release_0=edge + QPoint(24, 0))
    glass.touch(press_0=edge + QPoint(24, 0))
    glass.touch(release_0=edge + QPoint(24, 0))
    assert glass.log == ["left down", "left"]


def test_a_touch_held_while_the_screen_changes_is_let_go_and_presses_nothing(glass: Watched) -> None:
    glass.touch(press_0=LEFT)
    glass.contacts.drop()
    assert glass.log == ["left down", "left let go"]
    glass.touch(move_0=RIGHT)
    glass.touch(release_0=RIGHT)
    assert glass.log == ["left down", "left let go"]
    glass.touch(press_0=RIGHT)
    glass.touch(release_0=RIGHT)
    assert glass.log[2:] == ["right down", "right"]


def test_a_held_touch_leaves_the_new_screen_to_other_fingers(glass: Watched) -> None:
    glass.touch(press_0=LEFT)
    glass.contacts.drop()
    glass.touch(stay_0=LEFT, press_1=RIGHT)
    glass.touch(stay_0=LEFT, release_1=RIGHT)
    glass.touch(release_0=LEFT)
    assert glass.log == ["left down", "left let go", "right down", "right"]


def test_a_click_that_changes_the_screen_lets_go_of_the_other_finger(glass: Watched) -> None:
    glass.window.changeScreen.connect(glass.contacts.drop)  # type: ignore[attr-defined]  # QML's signal
    glass.window.setProperty("changes", True)
    glass.touch(press_0=LEFT)
    glass.touch(stay_0=LEFT, press_1=INK)
    glass.touch(release_0=LEFT, stay_1=INK)
    glass.touch(move_1=RIGHT)
    glass.touch(release_1=RIGHT)
    assert glass.log == ["left down", "ink down", "left", "ink let go"]


def test_a_control_that_goes_away_under_the_finger_frees_the_screen(glass: Watched) -> None:
    glass.touch(press_0=LEFT)
    glass.item("left").setVisible(False)
    glass.touch(move_0=RIGHT)
    glass.touch(stay_0=RIGHT, press_1=RIGHT)
    glass.touch(release_0=RIGHT, stay_1=RIGHT)
    glass.touch(release_1=RIGHT)
    assert glass.log[-2:] == ["right down", "right"]
    assert "left" not in glass.log


def test_the_ink_area_gets_every_contact_and_no_control_acts_meanwhile(glass: Watched) -> None:
    glass.touch(press_0=INK)
    glass.touch(stay_0=INK, press_1=INK_TOO)
    glass.touch(stay_0=INK, stay_1=INK_TOO, press_2=LEFT)
    glass.touch(stay_0=INK, stay_1=INK_TOO, release_2=LEFT)
    glass.touch(release_0=INK, release_1=INK_TOO)
    assert "left" not in glass.log
    assert "left down" not in glass.log
    assert glass.log.count("ink down") == 2


def test_a_button_held_while_ink_is_drawn_still_clicks(glass: Watched) -> None:
    glass.touch(press_0=LEFT)
    glass.touch(stay_0=LEFT, press_1=INK)
    glass.touch(release_0=LEFT, stay_1=INK)
    glass.touch(release_1=INK)
    assert glass.log == ["left down", "ink down", "left", "ink up"]


def test_a_button_over_the_ink_area_is_no_way_round_the_rule(glass: Watched) -> None:
    glass.item("over").setVisible(True)
    glass.touch(press_0=LEFT)
    glass.touch(stay_0=LEFT, press_1=OVER)
    glass.touch(stay_0=LEFT, release_1=OVER)
    glass.touch(release_0=LEFT)
    assert glass.log == ["left down", "left"]


def test_the_panel_may_take_a_touch_back(glass: Watched) -> None:
    glass.touch(press_0=LEFT)
    QCoreApplication.sendEvent(glass.window, QTouchEvent(QEvent.Type.TouchCancel, glass.panel))
    assert glass.log == ["left down", "left let go"]
    glass.touch(release_0=LEFT)
    glass.touch(press_0=RIGHT)
    glass.touch(release_0=RIGHT)
    assert glass.log[2:] == ["right down", "right"]


def test_the_mouse_is_one_contact_more(glass: Watched) -> None:
    glass.touch(press_0=LEFT)
    QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, RIGHT)
    glass.touch(release_0=LEFT)
    QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, RIGHT)
    assert glass.log == ["left down", "left", "right down", "right"]


def test_a_touch_beside_a_held_mouse_button_does_nothing(glass: Watched) -> None:
    QTest.mousePress(glass.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, RIGHT)
    glass.touch(press_0=LEFT)
    glass.touch(release_0=LEFT)
    QTest.mouseRelease(glass.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, RIGHT)
    assert glass.log == ["right down", "right"]


def test_a_mouse_held_while_the_screen_changes_presses_nothing(glass: Watched) -> None:
    QTest.mousePress(glass.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, RIGHT)
    glass.contacts.drop()
    QTest.mouseRelease(glass.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, RIGHT)
    QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, LEFT)
    assert glass.log == ["right down", "right let go", "left down", "left"]


LIST = b"""
import QtQuick
import QtQuick.Controls.Basic

Window {
    width: 400
    height: 300
    visible: true
    ListView {
        objectName: "list"
        anchors.fill: parent
        model: 100
        delegate: Button {
            required property int index
            width: 380; height: 40
            text: index
        }
    }
}
"""


def test_a_staff_list_still_scrolls_under_a_finger(panel: QPointingDevice) -> None:
    glass = Glass(panel, LIST)
    install_one_contact(glass.window, 4.0)
    at = QPoint(200, 250)
    glass.touch(press_0=at)
    for step in range(20):
        at = QPoint(200, 250 - 10 * step)
        glass.touch(move_0=at)
        QTest.qWait(5)
    glass.touch(release_0=at)
    assert glass.item("list").property("contentY") > 100
    glass.close()


def test_the_rule_goes_quietly_with_its_window(panel: QPointingDevice) -> None:
    for _ in range(3):
        other = Watched(panel)
        other.touch(press_0=LEFT)
        other.close()
        del other
        gc.collect()


def test_every_finger_that_lands_says_that_somebody_is_there(glass: Watched) -> None:
    seen: list[int] = []
    glass.contacts.touched.connect(lambda: seen.append(1))
    glass.touch(press_0=LEFT)
    glass.touch(stay_0=LEFT, press_1=RIGHT)
    glass.touch(release_0=LEFT, release_1=RIGHT)
    glass.touch(press_0=BARE)
    glass.touch(release_0=BARE)
    assert len(seen) == 3
