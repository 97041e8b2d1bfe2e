"""Every test: an offscreen Qt, no stray log line, a time zone that is not London's."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# Read by Qt before the first QGuiApplication; without it only one touch move a frame arrives.
os.environ.setdefault("QML_NO_TOUCH_COMPRESSION", "1")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QCoreApplication]:
    """Qt's application as the kiosk makes it, whichever test of a process asks for it first."""
    from PySide6.QtGui import QGuiApplication

    from ui.adapters.keyboard import prepare_keyboard

    prepare_keyboard()
    return QGuiApplication


@pytest.fixture(autouse=True)
def no_unexpected_log_line(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning or worse fails the test, unless it is marked ``expects_log``."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    unexpected = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not unexpected, f"unexpected log lines: {unexpected}"


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's own state and key folders stay out of every test."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
