"""One class: who has signed, who has not, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.permissions import Right
from app.domain.tiles import Tile, TileState
from app.services import classes, form_list, sessions, standings
from app.services.form_list import Paper
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.handover import HandoverViewModel
from ui.viewmodels.staff.pupil_panel import PupilPanelViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

HERE = "here"
"""The mark of the pupil in the middle of a turn."""


@dataclass(frozen=True)
class _Found:
    name: str = ""
    names: tuple[str, ...] = ()
    tiles: tuple[Tile, ...] = ()
    lessons: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    to_print: int = 0


@QmlElement
@QmlUncreatable("made in Python")
class ClassPageViewModel(StaffScreen):
    """``pupils``: roles ``subject``, ``name``, ``animal`` and ``mark``, which is one of MARKS."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._rows = Rows(("subject", "name", "animal", "mark"), self)
        self._classes = Rows(("name", "chosen"), self)
        self._panel = PupilPanelViewModel(shell, self)
        self._handover = HandoverViewModel(shell, self)
        self._panel.changed.connect(self.refresh)
        shell.hold.shown.connect(self._publish)
        self._found = _Found()
        self._name = ""
        self._loaded = False

    def opened(self) -> None:
        self._name = self.shell.class_name
        self.refresh()

    def refresh(self) -> None:
        name, printing = self._name, self.shell.may(Right.PRINT) and not self.shell.practice.active
        self.run(lambda kit: _read(kit, name, printing), self._take)

    def closed(self) -> None:
        self._found, self._loaded = _Found(), False
        self._panel.close()
        self._publish()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Another class."""
        self.shell.choose_class(name)
        self._name = name
        self.refresh()

    @Slot(str)
    def look(self, subject: str) -> None:
        """A pupil's own panel, for those who may see records."""
        if self.shell.may(Right.RECORDS):
            self._panel.open(subject)

    @Slot()
    def checks(self) -> None:
        """What the class chose first at each question."""
        self.shell.go("staff/ClassChecks")

    @Slot()
    def printForms(self) -> None:
        self.shell.go("staff/Paper")

    @Slot()
    def witness(self) -> None:
        self.shell.go("staff/Witness")

    @Property(QAbstractItemModel, notify=shown)
    def pupils(self) -> QAbstractItemModel:
        return self._rows

    @Property(QAbstractItemModel, notify=shown)
    def classes(self) -> QAbstractItemModel:
        """Every class: roles ``name``, ``chosen``."""
        return self._classes

    @Property(PupilPanelViewModel, notify=shown)
    def panel(self) -> PupilPanelViewModel:
        return self._panel

    @Property(HandoverViewModel, notify=shown)
    def handover(self) -> HandoverViewModel:
        return self._handover

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._loaded

    @Property(str, notify=shown)
    def name(self) -> str:
        return self._name

    @Property(str, notify=shown)
    def years(self) -> str:
        return ", ".join(self._found.years)

    @Property(str, notify=shown)
    def lessons(self) -> str:
        """The titles of the lessons this class signs for."""
        return ", ".join(self._found.lessons)

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def counts(self) -> dict[str, int]:
        """How many pupils have which mark, by mark, and ``all``."""
        marks = [row["mark"] for row in self._rows.rows]
        return {mark.replace("-", "_"): marks.count(mark) for mark in MARKS} | {"all": len(marks)}

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def unsure(self) -> list[str]:
        return self._called("not-sure")

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def again(self) -> list[str]:
        """Who signs a rule again that has changed."""
        return self._called("waiting-again")

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def unwitnessed(self) -> list[str]:
        return self._called("awaiting-witness")

    @Property(str, notify=shown)
    def here(self) -> str:
        """Who is in the middle of a turn."""
        return "".join(self._called(HERE))

    @Property(int, notify=shown)
    def toPrint(self) -> int:
        return self._found.to_print

    @Property(bool, notify=shown)
    def mayPrint(self) -> bool:
        return self.shell.may(Right.PRINT)

    @Property(bool, notify=shown)
    def mayWitness(self) -> bool:
        return self.shell.may(Right.WITNESS)

    @Property(bool, notify=shown)
    def mayLook(self) -> bool:
        return self.shell.may(Right.RECORDS)

    def _take(self, found: _Found) -> None:
        self._found, self._loaded, self._name = found, True, found.name
        self.shell.choose_class(found.name)
        self._handover.look(found.name)
        self._publish()

    def _publish(self) -> None:
        here = self.shell.hold.subject
        self._rows.put([_row(tile, here) for tile in self._found.tiles])
        self._classes.put([{"name": name, "chosen": name == self._name} for name in self._found.names])
        self.shown.emit()

    def _called(self, mark: str) -> list[str]:
        return [str(row["name"]) for row in self._rows.rows if row["mark"] == mark]


MARKS = (HERE, *(state.replace(" ", "-") for state in TileState))


def _row(tile: Tile, here: str) -> dict[str, object]:
    mark = HERE if tile.subject == here else tile.state.replace(" ", "-")
    return {"subject": tile.subject, "name": tile.name, "animal": f"animal-{tile.animal}", "mark": mark}


def _read(kit: Kit, name: str, printing: bool) -> _Found:
    """The class of this name; without one, the class whose lesson is open."""
    names = classes.class_names(kit)
    open_now = sessions.current(kit)
    name = name or (open_now.class_name if open_now else "")
    if name not in names:
        return _Found(names=names)
    here = standings.pupils_of(kit, name)
    stages, ready = {pupil.stage for pupil in here}, kit.shelf.stages_with_lesson()
    known = [stage for stage in kit.shelf.stages() if stage.id in stages]
    years = {pupil.year for pupil in here}
    order = [year for stage in kit.shelf.stages() for year in stage.years]
    return _Found(
        name,
        names,
        classes.board(kit, name),
        tuple(kit.shelf.lesson(stage.id).title for stage in known if stage.id in ready),
        tuple(year for year in order if year in years),
        _to_print(kit, name) if printing else 0,
    )


def _to_print(kit: Kit, name: str) -> int:
    lines = form_list.form_lines(kit)
    return sum(line.pupil.class_name == name and line.paper is Paper.READY for line in lines)
