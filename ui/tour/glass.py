"""The kiosk's window as somebody in front of it has it: what stands there, where it is, and fingers to touch it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QEventLoop, QPointF, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.tour.finger import Finger
from ui.tour.stuck import StuckError

Found = TypeVar("Found")
PATIENCE_S = 20.0
STILL_MS = 90
"""A screen that was drawn no more for this long has come to rest."""
MOST_SWIPES = 12
UNREST_S = 1.5
"""Something that moves on and on, such as a waking thumb, is photographed moving."""


class Glass:
    """Waits on what is to be seen, never for a time. Things are named by objectName or by the text standing there."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self.finger = Finger(window, run)
        self._drawn = QElapsedTimer()
        self._drawn.start()
        window.frameSwapped.connect(self._drawn.restart)

    def until(self, seen: Callable[[], Found | None], what: str, within: float = PATIENCE_S) -> Found:
        """Let the kiosk run until there is something to see, and return it. Raises StuckError."""
        end = time.monotonic() + within
        while not (found := seen()):
            if time.monotonic() > end:
                raise StuckError(f"waited {within:.0f} s for {what}")
            run(0.01)
        return found

    def items(self) -> Iterator[QQuickItem]:
        """Everything that is visible, parents first."""
        return _visible(self.window.contentItem())

    def find(self, name: str = "", text: str = "") -> QQuickItem | None:
        """What is called so or says so; a control rather than the words that lie in it."""
        found = [item for item in self.items() if (not name or item.objectName() == name) and _says(item, text)]
        return next(filter(_can_be_clicked, found), found[0] if found else None)

    def item(self, name: str = "", text: str = "") -> QQuickItem:
        """The same, waited for. Raises StuckError."""
        return self.until(lambda: self.find(name, text), f"“{name or text}” to be there")

    def tap(self, name: str = "", text: str = "") -> None:
        """Touch the middle of it, once it is there and can be touched. Raises StuckError."""
        what = f"“{name or text}” to be there and ready for a finger"
        self.finger.tap(self.until(lambda: self._place(self.find(name, text)), what))
        run(0)

    def on(self, screen: str) -> QQuickItem:
        """Wait until this file under screens/, without its ending, stands there; the item is its root."""

        def shown() -> QQuickItem | None:
            loader = self.find("screen")
            source = loader.property("source").path() if loader else ""
            item = loader.property("item") if loader else None
            return item if source.endswith(f"/screens/{screen}.qml") and isinstance(item, QQuickItem) else None

        return self.until(shown, f"the screen {screen}")

    def words(self) -> str:
        """Everything that is written there."""
        return " ".join(text for item in self.items() if (text := _text(item)))

    def reads(self, text: str) -> None:
        """Wait until this is written there."""
        self.until(lambda: text in self.words(), f"“{text}” to be written there")

    def settle(self) -> None:
        """Wait until pictures are drawn and nothing moves any more."""
        self.until(lambda: not any(map(_is_loading, self.items())), "the pictures to be drawn")
        self._drawn.restart()
        end = time.monotonic() + UNREST_S
        while self._drawn.elapsed() < STILL_MS and time.monotonic() < end:
            run(0.01)

    def picture(self) -> QImage:
        """What is on the screen now."""
        return self.window.grabWindow()

    def middle(self, item: QQuickItem) -> QPointF:
        """Where its middle is in the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    def reveal(self, name: str, within: str = "") -> QQuickItem:
        """Push a list up with a finger until this shows in it; without a name the only list. Raises StuckError."""
        area = self.until(lambda: self.find(within) if within else next(self._lists(), None), "a list to be there")
        for _ in range(MOST_SWIPES):
            found = self.find(name)
            if found is not None and self._place(found):
                return found
            middle = self.middle(area)
            reach = QPointF(0, area.height() * 0.35)
            self.finger.swipe(middle + reach, middle - reach)
            self.settle()
        raise StuckError(f"“{name}” is not in the list")

    def _lists(self) -> Iterator[QQuickItem]:
        return (item for item in self.items() if item.inherits("QQuickFlickable"))

    def _place(self, item: QQuickItem | None) -> QPointF | None:
        """The middle of it, if a finger reaches it there."""
        if item is None or not item.isEnabled() or item.width() <= 0:
            return None
        middle = self.middle(item)
        inside = 0 <= middle.x() < self.window.width() and 0 <= middle.y() < self.window.height()
        return middle if inside and not _cut_off(item, middle) else None


def run(seconds: float) -> None:
    """Let Qt do what there is to do; with 0 only what is there already."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _visible(child)


def _cut_off(item: QQuickItem, at: QPointF) -> bool:
    """Whether a list, or something else that cuts off what lies beyond its edge, does not reach there."""
    around = item.parentItem()
    while around is not None:
        if around.clip() and not around.contains(around.mapFromScene(at)):
            return True
        around = around.parentItem()
    return False


def _text(item: QQuickItem) -> str:
    text = item.property("text")
    return text if isinstance(text, str) else ""


def _says(item: QQuickItem, text: str) -> bool:
    return not text or _text(item) == text


def _can_be_clicked(item: QQuickItem) -> bool:
    return item.metaObject().indexOfSignal("clicked()") >= 0


def _is_loading(item: QQuickItem) -> bool:
    if not item.inherits("QQuickImage"):
        return False
    return not item.property("source").isEmpty() and item.property("progress") < 1
