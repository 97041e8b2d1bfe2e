"""Where staff keep files on this machine, and what lies there: for the kiosk has no native file window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from app.errors import KioskError

MOST = 500
"""Entries of one folder that are shown; the newest ones."""


class PlaceKind(StrEnum):
    """What a place is, for its picture and its name."""

    DRIVE = "drive"
    DOWNLOADS = "downloads"
    DOCUMENTS = "documents"
    DESKTOP = "desktop"


@dataclass(frozen=True)
class Place:
    """``name`` is a drive's own label; the folders of a user are named by their kind."""

    kind: PlaceKind
    name: str
    path: Path


@dataclass(frozen=True)
class Found:
    """A folder or a file; ``size`` in bytes is 0 for a folder."""

    path: Path
    folder: bool
    size: int
    changed: datetime


_FOLDERS = (
    (PlaceKind.DOWNLOADS, QStandardPaths.StandardLocation.DownloadLocation),
    (PlaceKind.DOCUMENTS, QStandardPaths.StandardLocation.DocumentsLocation),
    (PlaceKind.DESKTOP, QStandardPaths.StandardLocation.DesktopLocation),
)


def places() -> tuple[Place, ...]:
    """Removable drives first, then those of the user's own folders that exist, each path once."""
    found = list(removable_drives())
    for kind, where in _FOLDERS:
        path = Path(QStandardPaths.writableLocation(where))
        if path.is_dir() and path not in {place.path for place in found} and path != Path.home():
            found.append(Place(kind, "", path))
    return tuple(found)


def removable_drives() -> tuple[Place, ...]:
    """Sticks and cards that are plugged in and can be read."""
    mounted = [volume for volume in QStorageInfo.mountedVolumes() if volume.isValid() and volume.isReady()]
    drives = (
        Place(PlaceKind.DRIVE, volume.name() or Path(volume.rootPath()).name, Path(volume.rootPath()))
        for volume in mounted
        if is_removable(volume.rootPath())
    )
    return tuple(sorted(drives, key=lambda drive: drive.name.casefold()))


def is_removable(root: str, platform: str = sys.platform) -> bool:
    """Whether a mounted volume is a stick or card, by where this platform mounts those."""
    if platform == "win32":
        import ctypes

        removable = 2  # DRIVE_REMOVABLE of GetDriveTypeW
        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == removable)  # type: ignore[attr-defined,unused-ignore]
    mounts = ("/Volumes/",) if platform == "darwin" else ("/media/", "/run/media/")
    return root.startswith(mounts)


def listing(folder: Path, endings: Sequence[str]) -> tuple[Found, ...]:
    """Folders by name, then files with one of these endings (".csv"), newest first. Hidden ones are left out.

    Raises KioskError ``folder-unreadable``.
    """
    folders: list[Found] = []
    files: list[Found] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith((".", "~$")):
                    _sort_in(entry, endings, folders, files)
    except OSError as error:
        raise KioskError(
            "folder-unreadable",
            f"“{folder.name or folder}” cannot be read ({error.strerror}): if it is a drive, plug it in again.",
        ) from error
    folders.sort(key=lambda found: found.path.name.casefold())
    files.sort(key=lambda found: (found.changed, found.path.name), reverse=True)
    return tuple(folders[:MOST] + files[:MOST])


def _sort_in(entry: os.DirEntry[str], endings: Sequence[str], folders: list[Found], files: list[Found]) -> None:
    try:
        told = entry.stat()
        found = Found(Path(entry.path), entry.is_dir(), told.st_size, datetime.fromtimestamp(told.st_mtime, UTC))
    except OSError:
        return  # a link to nothing, or gone while we looked
    if found.folder:
        folders.append(Found(found.path, True, 0, found.changed))
    elif entry.name.casefold().endswith(tuple(endings)):
        files.append(found)


def free_path(folder: Path, stem: str, ending: str) -> Path:
    """A file that is not there yet: "Maple forms.pdf", else "Maple forms (2).pdf". Signs no drive takes become "-"."""
    clean = "".join("-" if sign in '<>:"/\\|?*' or ord(sign) < 32 else sign for sign in stem).strip(" .") or "Thumbs Up"
    number = 1
    while (path := folder / (f"{clean}{ending}" if number == 1 else f"{clean} ({number}){ending}")).exists():
        number += 1
    return path
