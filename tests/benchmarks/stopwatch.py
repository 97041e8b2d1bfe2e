"""Time and the size of what was written, as one line of JSON; and a run that is watched from outside."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil  # type: ignore[import-untyped]

EVERY_S = 0.02


@contextmanager
def stopwatch(out: Path) -> Iterator[None]:
    """Prints ``seconds`` (wall) and ``file_mb`` (10⁶ bytes) when the work inside is done."""
    start = time.perf_counter()
    yield
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "file_mb": out.stat().st_size / 1e6}))


def watched(module: str, folder: Path) -> dict[str, float]:
    """Run a module that uses ``stopwatch`` in a fresh process.

    ``peak_mb`` (10⁶ bytes) is the most memory that it and all its children held together.
    """
    command = [sys.executable, "-m", module, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        peak = 0
        while running.poll() is None:
            peak = max(peak, _held(running.pid))
            time.sleep(EVERY_S)
        assert running.stdout is not None
        said = running.stdout.read()
    assert running.returncode == 0, f"{module} failed"
    measured: dict[str, float] = json.loads(said)
    return {**measured, "peak_mb": peak / 1e6}


def _held(pid: int) -> int:
    try:
        process = psutil.Process(pid)
        family = [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return 0
    held = 0
    for one in family:
        try:
            held += one.memory_info().rss
        except psutil.NoSuchProcess:
            continue
    return held
