"""Finding a file, or a folder to save in, inside the kiosk's own window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.errors import KioskError
from app.services.kit import Kit
from ui.adapters import drives
from ui.adapters.drives import Found, Place
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Run(Protocol):
    """The way to the disk: ``shell.run``."""

    def __call__(
        self,
        work: Callable[[Kit], Any],
        done: Callable[[Any], None],
        fault: Callable[[KioskError], None] | None = None,
    ) -> None: ...


@QmlElement
@QmlUncreatable("made in Python")
class FilesViewModel(QObject):
    """Places of this machine on one side, one folder's entries on the other.

    ``endings`` are those of the files to choose from; without any only folders are shown, to save in.
    """

    changed = Signal()
    picked = Signal(object)
    """The Path of a file that was tapped."""

    def __init__(
        self,
        run: Run,
        endings: Sequence[str] = (),
        parent: QObject | None = None,
        *,
        places: Callable[[], tuple[Place, ...]] = drives.places,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._look_for_places = places
        self._endings = tuple(endings)
        self._places: tuple[Place, ...] = ()
        self._place = -1
        self._folder: Path | None = None
        self._found: tuple[Found, ...] = ()
        self._fault = ""
        self._place_rows = Rows(("kind", "name"), self)
        self._entry_rows = Rows(("name", "folder", "size", "changedMs"), self)

    @property
    def folder(self) -> Path | None:
        """The folder that is open, if any."""
        return self._folder

    def open(self) -> None:
        """Look again which places there are; the first of them opens."""
        self.forget()
        self._run(lambda kit: self._look_for_places(), self._take_places)

    def forget(self) -> None:
        """Show nothing any more."""
        self._places, self._place, self._folder, self._found, self._fault = (), -1, None, (), ""
        self._publish()

    @Slot()
    def lookAgain(self) -> None:
        """A stick was plugged in, or a file saved."""
        self.open()

    @Slot(int)
    def choosePlace(self, number: int) -> None:
        self._place = number
        self._enter(self._places[number].path)

    @Slot(int)
    def choose(self, number: int) -> None:
        """A folder opens, a file is picked."""
        found = self._found[number]
        if found.folder:
            self._enter(found.path)
        else:
            self.picked.emit(found.path)

    @Slot()
    def up(self) -> None:
        """One folder back, never out of the place."""
        if self._folder is not None and self.below:
            self._enter(self._folder.parent)

    @Property(QAbstractItemModel, notify=changed)
    def places(self) -> QAbstractItemModel:
        """Roles ``kind`` (see drives.PlaceKind) and ``name``."""
        return self._place_rows

    @Property(QAbstractItemModel, notify=changed)
    def entries(self) -> QAbstractItemModel:
        """Roles ``name``, ``folder``, ``size`` in bytes and ``changedMs`` since 1970."""
        return self._entry_rows

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which place is open; -1 for none."""
        return self._place

    @Property(str, notify=changed)
    def folderName(self) -> str:
        """The open folder inside its place; empty at its top."""
        return self._folder.name if self._folder is not None and self.below else ""

    @Property(str, notify=changed)
    def placeKind(self) -> str:
        """Of the place that is open, see drives.PlaceKind; empty for none."""
        return str(self._places[self._place].kind) if self._place >= 0 else ""

    @Property(str, notify=changed)
    def placeName(self) -> str:
        return self._places[self._place].name if self._place >= 0 else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know types only
    def within(self) -> list[str]:
        """The way from the place to the open folder; empty at its top."""
        if self._folder is None or self._place < 0:
            return []
        return list(self._folder.relative_to(self._places[self._place].path).parts)

    @Property(bool, notify=changed)
    def below(self) -> bool:
        return self._folder is not None and self._place >= 0 and self._folder != self._places[self._place].path

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._found)

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why the folder cannot be read."""
        return self._fault

    def _take_places(self, found: tuple[Place, ...]) -> None:
        self._places = found
        if found:
            self.choosePlace(0)
        else:
            self._publish()

    def _enter(self, folder: Path) -> None:
        self._folder, self._found, self._fault = folder, (), ""
        self._publish()
        self._run(
            lambda kit: (folder, drives.listing(folder, self._endings)),
            self._take_entries,
            lambda error: self._unreadable(folder, error),
        )

    def _take_entries(self, answer: tuple[Path, tuple[Found, ...]]) -> None:
        folder, found = answer
        if folder == self._folder:
            self._found = found if self._endings else tuple(one for one in found if one.folder)
            self._publish()

    def _unreadable(self, folder: Path, error: KioskError) -> None:
        if folder == self._folder:
            self._fault = error.staff
            self._publish()

    def _publish(self) -> None:
        self._place_rows.put([{"kind": str(place.kind), "name": place.name} for place in self._places])
        self._entry_rows.put([_row(found) for found in self._found])
        self.changed.emit()


def _row(found: Found) -> dict[str, object]:
    return {
        "name": found.path.name,
        "folder": found.folder,
        "size": float(found.size),
        "changedMs": found.changed.timestamp() * 1000,
    }
