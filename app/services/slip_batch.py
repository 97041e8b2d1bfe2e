"""Scans read and laid by for the office: files that are named, or what is new in the folder that is watched."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from app.errors import KioskError
from app.ports.slip_reader import Progress
from app.services import scan_folder, slip_tray, slips
from app.services.kit import Kit
from app.services.scan_folder import Found
from app.services.slips import Reading, Scan

STILL_S = 1.0
"""A file that did not change for this long is written to no more."""


def read(kit: Kit, files: Sequence[Path] = (), progress: Progress | None = None) -> Reading:
    """Each file is laid by as soon as it is read; what lies there already is not read again.

    Raises KioskError ``cancelled``, ``no-folder``, ``folder-gone`` and what Notes raises.
    """
    scans: list[Scan] = []
    faults: list[tuple[str, KioskError]] = []
    there = slip_tray.there(kit)
    for path, watched in [(path, False) for path in files] or [(one.path, True) for one in _new(kit, there)]:
        try:
            found = scan_folder.found_at(path.absolute())
            if found in there:
                continue
            pages = kit.slip_reader.read(path, progress)
        except KioskError as fault:
            if fault.code == "cancelled":
                raise
            faults.append((path.name, fault))
            continue
        slip_tray.keep(kit, found, pages, watched=watched)
        scans.append((path.name, pages))
    return Reading(slips.rows_of(kit, scans), tuple(faults))


def _new(kit: Kit, there: Sequence[Found]) -> tuple[Found, ...]:
    folder = kit.machine.load().scan_folder
    if not folder:
        raise KioskError(
            "no-folder",
            "No folder is watched for scans on this machine: name the files, or choose a folder in the settings.",
        )
    before = scan_folder.look(Path(folder))
    if before:
        time.sleep(STILL_S)
    return scan_folder.to_read(scan_folder.look(Path(folder)), before, there)
