"""Turning pages: from the finger's lift to the frame that shows the next picture, and what memory does over 500 pages.

The kiosk is the real one, 1920 by 1080 in software; its pictures are composed, as they are once a class has the kiosk.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import psutil  # type: ignore[import-untyped]
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject
from PySide6.QtQuick import QQuickItem

from app.services.kit import Kit
from tests.support.kiosk_window import KioskWindow, content, open_kit, open_window
from tests.support.turns_by_touch import to_rules
from ui.app import application
from ui.viewmodels.narration import pictures_of

PAGES, SETTLED = 500, 50
READ_S = 0.5
"""A pupil's time with a page that was not there before, in which the kiosk draws the next; later all are there."""
TURN_MS, GROWTH_MB = 100.0, 8.0

Row = tuple[str, str, str, float, bool]


def run() -> list[Row]:
    """The rows of the table; measured in a process of its own, since Qt reads its settings once."""
    screen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-m", "tests.benchmarks.bench_pages"]
    seen = json.loads(subprocess.run(command, env=os.environ | screen, check=True, stdout=subprocess.PIPE).stdout)
    times, work, held = sorted(seen["turns_ms"]), sorted(seen["work_ms"]), seen["held_mb"]
    p50, p99, grown = times[len(times) // 2], times[len(times) * 99 // 100], held[-1] - held[0]
    met = p99 <= TURN_MS
    memory = f"{grown:+.1f} MB on {held[0]:.0f} MB"
    return [
        ("pages: tap to next page painted, p99", f"{p99:.0f} ms (p50 {p50:.0f})", "≤ 100 ms", p99 / TURN_MS, met),
        ("pages: of it processor time, p99", f"{work[len(work) * 99 // 100]:.0f} ms", "–", 0.0, True),
        (
            f"pages: memory from page {SETTLED} to {PAGES}",
            memory,
            f"≤ {GROWTH_MB:.0f} MB",
            grown / GROWTH_MB,
            grown <= GROWTH_MB,
        ),
    ]


class Frames(QObject):
    """Waits for the frame that shows a picture."""

    def __init__(self, kiosk: KioskWindow) -> None:
        super().__init__()
        self._kiosk = kiosk
        self.shown = 0.0
        self.work: list[float] = []
        self._wanted = _source(kiosk, kiosk.walk.index)
        kiosk.until(lambda: any(map(self._shows, kiosk.items())))
        self._scene = next(filter(self._shows, kiosk.items()))
        self._wanted = ""
        kiosk.app.window.frameSwapped.connect(self._swapped)

    def turn(self, control: str, index: int) -> float:
        """Tap it; the milliseconds until the page with this index stands in a frame."""
        place = self._kiosk.middle(control)
        self._kiosk.touch(press_0=place)
        self.shown, self._wanted = 0.0, _source(self._kiosk, index)
        begun, worked = time.perf_counter(), time.thread_time()
        self._kiosk.touch(release_0=place)
        while not self.shown:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        self._wanted = ""
        self.work.append((time.thread_time() - worked) * 1000)
        return (self.shown - begun) * 1000

    def _swapped(self) -> None:
        if self._wanted and not self.shown and self._shows(self._scene):
            self.shown = time.perf_counter()

    def _shows(self, item: QQuickItem) -> bool:
        return item.inherits("QQuickImage") and item.isVisible() and item.property("source").toString() == self._wanted


def _source(kiosk: KioskWindow, index: int) -> str:
    return f"image://pictures/{kiosk.walk.lesson.pages[index].picture}"


def measure() -> dict[str, list[float]]:
    application([])
    with tempfile.TemporaryDirectory() as folder:
        gallery, _ = content()
        kiosk = open_window(
            Path(folder), "desk", kit=lambda: replace(open_kit(Path(folder)), gallery=gallery), gallery=gallery
        )
        kiosk.on("pupil/Attract").to_class("Maple")
        kiosk.ask(_compose)
        kiosk.tap("tile-Maple-3")
        to_rules(kiosk)
        frames = Frames(kiosk)
        turns: list[float] = []
        held: list[float] = []
        last, onward = len(kiosk.walk.lesson.pages) - 1, True
        while len(turns) < PAGES:
            onward = onward if 0 < kiosk.walk.index < last else kiosk.walk.index == 0
            index = kiosk.walk.index + (1 if onward else -1)
            kiosk.until(lambda: kiosk.walk.awake)
            turns.append(frames.turn("thumb" if onward else "back", index))
            kiosk.rest(READ_S if len(turns) < 2 * last else 0.05)
            if len(turns) in (SETTLED, PAGES):
                held.append(psutil.Process().memory_info().rss / 1e6)
        kiosk.app.close()
    return {"turns_ms": turns, "work_ms": frames.work, "held_mb": held}


def _compose(kit: Kit) -> None:
    """What the kiosk does in the background when a class begins; here it is waited for."""
    for name in pictures_of(kit.shelf.lesson("lks2")):
        kit.gallery.picture(name)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure()))
