"""A class goes through sign-one-by-one at the real kiosk by touch, one child after the other."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import psutil  # type: ignore[import-untyped]
from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF, QTimer
from PySide6.QtGui import QGuiApplication

from app.domain.agreement import AGREEMENTS, Length
from app.domain.ink.codec import decode, encode
from app.domain.walk_events import Step
from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow, class_of, open_kit, open_window
from tests.support.kits import enrol
from ui.app import application

SAMPLES = 360
"""Three seconds of a panel that reports 120 times a second."""
NAMES = tuple(
    f"{name}{n}"
    for n in range(3)
    for name in ["Aisha", "Ben", "Chloe", "Dawid", "Eesa", "Freya", "Hana", "Ivy", "Jakub", "Kofi"]
)


def school(folder: Path, classes: int) -> Kit:
    """So many classes of thirty, of an age whose mark nobody witnesses."""
    kit = open_kit(folder, pupils=1)
    for number in range(classes):
        enrol(kit, *class_of(NAMES, f"Class {number}", "Year 4", "lks2", kit.shelf.animals()))
    return kit


@dataclass
class ClassWatch:
    """``hand_overs`` are seconds, ``drawn`` what each child saw of their signature when they agreed."""

    kiosk: KioskWindow
    qt: QCoreApplication
    hand_overs: list[float] = field(default_factory=list)
    drawn: dict[str, str] = field(default_factory=dict)

    @classmethod
    def at(cls, folder: Path, classes: int) -> ClassWatch:
        """A kiosk on the smallest panel."""
        qt = QGuiApplication.instance() or application(["bench"])
        return cls(open_window(folder, kit=lambda: school(folder, classes)), qt)

    def whole_class(self, class_name: str) -> None:
        """Everybody once; the kiosk is then at its attract screen again."""
        kiosk = self.kiosk.to_class(class_name, Length.AFTER)
        kiosk.ask(lambda kit: None)  # the first child finds their tile while the pictures of the turn are composed
        for number in range(len(NAMES)):
            since = time.perf_counter() if number else 0.0
            if number:
                kiosk.tap("backToClass")
                self._until(lambda: kiosk.screen == "pupil/ClassBoard")
            tile = f"tile-{class_name}-{number}"
            self._until(lambda tile=tile: self._ready(tile))  # type: ignore[misc]
            kiosk.tap(tile)
            self._until(lambda: kiosk.screen == "pupil/Me" and self._ready("yes"))
            self._frame()
            if number:
                self.hand_overs.append(time.perf_counter() - since)
            self._turn(f"{class_name}-{number}", number)
        kiosk.app.flow.to_attract()
        kiosk.on("pupil/Attract")

    def mixed_up(self, class_name: str) -> list[str]:
        """Children of the class who did not sign once, with what they drew."""
        found = self.kiosk.ask(lambda kit: kit.ledger.read(AGREEMENTS))
        wrong = []
        for number in range(len(NAMES)):
            who = f"{class_name}-{number}"
            if [one.ink for one in found if one.subject == who] != [self.drawn.get(who)]:
                wrong.append(who)
        return wrong

    def drawn_in(self, class_name: str) -> list[str]:
        """What the children of this class drew."""
        return [drawn for who, drawn in self.drawn.items() if who.startswith(f"{class_name}-")]

    def memory(self) -> int:
        """Bytes that the process holds, once the class's work is done and garbage is gone."""
        self.kiosk.ask(lambda kit: None)
        gc.collect()
        return int(psutil.Process().memory_info().rss)

    def _turn(self, who: str, number: int) -> None:
        kiosk = self.kiosk
        kiosk.tap("yes")
        self._until(lambda: kiosk.walk.step is Step.PROMISES and kiosk.walk.awake and self._ready("thumb"))
        kiosk.tap("thumb")
        for at, check in enumerate(kiosk.walk.checks):
            self._until(lambda at=at: kiosk.walk.step is Step.CHECK and kiosk.walk.index == at)  # type: ignore[misc]
            right = f"choice-{next(n for n, choice in enumerate(check.choices) if choice.right)}"
            self._until(lambda right=right: self._ready(right))  # type: ignore[misc]
            kiosk.tap(right)
        self._until(lambda: kiosk.walk.step is Step.IF_NOT and kiosk.walk.awake and self._ready("iKnow"))
        kiosk.tap("iKnow")
        self._until(lambda: kiosk.screen == "pupil/Sign" and self._ready("pad"))
        self._write(number)
        kiosk.rest(0.05)  # the pad finishes the line
        self.drawn[who] = encode(decode(str(kiosk.item("pad").property("encoded"))))  # as the record thins it out
        kiosk.tap("agree")
        self._until(lambda: kiosk.screen == "pupil/Done" and self._ready("backToClass"))

    def _write(self, number: int) -> None:
        """Loops as tall and as many as nobody else of the class draws."""
        pad = self.kiosk.item("pad")
        tall, turns = 0.10 + 0.01 * (number % 6), 6 + number // 6

        def point(n: int) -> QPoint:
            part = (n * turns / SAMPLES) % 1
            x, y = pad.width() * (0.25 + 0.5 * n / SAMPLES), pad.height() * (0.4 + tall * abs(2 * part - 1))
            return pad.mapToScene(QPointF(x, y)).toPoint()

        self.kiosk.touch(press_0=point(0))
        for n in range(1, SAMPLES):
            self.kiosk.touch(move_0=point(n))
        self.kiosk.touch(release_0=point(SAMPLES - 1))

    def _ready(self, name: str) -> bool:
        item = self.kiosk.find(name)
        return item is not None and item.isEnabled()

    def _until(self, true: Callable[[], bool], within: float = 20.0) -> None:
        end = time.monotonic() + within
        while not true():
            assert time.monotonic() < end, f"it never came true; the screen is {self.kiosk.screen}"
            loop = QEventLoop()
            QTimer.singleShot(4, loop.quit)
            loop.exec()

    def _frame(self) -> None:
        """Until what is there now has been drawn."""
        loop, window = QEventLoop(), self.kiosk.app.window
        window.frameSwapped.connect(loop.quit)
        window.update()
        QTimer.singleShot(1000, loop.quit)
        loop.exec()
        window.frameSwapped.disconnect(loop.quit)
