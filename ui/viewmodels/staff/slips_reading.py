"""Reads scans beside everything else: neither the screen nor whoever signs waits, and staff may go on elsewhere."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Qt, QTimer, Signal, Slot

from app.domain.permissions import Right
from app.domain.slips.seen import PageSeen
from app.errors import KioskError
from app.ports.slip_reader import SlipReader
from app.services import scan_folder, slip_tray
from app.services.kit import Kit
from app.services.scan_folder import Found
from app.services.slip_tray import KeptScan
from ui.adapters.jobs import Jobs
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 8000
"""How often the watched folder is looked at; a file is read when it has lain unchanged from one look to the next."""

Result = TypeVar("Result")
Visit = tuple[tuple[Found, ...], tuple[KeptScan, ...], str]
"""What lies in the folder, whose files were moved, and what went wrong."""


@QmlElement
@QmlUncreatable("made in Python")
class ReadingViewModel(QObject):
    """Files chosen by hand and those of the watched folder, one after another; each is laid in the tray when read.

    While somebody is in who may decide about access, the folder is looked at. ``kept`` tells of every file.
    """

    changed = Signal()
    kept = Signal()
    _went = Signal(int, int)

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._queue: deque[tuple[Path, bool]] = deque()
        self._beside: Jobs[None] | None = None
        self._looking = False
        self._before: tuple[Found, ...] = ()
        self._passed: dict[Path, tuple[Found | None, str]] = {}
        self._faults = Rows(("path", "said"), self)
        self._file, self._folder_fault, self._done, self._of = "", "", 0, 0
        self._cancelled = Event()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        # told on the reading thread, heard on this one
        self._went.connect(self._going, Qt.ConnectionType.QueuedConnection)
        shell.changed.connect(self._follow)
        shell.desk.in_force.changed.connect(self._follow)

    @property
    def folder(self) -> str:
        """The watched folder, or nothing."""
        return str(self._shell.desk.in_force.settings.scan_folder)

    def read(self, path: Path) -> None:
        """Read a file that was chosen by hand, after those that wait already."""
        self._passed.pop(path, None)
        self._queue.append((path, False))
        self._begin()

    def look(self, settled: tuple[KeptScan, ...] = ()) -> None:
        """See what lies in the watched folder, and move away what is ``settled``."""
        if self._looking or self._file or self._shell.practice.active or not (self.folder or settled):
            return
        self._looking, folder, beside = True, self.folder, self._side()
        self._store(
            slip_tray.there,
            lambda there: beside.run(
                lambda _: _visit(folder, settled), lambda visit: self._looked(there, visit), self._ended
            ),
        )

    def file_away(self) -> None:
        """Move the files away of which nothing is left to do."""
        by = self._shell.subject
        if by and not self._shell.practice.active:
            self._store(lambda kit: slip_tray.settled(kit, by), lambda scans: self.look(scans) if scans else None)

    @Slot()
    def lookNow(self) -> None:
        """Look at the folder again, also for what could not be read or was stopped before."""
        self._passed.clear()
        self.look()

    @Slot(str)
    def dismiss(self, path: str) -> None:
        """Somebody has read why this file cannot be read."""
        found, _ = self._passed[Path(path)]
        self._passed[Path(path)] = (found, "")
        self._tell()

    @Slot()
    def stop(self) -> None:
        """Read no further; what was read whole is kept, the other files lie where they lie."""
        self._cancelled.set()
        self._queue.clear()

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """How far reading has come."""
        return {
            "busy": bool(self._file),
            "file": self._file,
            "done": self._done,
            "of": self._of,
            "waiting": len(self._queue),
            "folder": self.folder,
            "folderFault": self._folder_fault,
        }

    @Property(QAbstractItemModel, notify=changed)
    def faults(self) -> QAbstractItemModel:
        """Files that could not be read: ``path``, and ``said`` why."""
        return self._faults

    def _tell(self) -> None:
        # rows that stay equal are left alone, so that a finger on one is not lost when a page has been read
        self._faults.put([{"path": str(path), "said": said} for path, (_, said) in self._passed.items() if said])
        self.changed.emit()

    def _follow(self) -> None:
        wanted = bool(self.folder) and self._shell.may(Right.ACCESS)
        if wanted and not self._timer.isActive():
            self._timer.start()
            self.look()
        elif not wanted:
            self._timer.stop()
            self._before, self._folder_fault = (), ""

    def _side(self) -> Jobs[None]:
        """A thread of its own, which a share that hangs may hold for as long as it likes."""
        if self._beside is None:
            self._beside = Jobs(lambda: None)
        return self._beside

    def _store(self, work: Callable[[Kit], Result], done: Callable[[Result], None]) -> None:
        self._shell.desk.jobs.run(work, done, self._ended)

    def _looked(self, there: tuple[Found, ...], visit: Visit) -> None:
        (now, moved, self._folder_fault), self._looking = visit, False
        ready = scan_folder.to_read(now, self._before, there)
        passed = {found for found, _ in self._passed.values()}
        self._before = now
        self._queue.extend((one.path, True) for one in ready if one not in passed)
        if moved:
            self._store(lambda kit: slip_tray.forget(kit, moved), lambda _: self.kept.emit())
        self._begin()

    def _begin(self) -> None:
        if not self._file:
            self._next()

    def _next(self) -> None:
        if not self._queue:
            self._ended(None)
            return
        path, watched = self._queue.popleft()
        self._file, self._done, self._of = path.name, 0, 0
        self._cancelled = Event()
        beside, tell = self._side(), self._teller(self._cancelled)

        def with_reader(reader: SlipReader) -> None:
            beside.run(
                lambda _: _read(reader, path, tell),
                lambda seen: self._seen(*seen, watched),
                lambda fault: self._pass(path, fault),
            )

        self._tell()
        self._store(lambda kit: kit.slip_reader, with_reader)

    def _teller(self, cancelled: Event) -> Callable[[int, int], bool]:
        def tell(done: int, of: int) -> bool:
            self._went.emit(done, of)
            return not cancelled.is_set()

        return tell

    def _seen(self, found: Found, pages: tuple[PageSeen, ...], watched: bool) -> None:
        def laid(_: None) -> None:
            self.kept.emit()
            self._next()

        self._shell.desk.jobs.run(
            lambda kit: slip_tray.keep(kit, found, pages, watched=watched),
            laid,
            lambda fault: self._pass(found.path, fault),
        )

    def _pass(self, path: Path, fault: KioskError) -> None:
        """Go on without a file that cannot be read or kept: it stays where it is until it changes."""
        found = next((one for one in self._before if one.path == path), None)
        self._passed[path] = (found, "" if fault.code == "cancelled" else fault.staff)
        self._next()

    def _going(self, done: int, of: int) -> None:
        self._done, self._of = done, of
        self._tell()

    def _ended(self, fault: KioskError | None) -> None:
        if fault is not None:
            self._folder_fault = fault.staff
        self._file, self._looking = "", False
        self._tell()


def _read(reader: SlipReader, path: Path, tell: Callable[[int, int], bool]) -> tuple[Found, tuple[PageSeen, ...]]:
    """Raises KioskError also where the file was changed while it was read: it is read again when it lies still."""
    before = scan_folder.found_at(path)
    pages = reader.read(path, tell)
    if scan_folder.found_at(path) != before:
        raise KioskError("scan-unreadable", f"{path.name} was changed while it was read: read it again.")
    return before, pages


def _visit(folder: str, settled: tuple[KeptScan, ...]) -> Visit:
    moved, said = [], ""
    for scan in settled:
        try:
            if scan.watched:
                scan_folder.move_away(scan.found)
            moved.append(scan)
        except KioskError as fault:
            said = fault.staff
    try:
        now = scan_folder.look(Path(folder)) if folder else ()
    except KioskError as fault:
        now, said = (), said or fault.staff
    return now, tuple(moved), said
