"""Screens: Qt's application as the kiosk makes it, and a kiosk of its own for every test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuickControls2 import QQuickStyle

from tests.support.kiosk_window import KioskWindow, open_window
from tests.support.staff_window import open_staff
from ui.adapters import fonts
from ui.adapters.collector import GuiCollector


@pytest.fixture(scope="session")
def faces(qapp: QGuiApplication) -> tuple[str, ...]:
    """The kiosk's typefaces and style."""
    QQuickStyle.setStyle("Basic")
    GuiCollector(qapp)
    return fonts.load()


@pytest.fixture
def open_kiosk(faces: tuple[str, ...], tmp_path: Path) -> Iterator[Callable[..., KioskWindow]]:
    """Opens kiosks as ``open_window`` does, and closes them."""
    opened: list[KioskWindow] = []

    def make(**settings: Any) -> KioskWindow:
        opened.append(open_window(tmp_path, **settings))
        return opened[-1]

    yield make
    for one in opened:
        one.app.close()


@pytest.fixture
def kiosk(open_kiosk: Callable[..., KioskWindow]) -> KioskWindow:
    """A kiosk on the smallest panel, at its attract screen."""
    return open_kiosk()


@pytest.fixture
def open_staff_kiosk(faces: tuple[str, ...], tmp_path: Path) -> Iterator[Callable[..., KioskWindow]]:
    """Opens kiosks with staff screens as ``open_staff`` does, and closes them."""
    opened: list[KioskWindow] = []

    def make(**settings: Any) -> KioskWindow:
        opened.append(open_staff(tmp_path, **settings))
        return opened[-1]

    yield make
    for one in opened:
        one.app.close()


@pytest.fixture
def staff_kiosk(open_staff_kiosk: Callable[..., KioskWindow]) -> KioskWindow:
    """A kiosk with staff screens, at its attract screen."""
    return open_staff_kiosk()
