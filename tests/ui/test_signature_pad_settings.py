"""What the pad does under settings that Qt reads once a process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def measured(what: str, **environment: str) -> float:
    clean = {name: value for name, value in os.environ.items() if name != "QML_NO_TOUCH_COMPRESSION"}
    ran = subprocess.run(
        [sys.executable, "-m", "tests.support.pad_process", what],
        cwd=ROOT,
        env=clean | environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    return float(ran.stdout)


def test_every_sample_reaches_the_filter_once_the_environment_is_prepared() -> None:
    assert measured("count") == 120


def test_qt_throws_samples_away_without_it() -> None:
    assert measured("unprepared") < 100


def test_the_pad_never_waits_for_a_render_thread() -> None:
    assert measured("count", QSG_RENDER_LOOP="threaded") == 120


def test_the_ink_is_sharp_on_a_screen_of_double_density() -> None:
    assert measured("sharp", QT_SCALE_FACTOR="2") <= 4
