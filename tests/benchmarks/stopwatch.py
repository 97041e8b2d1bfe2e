"""Time, peak memory of the whole process and the size of what it wrote, as one line of JSON."""

from __future__ import annotations

import json
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def stopwatch(out: Path) -> Iterator[None]:
    """Prints ``seconds`` (wall), ``peak_mb`` and ``file_mb`` (both 10⁶ bytes) when the work inside is done."""
    start = time.perf_counter()
    yield
    seconds = time.perf_counter() - start
    cpu = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024  # Linux counts in KiB
    print(json.dumps({"seconds": seconds, "cpu": cpu, "peak_mb": peak / 1e6, "file_mb": out.stat().st_size / 1e6}))
