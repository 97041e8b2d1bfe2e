"""What hands do at the kiosk, again and again: wait for a thumb, answer, write a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from app.domain.handwriting import written
from app.domain.walk import Walk
from ui.app import Kiosk
from ui.tour.glass import Glass
from ui.tour.stuck import StuckError

TALL_MM = 26.0
"""Height of a capital written with a finger on a panel 268 mm high. On larger ones the arm writes, and larger."""


@dataclass
class Hands:
    """``kiosk`` is only looked at; everything that happens to it goes through ``glass``."""

    glass: Glass
    kiosk: Kiosk

    @property
    def walk(self) -> Walk:
        """The turn at the screen."""
        return self.glass.until(lambda: self.kiosk.turn.walk, "a turn to begin")

    def waiting_tile(self) -> QQuickItem:
        """The first pupil of the class who has not signed. Raises StuckError."""
        self.glass.on("pupil/ClassBoard")
        self.glass.until(lambda: any(map(_is_tile, self.glass.items())), "the class's tiles")
        for item in self.glass.items():
            if _is_tile(item) and item.property("mark") == "waiting":
                return item
        raise StuckError("everyone on this page of the class has signed; a fresh demo folder has pupils who have not")

    def thumb(self, name: str = "thumb") -> None:
        """Wait until the thumb wakes, touch it, and wait until something else is to be read."""
        self.awake(name)
        self.touch_on(name)

    def awake(self, name: str = "thumb") -> None:
        """Wait until the thumb wakes."""
        self.glass.until(lambda: self.glass.item(name).property("awake"), "the thumb to wake")

    def touch_on(self, name: str = "", text: str = "") -> None:
        """Touch something that leads on, and wait until something else is to be read."""
        before = self.glass.words()
        self.glass.tap(name, text)
        self.glass.until(lambda: self.glass.words() != before, f"“{name or text}” to lead on")

    @contextmanager
    def unhurried(self) -> Iterator[None]:
        """Words that appear meanwhile stand as long as they do for a child."""
        pace = self.kiosk.desk.pace
        pace.reading, hurried = 1.0, pace.reading
        try:
            yield
        finally:
            pace.reading = hurried

    def right_answer(self, look: Callable[[], None] = lambda: None) -> None:
        """Touch the right answer, ``look`` at what the kiosk says of it, and go on."""
        check = self.walk.check
        assert check is not None
        right = next(index for index, choice in enumerate(check.choices) if choice.right)
        with self.unhurried():
            self.touch_on(f"choice-{right}")
        look()
        self.touch_on("next")

    def write(self, name: str) -> int:
        """Write a name on the pad with one finger; returns how many samples the panel sent."""
        pad = self.glass.item("pad")
        width, height = pad.width(), pad.height()
        mm = pad.property("pixelsPerMm")
        inset = pad.property("lineInset") * mm
        tall = min(TALL_MM * mm * max(1.0, self.glass.window.height() / mm / 268) ** 0.5, 0.5 * height)
        strokes = written(name, 1.1 * inset, pad.property("lineAt") * height, width - 2.2 * inset, tall)
        corner = pad.mapToScene(QPointF(0, 0))
        return self.glass.finger.draw([[(x + corner.x(), y + corner.y()) for x, y in stroke] for stroke in strokes])


def _is_tile(item: QQuickItem) -> bool:
    return item.objectName().startswith("tile-")
