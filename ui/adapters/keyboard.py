"""Typing on glass: Qt's own keyboard, inside the window."""

from __future__ import annotations

import os

from PySide6.QtCore import QLoggingCategory

_QUIET = (
    # Qt 6.11's own keyboard overrides a member of its own popup, and says so each time
    "qt.qml.propertyCache.append.warning=false",
    # its keys could click, so it looks for PipeWire and does without
    "qt.multimedia.symbolsresolver.warning=false",
)


def prepare_keyboard() -> None:
    """Call before the QGuiApplication is made: Qt reads these once. The keyboard itself is loaded when it is used."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    # or it opens a window of its own where no field lies in a window that has one
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
    QLoggingCategory.setFilterRules("\n".join(_QUIET))
