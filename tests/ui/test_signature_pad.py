"""Signing by finger and by mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest

from app.domain.ink.codec import decode
from app.domain.ink.gate import Verdict, judge
from app.domain.ink.point import Sample
from app.domain.ink.smoothing import OneEuro
from tests.support.glass import Glass
from ui.adapters.touch import install_one_contact
from ui.ink.ink_picture import InkPicture
from ui.ink.painting import fill, stroke_path
from ui.ink.signature_pad import SignaturePad

PER_MM = 4.0
QML = b"""
import QtQuick
import ThumbsUp.Ink

Window {
    width: 600
    height: 320
    visible: true
    color: "white"
    SignaturePad {
        id: pad
        property int changes: 0
        property int writings: 0
        objectName: "pad"
        x: 50; y: 20; width: 500; height: 200
        pixelsPerMm: 4
        inkColor: "#102040"
        lineColor: "#c0c0c0"
        onChanged: changes += 1
        onWritingChanged: writings += 1
    }
    InkPicture {
        objectName: "small"
        x: 50; y: 240; width: 150; height: 60
        encoded: pad.encoded
        inkColor: "#102040"
    }
}
"""
INK, PAPER = QColor("#102040"), QColor("white")


class Desk(Glass):
    """A window with a pad and a small picture of what is on it."""

    def __init__(self, panel: QPointingDevice) -> None:
        super().__init__(panel, QML)
        install_one_contact(self.window, PER_MM)
        pad, small = self.item("pad"), self.item("small")
        assert isinstance(pad, SignaturePad)
        assert isinstance(small, InkPicture)
        self.pad, self.small = pad, small

    def draw(self, *places: tuple[int, int], finger: int = 0, beside: str = "", lift: bool = True) -> None:
        """A stroke from place to place, in the window's pixels, a sample every 6 of them."""
        still = {beside: QPoint()} if beside else {}
        last = QPoint(*places[0])
        self.touch(**{f"press_{finger}": last}, **still)
        for place in places[1:]:
            way = QPoint(*place) - last
            steps = max(abs(way.x()), abs(way.y())) // 6
            for step in range(1, steps + 1):
                at = last + way * (step / steps)
                self.touch(**{f"move_{finger}": at}, **still)
                QTest.qWait(2)
            last = QPoint(*place)
        if lift:
            self.touch(**{f"release_{finger}": last}, **still)

    def seen(self) -> QImage:
        """What is on the screen now."""
        QTest.qWait(40)
        return self.window.grabWindow()


@pytest.fixture(scope="module")
def panel(qapp: QObject) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def desk(panel: QPointingDevice) -> Iterator[Desk]:
    desk = Desk(panel)
    yield desk
    desk.close()


def is_ink(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 100


def test_a_finger_leaves_a_stroke_in_millimetres(desk: Desk) -> None:
    desk.draw((100, 100), (300, 100))
    (stroke,) = desk.pad.sheet.ink
    assert stroke[0][:2] == (12.5, 20.0)
    assert stroke[-1].x_mm == pytest.approx(62.5, abs=0.3)
    assert all(abs(point.y_mm - 20.0) < 0.3 for point in stroke)


def test_the_line_is_on_the_screen_while_the_finger_is_down_and_up_to_it(desk: Desk) -> None:
    desk.draw((100, 100), (300, 100), lift=False)
    image = desk.seen()
    assert desk.pad.property("writing")
    assert all(is_ink(image, x, 100) for x in range(101, 292))
    assert not is_ink(image, 306, 100)


def test_what_stays_on_the_screen_is_the_outline_pixel_for_pixel(desk: Desk) -> None:
    desk.draw((100, 60), (200, 150), (220, 60), (230, 120))
    desk.draw((300, 60), (300, 61))
    image = desk.seen().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QImage(500, 140, QImage.Format.Format_RGB32)
    wanted.fill(PAPER)
    painter = QPainter(wanted)
    for stroke in desk.pad.sheet.ink:
        fill(painter, stroke_path(stroke, PER_MM), INK)
    painter.end()
    for y in range(140):
        for x in range(100, 300):
            one, other = wanted.pixelColor(x - 50, y), image.pixelColor(x, y + 20)
            assert abs(one.lightness() - other.lightness()) <= 3, (x, y)


def test_every_sample_reaches_the_filter_with_its_own_time(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    times: list[float] = []
    original = OneEuro.__call__

    def counted(one_euro: OneEuro, sample: Sample) -> Sample:
        times.append(sample.t_ms)
        return original(one_euro, sample)

    monkeypatch.setattr(OneEuro, "__call__", counted)
    desk.touch(press_0=QPoint(100, 100))
    for step in range(1, 121):
        desk.touch(move_0=QPoint(100 + 2 * step, 100 + step % 7))
        QTest.qWait(4)
    desk.touch(release_0=QPoint(340, 100 + 120 % 7))
    assert len(times) == 120
    assert times == sorted(times)
    assert len(set(times)) > 110


def test_a_palm_down_first_and_lifted_last_leaves_only_the_fingers_stroke(desk: Desk) -> None:
    desk.touch(press_1=QPoint(400, 200))
    desk.draw((100, 100), (250, 100), beside="stay_1")
    desk.touch(move_1=QPoint(420, 205))
    desk.touch(release_1=QPoint(420, 205))
    assert len(desk.pad.sheet.ink) == 1
    assert max(point.x_mm for point in desk.pad.sheet.ink[0]) < 55


def test_a_palm_that_comes_and_goes_does_not_break_the_line(desk: Desk) -> None:
    desk.draw((100, 100), (200, 100), lift=False)
    desk.touch(stay_0=QPoint(), press_1=QPoint(400, 200))
    desk.touch(stay_0=QPoint(), release_1=QPoint(400, 200))
    desk.touch(move_0=QPoint(210, 100))
    desk.touch(move_0=QPoint(230, 100))
    desk.touch(release_0=QPoint(230, 100))
    (stroke,) = desk.pad.sheet.ink
    assert stroke[-1].x_mm == pytest.approx((230 - 50) / PER_MM, abs=0.5)


def test_a_touch_taken_away_ends_its_stroke_and_the_pad_goes_on(desk: Desk) -> None:
    desk.draw((100, 100), (200, 100), lift=False)
    QCoreApplication.sendEvent(desk.window, QTouchEvent(QEvent.Type.TouchCancel, desk.panel))
    assert len(desk.pad.sheet.ink) == 1
    assert not desk.pad.property("writing")
    desk.touch(release_0=QPoint(200, 100))
    desk.draw((100, 150), (200, 150))
    assert len(desk.pad.sheet.ink) == 2


def test_a_finger_that_leaves_the_pad_draws_along_its_edge(desk: Desk) -> None:
    desk.draw((100, 200), (300, 300))
    (stroke,) = desk.pad.sheet.ink
    assert max(point.y_mm for point in stroke) <= 50.0


def test_the_mouse_draws_too(desk: Desk) -> None:
    QTest.mousePress(desk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(100, 100))
    for x in range(104, 300, 4):
        QTest.mouseMove(desk.window, QPoint(x, 100))
    QTest.mouseRelease(desk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 100))
    (stroke,) = desk.pad.sheet.ink
    assert stroke[-1].x_mm == pytest.approx(61.5, abs=1.1)


def test_undo_start_again_and_its_undo_show_what_they_did(desk: Desk) -> None:
    pad = desk.pad
    desk.draw((100, 60), (200, 60))
    desk.draw((100, 120), (200, 120))
    assert (pad.property("empty"), pad.property("canUndo")) == (False, True)
    pad.undo()
    image = desk.seen()
    assert is_ink(image, 150, 60)
    assert not is_ink(image, 150, 120)
    pad.startAgain()
    assert not is_ink(desk.seen(), 150, 60)
    assert (pad.property("empty"), pad.property("canUndoStartAgain")) == (True, True)
    pad.undoStartAgain()
    assert is_ink(desk.seen(), 150, 60)
    pad.forget()
    assert not is_ink(desk.seen(), 150, 60)
    assert (pad.property("empty"), pad.property("canUndoStartAgain")) == (True, False)


def test_bindings_hear_of_a_stroke_once(desk: Desk) -> None:
    desk.draw((100, 60), (200, 60))
    assert desk.pad.property("changes") == 1
    assert desk.pad.property("writings") == 2


def test_the_text_of_the_pad_is_its_ink(desk: Desk) -> None:
    assert desk.pad.property("encoded") == ""
    desk.draw((100, 60), (200, 160), (220, 60))
    back = decode(desk.pad.property("encoded"))
    assert [len(stroke) for stroke in back] == [len(stroke) for stroke in desk.pad.sheet.ink]
    assert judge(back, "name") is Verdict.OK


def test_the_small_picture_shows_the_whole_signature(desk: Desk) -> None:
    desk.draw((100, 60), (500, 60))
    image = desk.seen()
    assert all(image.pixelColor(x, 270).lightness() < 200 for x in range(60, 190, 5))
    assert image.pixelColor(125, 250) == PAPER


def test_a_broken_text_shows_nothing_and_says_so(desk: Desk) -> None:
    desk.draw((100, 60), (500, 60))
    desk.small.setProperty("encoded", "not ink at all")
    assert not desk.small.property("readable")
    assert desk.seen().pixelColor(125, 270) == PAPER


def test_ink_keeps_its_place_in_millimetres_when_the_scale_changes(desk: Desk) -> None:
    desk.draw((100, 60), (200, 60))
    desk.pad.setProperty("pixelsPerMm", 8.0)
    image = desk.seen()
    assert is_ink(image, 50 + 2 * 100, 20 + 2 * 40)
    assert not is_ink(image, 110, 60)


def test_another_colour_redraws_the_ink(desk: Desk) -> None:
    desk.draw((100, 60), (200, 60))
    desk.pad.setProperty("inkColor", QColor("#a00000"))
    assert desk.seen().pixelColor(QPointF(150, 60).toPoint()).red() > 140


def test_the_writing_line_is_there_before_the_first_stroke(desk: Desk) -> None:
    image = desk.seen()
    assert image.pixelColor(300, 20 + 144).lightness() < 220
    assert image.pixelColor(60, 20 + 144) == PAPER
