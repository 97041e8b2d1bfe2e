"""Tells that something in a few folders was saved, however an editor saves it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS = 150
"""Editors write a file, rename it and write again: what comes within this time is one change."""


class FolderWatch(QObject):
    """``changed`` comes once after each change to a TOML file in ``folders`` or their own folders."""

    changed = Signal()

    def __init__(self, folders: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = tuple(folders)
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self._settled)
        self._watcher.fileChanged.connect(self._timer.start)
        self._watcher.directoryChanged.connect(self._timer.start)
        self._seen = self._look()

    def _settled(self) -> None:
        before, self._seen = self._seen, self._look()
        if self._seen != before:
            self.changed.emit()

    def _look(self) -> dict[str, tuple[int, int]]:
        """Every file with its time and size; each is watched again, since a renamed one is forgotten."""
        folders = [place for folder in self._folders if folder.is_dir() for place in (folder, *_below(folder))]
        files = {str(file): file.stat() for folder in folders for file in folder.glob("*.toml") if file.is_file()}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        # a folder that is not there yet is noticed through the one above it
        above = [str(folder.parent) for folder in self._folders if not folder.is_dir() and folder.parent.is_dir()]
        new = [path for path in (*map(str, folders), *files, *above) if path not in watched]
        if new:
            self._watcher.addPaths(new)
        return {name: (seen.st_mtime_ns, seen.st_size) for name, seen in files.items()}


def _below(folder: Path) -> list[Path]:
    return sorted(inner for inner in folder.iterdir() if inner.is_dir() and not inner.is_symlink())
