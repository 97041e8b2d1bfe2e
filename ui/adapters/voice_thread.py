"""A thread with Qt's event loop for calls that may never come back."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMetaObject, QObject, Qt, QThread

Worker = TypeVar("Worker", bound=QObject)


class VoiceThread(Generic[Worker]):
    """Runs ``worker``'s slots on a thread of its own, and deletes it there at the end.

    Trap: a QThread that hangs can only be terminated, and that unwinds through PySide, which takes Python's lock on the
    way and dies with it: the whole kiosk then waits for ever (seen in 1 of 40 closings while a speech service started).
    So this thread is Python's, and one that does not answer is left behind.
    """

    def __init__(self, worker: Worker, name: str) -> None:
        self._worker = worker
        self._up = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin; signals to the worker arrive on its thread from now on."""
        self._thread.start()
        self._up.wait()
        self._worker.moveToThread(self._own)

    def end(self, patience_s: float) -> bool:
        """Ask it to end and wait so long at most; whether it ended."""
        if not self._thread.ident:
            return True
        # queued, so that it is not lost when the loop has not begun yet
        QMetaObject.invokeMethod(self._loop, "quit", Qt.ConnectionType.QueuedConnection)
        self._thread.join(patience_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        self._loop, self._own = QEventLoop(), QThread.currentThread()
        self._up.set()
        self._loop.exec()
        self._worker.deleteLater()
        QCoreApplication.sendPostedEvents(self._worker, QEvent.Type.DeferredDelete.value)
