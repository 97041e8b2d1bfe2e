"""A file that stands in its place whole or not at all, for people and programs to read."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def put_whole(data: bytes | memoryview, out: Path) -> None:
    """Write beside ``out``, sync, then rename over it. Raises OSError; then ``out`` is as it was."""
    handle, beside = tempfile.mkstemp(dir=out.parent, prefix=f".{out.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _ordinary_mode(Path(beside))
        Path(beside).replace(out)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _ordinary_mode(path: Path) -> None:
    # mkstemp's 0600 would stay after the rename, and the printing system or a filter reads as another user
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)
