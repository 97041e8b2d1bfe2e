"""Millimetres of the panel, and the typefaces that letters are really drawn in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from app.ports.machine import MachineSettings
from ui.adapters import fonts
from ui.adapters.screen_size import USUAL, pixels_per_mm

LAPTOP = QSizeF(1366, 768)


def test_calibration_of_staff_comes_first() -> None:
    found = pixels_per_mm(LAPTOP, QSizeF(300, 170), MachineSettings(width_mm=345, height_mm=194))
    assert found == pytest.approx(1366 / 345)


def test_panel_is_believed_without_one() -> None:
    assert pixels_per_mm(LAPTOP, QSizeF(300, 170), MachineSettings()) == pytest.approx(1366 / 300)


@pytest.mark.parametrize("reported", [QSizeF(0, 0), QSizeF(16, 9), QSizeF(160000, 90000)])
def test_panel_that_misreports_itself_is_not(reported: QSizeF) -> None:
    assert pixels_per_mm(LAPTOP, reported, MachineSettings()) == USUAL


@pytest.mark.parametrize("family", [fonts.BODY, fonts.HEADING, fonts.PLAIN, fonts.NAMES])
def test_typefaces_are_there(faces: tuple[str, ...], family: str) -> None:
    assert family in faces
    assert QFontInfo(QFont(family)).family() == family


def test_infant_letters_have_a_known_x_height(faces: tuple[str, ...]) -> None:
    face = QFont(fonts.BODY)
    face.setPixelSize(1000)
    assert QFontMetricsF(face).xHeight() == pytest.approx(520, abs=5)
