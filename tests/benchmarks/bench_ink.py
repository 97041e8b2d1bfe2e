"""Ink: 240 samples a second for 10 s with a palm down while frames are rendered, and what a signature takes.

Work is the processor time of the GUI thread in our own code: window filter, pad and smoothing for every sample, and the
whole of the next frame's drawing put on the sample before it. The last samples are compared with the first by what a
fixed loop took beside each, for the machine does other things too.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.domain.ink.codec import encode
from app.domain.ink.smoothing import OneEuro
from tests.support.glass import Glass
from tests.support.handwriting import written
from ui.adapters.touch import OneContact, install_one_contact
from ui.ink.environment import prepare_environment
from ui.ink.signature_pad import SignaturePad

HERTZ, SECONDS = 240, 10
PER_MM = 3.96
WORK_MS, GROWTH, RECORD_BYTES = 2.0, 1.2, 1500
QML = b"""
import QtQuick
import ThumbsUp.Ink

Window {
    width: 1366
    height: 768
    visible: true
    SignaturePad {
        objectName: "pad"
        x: 40; y: 150; width: 1100; height: 440
        pixelsPerMm: 3.96
    }
}
"""

Row = tuple[str, str, str, float, bool]


def run() -> list[Row]:
    """The rows of the table; measured in a process of its own, since Qt reads its settings once."""
    screen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-m", "tests.benchmarks.bench_ink"]
    seen = json.loads(subprocess.run(command, env=os.environ | screen, check=True, stdout=subprocess.PIPE).stdout)
    sent, reached, frames = seen["sent"], seen["reached"], seen["frames"]
    p99, growth, size = seen["p99_ms"], seen["growth"], seen["bytes"]
    return [
        (
            "ink: samples that reach the filter",
            f"{reached} of {sent}, {frames} frames",
            "all",
            sent / reached,
            reached == sent,
        ),
        ("ink: work a sample, p99", f"{p99:.2f} ms", f"≤ {WORK_MS:.0f} ms", p99 / WORK_MS, p99 <= WORK_MS),
        ("ink: last 200 samples to first 200", f"{growth:.2f} ×", f"≤ {GROWTH} ×", growth / GROWTH, growth <= GROWTH),
        ("ink: a 4 s signature in the record", f"{size} bytes", "≤ 1.5 kB", size / RECORD_BYTES, size <= RECORD_BYTES),
    ]


def usual(costs: list[float]) -> float:
    """The sum without the dearest tenth, where another process or the collector of rubbish cut in."""
    return sum(sorted(costs)[: len(costs) * 9 // 10])


class Work:
    """Processor milliseconds by sample; a method that ``counts`` within another counts once."""

    def __init__(self) -> None:
        self.by_sample = [0.0]
        self.beside = [0.0]
        self.reached: dict[OneEuro, int] = {}
        self._inside = False

    def next_sample(self) -> None:
        """Open its account, and see how fast the machine is just now."""
        begun = time.thread_time()
        sum(number * number for number in range(2000))
        self.beside.append((time.thread_time() - begun) * 1000.0)
        self.by_sample.append(0.0)

    def growth(self) -> float:
        """What the last 200 samples cost, by the first 200; the dearest tenth is left out of all four sums."""
        last, first = usual(self.by_sample[-200:]), usual(self.by_sample[:200])
        return last / first * usual(self.beside[:200]) / usual(self.beside[-200:])

    def counts(self, owner: type, name: str) -> None:
        inner: Callable[..., Any] = getattr(owner, name)

        def outer(*arguments: Any) -> Any:
            if self._inside:
                return inner(*arguments)
            self._inside, begun = True, time.thread_time()
            try:
                return inner(*arguments)
            finally:
                self._inside = False
                self.by_sample[-1] += (time.thread_time() - begun) * 1000.0

        setattr(owner, name, outer)

    def counts_samples(self) -> None:
        """By filter: every contact has its own, and the finger's is the one that goes on."""
        inner = OneEuro.__call__

        def outer(one_euro: OneEuro, sample: Any) -> Any:
            self.reached[one_euro] = self.reached.get(one_euro, 0) + 1
            return inner(one_euro, sample)

        setattr(OneEuro, "__call__", outer)  # noqa: B010  # mypy knows no other way to replace a method


def finger(number: int) -> QPoint:
    """Loops of 15 mm drawn at 230 mm a second, the same from the first sample to the last."""
    turn, drift = math.tau * number / 100, math.tau * number / 400
    return QPoint(round(590 + 300 * math.sin(drift) + 60 * math.cos(turn)), round(370 + 60 * math.sin(turn)))


def scribble(glass: Glass, work: Work, samples: int) -> None:
    """The palm first, then the finger; both report with every sample."""
    glass.touch(press_1=QPoint(1100, 560))
    glass.touch(stay_1=QPoint(), press_0=finger(0))
    begun = time.perf_counter()
    for number in range(1, samples + 1):
        while time.perf_counter() < begun + number / HERTZ:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        work.next_sample()
        glass.touch(move_0=finger(number), move_1=QPoint(1100 + number % 2, 560))
    QTest.qWait(50)
    glass.touch(release_0=finger(samples), stay_1=QPoint())
    glass.touch(release_1=QPoint(1100, 560))


def measure() -> dict[str, float]:
    prepare_environment()
    QGuiApplication([])
    work = Work()
    work.counts_samples()
    for owner, name in ((OneContact, "eventFilter"), (SignaturePad, "updatePolish"), (SignaturePad, "paint")):
        work.counts(owner, name)
    glass = Glass(QTest.createTouchDevice(), QML)
    install_one_contact(glass.window, PER_MM)
    pad = glass.item("pad")
    assert isinstance(pad, SignaturePad)
    scribble(glass, work, HERTZ // 4)
    pad.forget()
    frames: list[int] = []
    glass.window.frameSwapped.connect(lambda: frames.append(1))
    work.by_sample, work.beside, work.reached = [], [], {}
    work.next_sample()
    scribble(glass, work, HERTZ * SECONDS)
    costs = work.by_sample
    glass.close()
    return {
        "sent": HERTZ * SECONDS,
        "reached": max(work.reached.values()),
        "frames": len(frames),
        "p99_ms": sorted(costs)[len(costs) * 99 // 100],
        "growth": work.growth(),
        "bytes": max(record_bytes(height) for height in (12.0, 20.0, 40.0)),
    }


def record_bytes(height_mm: float) -> int:
    """The ink's field in the body's canonical JSON, for letters of this height."""
    field = {"ink": encode(written(seconds=4.0, height_mm=height_mm))}
    return len(json.dumps(field, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure()))
