"""Scans read in a process of their own: neither the screen nor the record waits, and a scan made to harm ends there.

The path goes to the worker through a pipe; progress, the pages or a fault come back the same way.
"""

from __future__ import annotations

import sys
import traceback
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.domain.slips.seen import PageSeen
from app.errors import KioskError
from app.paper.scan_faults import unreadable
from app.ports.slip_reader import Progress

MOST_MEMORY = 3_000_000_000
"""Bytes of address space, where the system can bound it: a page takes some 300 million at most."""
PATIENCE_S = 5.0
"""How long a worker that was told to stop may take to do so."""


class WorkerSlipReader:
    """Carries out ports.SlipReader: each call starts a worker, and the worker does what SlipScanner does."""

    def read(self, path: Path, progress: Progress | None = None) -> tuple[PageSeen, ...]:
        context = get_context("spawn")  # a fork would copy the record's open database and the screen's threads
        ours, theirs = context.Pipe()
        worker = context.Process(target=_work, args=(theirs,), name="slip-reader", daemon=True)
        worker.start()
        theirs.close()
        try:
            ours.send(path)
            return _outcome(ours, progress)
        except (EOFError, OSError) as gone:
            raise unreadable(path, "made the reader stop before its end") from gone
        finally:
            ours.close()
            worker.join(PATIENCE_S)
            if worker.is_alive():
                worker.kill()
                worker.join()


def _outcome(worker: Connection, progress: Progress | None) -> tuple[PageSeen, ...]:
    while True:
        kind, *said = worker.recv()
        if kind == "done":
            pages: tuple[PageSeen, ...] = said[0]
            return pages
        if kind == "fault":
            raise KioskError(*said)
        if kind == "bug":
            raise RuntimeError(f"the slip reader failed:\n{said[0]}")
        worker.send(progress is None or progress(*said))


def _work(parent: Connection) -> None:
    """The worker's whole life: one file."""
    from app.paper.slip_scan import SlipScanner

    _bound_memory()

    def tell(done: int, of: int) -> bool:
        parent.send(("progress", done, of))
        go_on: bool = parent.recv()
        return go_on

    try:
        answer: tuple[Any, ...] = ("done", SlipScanner().read(parent.recv(), tell))
    except KioskError as fault:
        answer = ("fault", fault.code, fault.staff, fault.pupil)
    except EOFError:
        return  # whoever asked has gone
    except Exception:  # a bug is told whole to the process that can log it
        answer = ("bug", traceback.format_exc())
    parent.send(answer)


def _bound_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
