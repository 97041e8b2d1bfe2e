"""The folder that the scanner saves to: what lies there, and what is moved away once all of it is settled.

It may be on a share that goes away at any moment. Nothing here touches the record, so that a share that hangs holds
nobody up who signs.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from errno import EDQUOT, ENOSPC
from pathlib import Path

from app.errors import KioskError

ENDINGS = (".pdf", ".tif", ".tiff", ".png", ".jpg", ".jpeg")
DONE = "done"
"""The folder inside it where files go."""


@dataclass(frozen=True)
class Found:
    """A file as it was when it was looked at: one that is still being written is another one the next time."""

    path: Path
    size: int
    changed_ns: int


def look(folder: Path) -> tuple[Found, ...]:
    """The scans in a folder, oldest first. Raises KioskError ``folder-gone``."""
    try:
        with os.scandir(folder) as entries:
            scans = [entry for entry in entries if _is_scan(entry)]
            found = [Found(Path(one.path), one.stat().st_size, one.stat().st_mtime_ns) for one in scans]
    except OSError as fault:
        raise KioskError(
            "folder-gone",
            f"The folder for scans, {folder}, cannot be reached ({fault.strerror}): connect it again, or choose another"
            " one. Slips that were read before are still here.",
        ) from fault
    return tuple(sorted(found, key=lambda one: (one.changed_ns, one.path.name)))


def found_at(path: Path) -> Found:
    """One file, chosen by hand. Raises KioskError ``scan-missing``."""
    try:
        told = path.stat()
    except OSError as fault:
        raise KioskError(
            "scan-missing",
            f"{path.name} cannot be reached ({fault.strerror}): plug the drive in again, then choose the file.",
        ) from fault
    return Found(path, told.st_size, told.st_mtime_ns)


def to_read(now: Iterable[Found], before: Collection[Found], there: Collection[Found]) -> tuple[Found, ...]:
    """What has lain unchanged since it was looked at before, and is not in the tray (``there``) already."""
    return tuple(one for one in now if one in before and one not in there)


def move_away(found: Found) -> None:
    """Into the folder beside it for what is done, under a name that is free; one that has changed since stays.

    Raises KioskError ``folder-gone``, ``disk-full``: then it lies where it lay.
    """
    done = found.path.parent / DONE
    try:
        if not found.path.exists():
            found.path.parent.stat()  # a share that went away is no file that somebody moved
            return
        if found_at(found.path) != found:
            return
        done.mkdir(exist_ok=True)
        found.path.rename(_free(done / found.path.name))
    except OSError as fault:
        full = fault.errno in (ENOSPC, EDQUOT)
        remedy = "Make some room there" if full else "Connect the folder again, or let this user write to it"
        raise KioskError(
            "disk-full" if full else "folder-gone",
            f"{found.path.name} could not be moved to the folder “{DONE}” ({fault.strerror}): its slips are recorded,"
            f" and the file stays where it is. {remedy}; it is tried again.",
        ) from fault


def _is_scan(entry: os.DirEntry[str]) -> bool:
    name = entry.name.casefold()
    return name.endswith(ENDINGS) and not name.startswith((".", "~")) and entry.is_file()


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free
