"""A pad in a process of its own, since Qt reads its settings once: ``python -m tests.support.pad_process WHAT``.

WHAT is count, unprepared (count without preparing the environment) or sharp.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest

from app.domain.ink.smoothing import OneEuro
from tests.support.glass import Glass
from ui.ink.environment import prepare_environment
from ui.ink.painting import fill, stroke_path
from ui.ink.signature_pad import SignaturePad

QML = b"""
import QtQuick
import ThumbsUp.Ink

Window {
    width: 400
    height: 200
    visible: true
    color: "white"
    SignaturePad {
        objectName: "pad"
        anchors.fill: parent
        pixelsPerMm: 4
        lineColor: "white"
    }
}
"""
MOVES = 120


def sign(glass: Glass) -> int:
    """Draw with four samples to a frame of 60 a second; returns how many reached the filter."""
    seen: list[float] = []
    original = OneEuro.__call__
    OneEuro.__call__ = lambda one, sample: seen.append(sample.t_ms) or original(one, sample)  # type: ignore
    glass.touch(press_0=QPoint(20, 100))
    for step in range(1, MOVES + 1):
        glass.touch(move_0=QPoint(20 + 2 * step, 100 + 5 * (step % 13)))
        if step % 4 == 0:
            QTest.qWait(16)
    glass.touch(release_0=QPoint(20 + 2 * MOVES, 100 + 5 * (MOVES % 13)))
    return len(seen)


def blur(glass: Glass) -> float:
    """The greatest difference (0 to 255) between the screen and the outline drawn in the screen's own pixels."""
    pad = glass.item("pad")
    assert isinstance(pad, SignaturePad)
    QTest.qWait(60)
    shown = glass.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    ratio = glass.window.effectiveDevicePixelRatio()
    assert ratio == 2.0
    wanted = QImage(shown.size(), QImage.Format.Format_RGB32)
    wanted.fill(QColor("white"))
    painter = QPainter(wanted)
    for stroke in pad.sheet.ink:
        fill(painter, stroke_path(stroke, 4.0 * ratio), QColor("black"))
    painter.end()
    places = [(x, y) for x in range(0, shown.width(), 2) for y in range(150, 350, 3)]
    return max(abs(shown.pixelColor(*at).lightness() - wanted.pixelColor(*at).lightness()) for at in places)


def main(what: str) -> None:
    """Print one number."""
    if what != "unprepared":
        prepare_environment()
    QGuiApplication([])
    glass = Glass(QTest.createTouchDevice(), QML)
    reached = sign(glass)
    sys.stdout.write(f"{blur(glass) if what == 'sharp' else reached}\n")
    glass.close()


main(sys.argv[1])
