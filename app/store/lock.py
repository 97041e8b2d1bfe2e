"""One kiosk to a data folder."""

from __future__ import annotations

import os
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType

from app.errors import KioskError
from app.store.faults import told

LOCK = "kiosk.lock"


class InstanceLock:
    """Held by the operating system for as long as this process lives, so even kill -9 releases it.

    The file stays behind on purpose: removing it would let two processes hold locks on two files of one name.
    """

    def __init__(self, folder: Path, name: str = LOCK, patience: float = 0.0) -> None:
        self._path = folder / name
        self._patience = patience
        self._descriptor = -1

    def take(self) -> InstanceLock:
        """Wait ``patience`` seconds for it at most. Raises KioskError ``already-open``, ``read-only``."""
        with told(self._path.parent):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        give_up = monotonic() + self._patience
        while not _locked(descriptor):
            if monotonic() >= give_up:
                os.close(descriptor)
                raise KioskError(
                    "already-open",
                    f"Another Thumbs Up is already open on {self._path.parent}: use that one, or close it first.",
                )
            sleep(0.02)
        self._descriptor = descriptor
        return self

    def release(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> InstanceLock:
        return self.take()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if os.name == "nt":

    def _locked(descriptor: int) -> bool:
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
        except OSError:
            return False
        return True

else:

    def _locked(descriptor: int) -> bool:
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
