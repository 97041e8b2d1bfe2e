"""Scans read in a process of their own: a scan made to harm ends there."""

from __future__ import annotations

import sys
from multiprocessing.connection import Connection
from pathlib import Path

from app.domain.slips.seen import PageSeen
from app.paper.scan_faults import unreadable
from app.ports.slip_reader import Progress
from app.side_process import carry_out, live

MOST_MEMORY = 3_000_000_000
"""Bytes of address space, where the system can bound it: a page takes some 300 million at most."""


class WorkerSlipReader:
    """Carries out ports.SlipReader: each call starts a worker, and the worker does what SlipScanner does."""

    def read(self, path: Path, progress: Progress | None = None) -> tuple[PageSeen, ...]:
        gone = unreadable(path, "made the reader stop before its end")
        pages: tuple[PageSeen, ...] = carry_out(_life, "slip reader", path, progress, gone)
        return pages


def _life(parent: Connection) -> None:
    """One file."""
    from app.paper.slip_scan import SlipScanner

    _bound_memory()
    live(parent, SlipScanner().read)


def _bound_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
