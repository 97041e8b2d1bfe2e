"""Work in a process of its own: neither the screen nor the record waits, and what goes wrong there ends there.

What is to be done goes to the worker through a pipe; progress, the outcome or a fault comes back the same way.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from threading import Thread
from types import MappingProxyType
from typing import Any

from app.errors import KioskError

Progress = Callable[[int, int], bool]
"""Called with (done, of); false stops the work."""
ASK_S = 0.05
"""How often whoever waits is asked whether the worker shall go on, while it says nothing."""
PATIENCE_S = 5.0
"""How long a worker that was told to stop may take to tidy up."""


def carry_out(
    life: Callable[[Connection], None], name: str, order: Any, progress: Progress | None, gone: KioskError
) -> Any:
    """Start a worker whose whole ``life`` is this function, give it the ``order``, and return what it made.

    Raises the KioskError that the worker raised, and ``gone`` when it ended without a word.
    """
    context = get_context("spawn")  # a fork would copy the record's open database and the screen's threads
    ours, theirs = context.Pipe()
    worker = context.Process(target=life, args=(theirs,), name=name, daemon=True)
    worker.start()
    theirs.close()
    giving = Thread(target=_give, args=(ours, _Plain.dumps(order)), daemon=True)
    try:
        # a large order fills the pipe until the worker reads it: whoever waits can be asked meanwhile
        giving.start()
        return _outcome(ours, name, progress)
    except (EOFError, OSError) as ended:
        raise gone from ended
    except _Stopped:
        worker.kill()
        raise KioskError("cancelled", "This was cancelled. Nothing was printed or kept.") from None
    finally:
        giving.join(PATIENCE_S)
        ours.close()
        worker.join(PATIENCE_S)
        if worker.is_alive():
            worker.kill()
            worker.join()


def live(parent: Connection, work: Callable[[Any, Progress], Any], every: int = 1) -> None:
    """A worker's life: take the order, do the ``work`` and tell the outcome; each ``every`` steps tell of progress."""

    def tell(done: int, of: int) -> bool:
        if done % every and done < of:
            return True
        parent.send(("progress", done, of))
        go_on: bool = parent.recv()
        return go_on

    try:
        answer: tuple[Any, ...] = ("done", work(parent.recv(), tell))
    except KioskError as fault:
        answer = ("fault", fault.code, fault.staff, fault.pupil)
    except EOFError:
        return  # whoever asked has gone
    except Exception:  # a bug is told whole to the process that can log it
        answer = ("bug", traceback.format_exc())
    parent.send(answer)


class _Plain(ForkingPickler):
    """Takes the domain's read-only mappings as the dictionaries that they show."""

    def reducer_override(self, value: object) -> Any:
        return (dict, (dict(value),)) if isinstance(value, MappingProxyType) else NotImplemented


def _give(worker: Connection, pickled: memoryview) -> None:
    with suppress(OSError):  # the worker has gone: whoever reads its answer is told
        worker.send_bytes(pickled)


def _outcome(worker: Connection, name: str, progress: Progress | None) -> Any:
    done, of = 0, 1
    while True:
        # whoever waits is asked between two words of the worker, too; not after its last one, when it writes the file
        while progress is not None and done < of and not worker.poll(ASK_S):
            if not progress(done, of):
                raise _Stopped
        kind, *said = worker.recv()
        if kind == "done":
            return said[0]
        if kind == "fault":
            raise KioskError(*said)
        if kind == "bug":
            raise RuntimeError(f"the {name} failed:\n{said[0]}")
        done, of = said
        worker.send(progress is None or progress(done, of))


class _Stopped(Exception):  # noqa: N818 - no fault: somebody no longer wants it
    pass
