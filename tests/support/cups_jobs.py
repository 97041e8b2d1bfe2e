"""Jobs at the private CUPS server: waited for, and looked at."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from app.ports.printers import JobState, Printers
from tests.support.cups import PrivateCups

PATIENCE_S = 15.0


def until(printers: Printers, job: str, good: Callable[[JobState], bool]) -> JobState:
    """The job's state as soon as it is a ``good`` one."""
    last = time.monotonic() + PATIENCE_S
    while True:
        state = printers.state(job)
        if good(state):
            return state
        assert time.monotonic() < last, f"{job} stays {state}"
        time.sleep(0.05)


def ended(state: JobState) -> bool:
    return state.state in ("finished", "failed")


def got(cups: PrivateCups, job: str) -> tuple[Path, str]:
    """What a keeping printer got for a job: the file, and the job's title and options."""
    kept = cups.kept / f"job-{job.rpartition('-')[2]}.pdf"
    return kept, kept.with_suffix(".options").read_text()


def blank_pdf(out: Path, pages: int = 2) -> Path:
    """Small pages with nothing on them."""
    from pypdfium2 import PdfDocument

    document = PdfDocument.new()
    for _ in range(pages):
        document.new_page(120, 120)
    document.save(out)
    return out
