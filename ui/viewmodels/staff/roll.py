"""The roll: every pupil by class, found by name or number."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.names import folded
from app.domain.permissions import Right
from app.domain.pupil import Pupil
from app.domain.roll_row import number_key
from app.domain.years import stage_of
from app.services import pupils
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.paper_documents import AnimalsDocument
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.pupil_form import PupilFormViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class _Listed:
    """A pupil and what the search looks through."""

    pupil: Pupil
    looked_in: str
    row: dict[str, object]


@QmlElement
@QmlUncreatable("made in Python")
class RollViewModel(StaffScreen):
    """A search looks through all classes; without one the chosen class is listed, or everybody."""

    shown = Signal()

    def __init__(
        self, shell: ShellViewModel, form: PupilFormViewModel, preview: PreviewViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(shell, parent)
        self._form, self._preview = form, preview
        self._loaded = False
        self._listed: tuple[_Listed, ...] = ()
        self._class_name = ""
        self._search = ""
        self._classes = Rows(("name", "count", "chosen"), self)
        self._pupils = Rows(
            ("subject", "name", "className", "year", "stage", "placed", "animal", "number", "onPaper"), self
        )

    def opened(self) -> None:
        self._class_name = self.shell.class_name
        self.refresh()

    def refresh(self) -> None:
        self.run(_read, self._take)

    def closed(self) -> None:
        self._listed, self._loaded, self._search = (), False, ""
        self._publish()

    @Slot(str)
    def find(self, text: str) -> None:
        """Part of a name, or the start of a number."""
        self._search = text
        self._publish()

    @Slot(str)
    def chooseClass(self, name: str) -> None:
        """Empty: everybody."""
        self._class_name, self._search = name, ""
        self.shell.choose_class(name)
        self._publish()

    @Slot()
    def add(self) -> None:
        self._form.add(self._class_name)
        self.shell.go("staff/PupilForm")

    @Slot(str)
    def correct(self, subject: str) -> None:
        self._form.correct(subject)
        self.shell.go("staff/PupilForm")

    @Slot()
    def animalSheet(self) -> None:
        """The chosen class's names and animals, to be printed for pegs and trays."""
        if self._class_name:
            self._preview.show(AnimalsDocument(self._class_name), "staff/Roll")

    @Property(bool, notify=shown)
    def mayPrint(self) -> bool:
        return self.shell.may(Right.PRINT)

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._loaded

    @Property(int, notify=shown)
    def total(self) -> int:
        return len(self._listed)

    @Property(int, notify=shown)
    def count(self) -> int:
        """How many are listed now."""
        return self._pupils.rowCount()

    @Property(str, notify=shown)
    def className(self) -> str:
        return self._class_name

    @Property(str, notify=shown)
    def search(self) -> str:
        return self._search

    @Property(QAbstractItemModel, notify=shown)
    def classes(self) -> QAbstractItemModel:
        """Roles ``name`` (empty for everybody), ``count``, ``chosen``."""
        return self._classes

    @Property(QAbstractItemModel, notify=shown)
    def pupils(self) -> QAbstractItemModel:
        """``stage`` is a title; ``placed`` says that staff chose another than the year's."""
        return self._pupils

    def _take(self, found: tuple[_Listed, ...]) -> None:
        self._listed, self._loaded = found, True
        if self._class_name not in {one.pupil.class_name for one in found}:
            self._class_name = ""
        self._publish()

    def _publish(self) -> None:
        counts = Counter(one.pupil.class_name for one in self._listed)
        everybody = [("", len(self._listed))] if self._listed else []
        chosen = "" if self._search else self._class_name
        self._classes.put(
            [{"name": name, "count": many, "chosen": name == chosen} for name, many in (*everybody, *counts.items())]
        )
        self._pupils.put([one.row for one in self._wanted()])
        self.shown.emit()

    def _wanted(self) -> list[_Listed]:
        said = self._search.strip()
        if not said:
            return [one for one in self._listed if self._class_name in ("", one.pupil.class_name)]
        words, number = [folded(word) for word in said.split()], number_key(said)
        return [one for one in self._listed if _found(one, words, number)]


def _found(one: _Listed, words: list[str], number: str) -> bool:
    own = one.pupil.number
    return bool(own and number_key(own).startswith(number)) or all(word in one.looked_in for word in words)


def _read(kit: Kit) -> tuple[_Listed, ...]:
    stages = kit.shelf.stages()
    titles = {stage.id: stage.title for stage in stages}
    return tuple(
        _Listed(
            pupil,
            f"{folded(pupil.first)} {folded(pupil.legal_first)} {folded(pupil.last)}",
            {
                "subject": pupil.subject,
                "name": pupil.by_surname,
                "className": pupil.class_name,
                "year": pupil.year,
                "stage": titles.get(pupil.stage, ""),
                "placed": pupil.stage != stage_of(pupil.year, stages),
                "animal": f"animal-{pupil.animal}" if pupil.animal else "",
                "number": pupil.number,
                "onPaper": pupil.full_name if pupil.legal_first not in ("", pupil.first) else "",
            },
        )
        for pupil in pupils.pupils(kit)
    )
