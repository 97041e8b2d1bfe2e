"""One kiosk to a data folder."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType

from app.errors import KioskError
from app.store.faults import told

LOCK = "kiosk.lock"


class InstanceLock:
    """Held by the operating system for as long as this process lives, so even kill -9 releases it.

    The file stays behind on purpose: removing it would let two processes hold locks on two files of one name.
    """

    def __init__(self, folder: Path, name: str = LOCK) -> None:
        self._path = folder / name
        self._descriptor = -1

    def take(self) -> InstanceLock:
        """Raises KioskError ``already-open``, ``read-only``."""
        with told(self._path.parent):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise KioskError(
                "already-open",
                f"Another Thumbs Up is already open on {self._path.parent}: use that one, or close it first.",
            ) from error
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

    def _lock(descriptor: int) -> None:
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]

else:

    def _lock(descriptor: int) -> None:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
