"""A PDF that stands in its place whole or not at all."""

from __future__ import annotations

import errno
from pathlib import Path

from app.errors import KioskError
from app.whole_file import put_whole


def write_whole(data: bytes | memoryview, out: Path) -> None:
    """Write beside ``out``, then rename. Raises KioskError ``disk-full``, ``read-only`` or ``folder-missing``."""
    try:
        put_whole(data, out)
    except OSError as error:
        raise _fault(error, out) from error


def _fault(error: OSError, out: Path) -> KioskError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return KioskError("disk-full", f"There is no room left for {out.name}. Free some space, then print again.")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return KioskError(
            "folder-missing", f"There is no folder {out.parent}. Make it or choose another, then print again."
        )
    if error.errno == errno.EISDIR or out.is_dir():
        return KioskError("not-a-file", f"{out} is a folder. Name a file for the PDF, then print again.")
    return KioskError(
        "read-only", f"{out} cannot be written ({error.strerror}). Choose another folder, then print again."
    )
