"""Who may go online today, class by class, with the reason: for staff, and not for display."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.access_list import AccessLine
from app.domain.permissions import Right
from app.errors import KioskError
from app.services import access_list, classes, setup, standings
from app.services.kit import Kit
from ui.adapters import drives
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.files import FilesViewModel
from ui.viewmodels.staff.pupil_panel import PupilPanelViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

ACCESS = "staff/Access"
ALL, MAY, NOT, TALK = "all", "may", "not", "talk"


@dataclass(frozen=True)
class _Found:
    class_name: str = ""
    names: tuple[str, ...] = ()
    lines: tuple[AccessLine, ...] = ()
    stem: str = ""
    pictures: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class AccessViewModel(StaffScreen):
    """``className`` is empty for the whole school. ``filter``: all, may, not, or talk (home would like to)."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._panel = PupilPanelViewModel(shell, self, ACCESS)
        self._panel.changed.connect(self.refresh)
        self._files = FilesViewModel(self.run, (), self, places=shell.desk.places)
        self._classes = Rows(("name", "chosen"), self)
        self._rows = Rows(("subject", "name", "animal", "about", "standing", "rung", "rungTitle", "why", "talk"), self)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._found = _Found()
        self._class_name: str | None = None
        self._filter, self._saved, self._fault, self._loaded = ALL, "", "", False

    def opened(self) -> None:
        self._class_name = self.shell.class_name or None
        self.refresh()

    def refresh(self) -> None:
        wanted, by = self._class_name, self.shell.subject
        self.run(lambda kit: _read(kit, wanted, by), self._take)

    def closed(self) -> None:
        self._panel.close()
        self._files.forget()
        self._begin_anew()
        self._publish()

    @Slot(str)
    def chooseClass(self, name: str) -> None:
        """One class; empty: the whole school."""
        self._class_name = name
        if name:
            self.shell.choose_class(name)
        self.refresh()

    @Slot(str)
    def show(self, which: str) -> None:
        self._filter = which
        self._publish()

    @Slot(str)
    def look(self, subject: str) -> None:
        """A pupil's own panel."""
        self._panel.open(subject)

    @Slot()
    def chooseFolder(self) -> None:
        """Look which places there are to save in."""
        self._saved = self._fault = ""
        self._files.open()
        self.shown.emit()

    @Slot()
    def save(self) -> None:
        """Write the list of this class, or of the school, into the folder that is open."""
        folder, name, by, stem = self._files.folder, self._found.class_name, self.shell.subject, self._found.stem
        if folder is not None:

            def work(kit: Kit) -> Path:
                path = drives.free_path(folder, stem, ".csv")
                access_list.export(kit, path, name, by=by)
                return path

            self.run(work, self._kept, self._not_kept)

    @Property(QAbstractItemModel, notify=shown)
    def classes(self) -> QAbstractItemModel:
        """Every class, after the whole school, whose name is empty: roles ``name``, ``chosen``."""
        return self._classes

    @Property(QAbstractItemModel, notify=shown)
    def pupils(self) -> QAbstractItemModel:
        """``standing`` is domain.standing.Access; ``rung`` is empty without access; ``about`` the class, or empty."""
        return self._rows

    @Property(PupilPanelViewModel, notify=shown)
    def panel(self) -> PupilPanelViewModel:
        return self._panel

    @Property(FilesViewModel, notify=shown)
    def files(self) -> FilesViewModel:
        return self._files

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._loaded

    @Property(str, notify=shown)
    def className(self) -> str:
        return self._found.class_name

    @Property(str, notify=shown)
    def filter(self) -> str:
        return self._filter

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def counts(self) -> dict[str, int]:
        """``all``, ``may``, ``not`` and ``talk`` of the class that is shown."""
        return access_list.counted(self._found.lines)

    @Property(bool, notify=shown)
    def pictures(self) -> bool:
        """Whether the school asks for consent to pictures here, or whoever is in can have it do so."""
        return self._found.pictures or self.shell.may(Right.SETTINGS)

    @Property(str, notify=shown)
    def stem(self) -> str:
        """What the file will be called, without its ending."""
        return self._found.stem

    @Property(str, notify=shown)
    def saved(self) -> str:
        """The file that was just saved."""
        return self._saved

    @Property(str, notify=shown)
    def fault(self) -> str:
        """Why it was not saved."""
        return self._fault

    def _take(self, found: _Found) -> None:
        self._found, self._class_name, self._loaded = found, found.class_name, True
        self._publish()

    def _kept(self, path: Path) -> None:
        self._saved = path.name
        self.shell.say(self.tr("Saved as “%s”.") % path.name)
        self.shown.emit()

    def _not_kept(self, fault: KioskError) -> None:
        self._fault = fault.staff
        self.shown.emit()

    def _publish(self) -> None:
        found = self._found
        school = [{"name": "", "chosen": not found.class_name}] if found.names else []
        self._classes.put(school + [{"name": one, "chosen": one == found.class_name} for one in found.names])
        shown = [one for one in found.lines if _wanted(one, self._filter)]
        self._rows.put([_row(one, with_class=not found.class_name) for one in shown])
        self.shown.emit()


def _wanted(line: AccessLine, which: str) -> bool:
    return {ALL: True, MAY: line.may, NOT: not line.may, TALK: line.talk}[which]


def _row(line: AccessLine, *, with_class: bool) -> dict[str, object]:
    return {
        "subject": line.pupil.subject,
        "name": f"{line.pupil.first} {line.pupil.last}".strip(),
        "animal": f"animal-{line.pupil.animal}",
        "about": line.pupil.class_name if with_class else "",
        "standing": str(line.access),
        "rung": str(line.rung) if line.may else "",
        "rungTitle": line.rung_title,
        "why": line.reason,
        "talk": line.talk,
    }


def _read(kit: Kit, wanted: str | None, by: str) -> _Found:
    """The class that is wanted; None, or one that is gone: the first, since a whole school takes longer to read."""
    names = classes.class_names(kit)
    name = wanted if wanted is not None and wanted in ("", *names) else next(iter(names), "")
    lines = access_list.access_list(kit, name, by=by) if names else ()
    stem = access_list.file_stem(name, standings.today(kit))
    return _Found(name, names, lines, stem, setup.school(kit).images)
