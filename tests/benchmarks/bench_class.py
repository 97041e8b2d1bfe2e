"""A class of 30 signs one by one by touch: the hand-over, nobody lost or mixed up, and memory over twelve classes.

Only the children's own time is left out: the events are all there, as many as fingers make.
"""

from __future__ import annotations

import os
import statistics
import tempfile
from pathlib import Path

CLASSES = 12
FITTED_FROM = 4
BAR_S = 0.15
SLOPE_BAR = 0.2
Row = tuple[str, str, str, float, bool]


def run() -> list[Row]:
    """Twelve classes one after the other in one process."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QML_NO_TOUCH_COMPRESSION", "1")
    from tests.benchmarks.class_watch import NAMES, ClassWatch

    with tempfile.TemporaryDirectory() as folder:
        watch = ClassWatch.at(Path(folder), CLASSES)
        held, wrong = [], []
        for number in range(CLASSES):
            watch.whole_class(f"Class {number}")
            held.append(watch.memory() / 1e6)
            wrong += watch.mixed_up(f"Class {number}")
        watch.kiosk.app.close()
    times = sorted(watch.hand_overs)
    p95 = times[round(0.95 * len(times)) - 1]
    turns = CLASSES * len(NAMES)
    alike = len(watch.drawn) - sum(len(set(watch.drawn_in(f"Class {number}"))) for number in range(CLASSES))
    fitted = held[FITTED_FROM - 1 :]
    slope = statistics.linear_regression(range(len(fitted)), fitted).slope / statistics.mean(fitted) * 100
    told = f"{1000 * p95:.0f} ms (median {1000 * statistics.median(times):.0f}, most {1000 * times[-1]:.0f})"
    lost = f"{len(wrong)} of {turns}, {alike} drawn alike in a class"
    grown = f"{slope:.2f} % a class, {held[0]:.0f} to {held[-1]:.0f} MB"
    return [
        ("class: hand-over to the next child, p95", told, f"{1000 * BAR_S:.0f} ms", p95 / BAR_S, p95 <= BAR_S),
        ("class: turns lost or mixed up", lost, "0", float(len(wrong)), not wrong),
        ("class: memory over classes 4–12", grown, f"{SLOPE_BAR} %", slope / SLOPE_BAR, slope <= SLOPE_BAR),
    ]
