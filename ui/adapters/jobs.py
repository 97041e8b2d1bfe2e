"""The store thread: one worker that everything touching record or disk is handed to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import KioskError

Kit = TypeVar("Kit")
Result = TypeVar("Result")
Fault = Callable[[KioskError], None]


class _Post(QObject):
    """Carries a call to the thread that made it."""

    call = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # a bound method of this object, or Qt would run the call on the worker
        self.call.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def _run(self, work: Callable[[], None]) -> None:
        work()


class Jobs(Generic[Kit]):
    """Opens the kit on its own thread with the first job, and runs one job after another there.

    Results and faults come back on the thread that made this object. A kit that cannot be opened answers
    every job with its fault, and is tried again by the next one. Anything but a KioskError is a bug and is
    raised on that thread.
    """

    def __init__(self, open_kit: Callable[[], Kit]) -> None:
        self._open_kit = open_kit
        self._kit: Kit | None = None
        self._lent: Kit | None = None
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._post = _Post()
        self._closing = False
        self._thread = threading.Thread(target=self._work, name="store", daemon=True)
        self._thread.start()

    def run(self, work: Callable[[Kit], Result], done: Callable[[Result], None], fault: Fault) -> None:
        """Hand over ``work``; ``done`` or ``fault`` is called later, never before this returns."""
        lent = self._lent
        self._queue.put(lambda: self._one(lent, work, done, fault))

    def lend(self, kit: Kit | None) -> None:
        """Jobs handed over from now on work on this kit instead of the opened one; None: on the opened one again."""
        self._lent = kit

    def close(self) -> None:
        """Finish what was handed over, close the kit if it has a ``close``, end the thread. No more answers come."""
        self._closing = True
        self._queue.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (work := self._queue.get()) is not None:
            work()
            del work  # and what it brought back, which may be everybody's paper
        if self._kit is not None:
            getattr(self._kit, "close", lambda: None)()

    def _one(self, lent: Kit | None, work: Callable[[Kit], Any], done: Callable[[Any], None], fault: Fault) -> None:
        try:
            if self._kit is None:
                self._kit = self._open_kit()
            result = work(self._kit if lent is None else lent)
        except KioskError as error:
            answer: Callable[[], None] = _calling(fault, error)
        except BaseException as error:  # a bug on this thread must be seen on the other
            answer = _raising(error)
        else:
            answer = _calling(done, result)
        self._post.call.emit(lambda: None if self._closing else answer())


def _calling(function: Callable[[Any], None], value: object) -> Callable[[], None]:
    return lambda: function(value)


def _raising(error: BaseException) -> Callable[[], None]:
    def again() -> None:
        raise error

    return again
