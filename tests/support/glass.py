"""A window, and fingers on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest


class Glass:
    """Shows the QML's window. ``panel`` is made once a test run: Qt keeps touch devices for ever."""

    def __init__(self, panel: QPointingDevice, qml: bytes) -> None:
        self.panel = panel
        self._engine = QQmlApplicationEngine()
        self._engine.loadData(qml)
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        assert QTest.qWaitForWindowExposed(window)

    def touch(self, **fingers: QPoint) -> None:
        """One report of the panel, by what each finger does: ``press_0=HERE, stay_1=THERE``, ``move``, ``release``."""
        report = QTest.touchEvent(self.window, self.panel)
        for name, place in fingers.items():
            what, finger = name.split("_")
            if what == "stay":
                report.stationary(int(finger))
            else:
                getattr(report, what)(int(finger), place, self.window)
        report.commit()

    def item(self, name: str) -> QQuickItem:
        """By objectName."""
        item = self.window.findChild(QQuickItem, name)
        assert isinstance(item, QQuickItem)
        return item

    def close(self) -> None:
        self.window.close()
        self._engine.deleteLater()
