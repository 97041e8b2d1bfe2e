"""Whom to catch up with: who missed a lesson of this class, and why."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.catch_up import CatchUp
from app.domain.moments import day
from app.domain.names import display_names
from app.domain.return_date import in_words
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class CatchUpViewModel(QObject):
    """``pupils``: roles ``name``, ``animal``, ``why`` (one of domain.catch_up.Missed) and ``on``, the lesson's day."""

    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = Rows(("name", "animal", "why", "on"), self)
        self._open = False

    def take(self, found: tuple[CatchUp, ...]) -> None:
        """The newest lesson first."""
        names = display_names([one.pupil for one in found])
        self._rows.put([_row(one, names[one.pupil.subject]) for one in found])
        self._open = self._open and bool(found)
        self.shown.emit()

    @Slot(bool)
    def show(self, wanted: bool) -> None:
        """Open the list, or close it."""
        self._open = wanted
        self.shown.emit()

    @Property(QAbstractItemModel, notify=shown)
    def pupils(self) -> QAbstractItemModel:
        return self._rows

    @Property(int, notify=shown)
    def count(self) -> int:
        return len(self._rows.rows)

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def names(self) -> list[str]:
        return [str(row["name"]) for row in self._rows.rows]

    @Property(bool, notify=shown)
    def isOpen(self) -> bool:
        return self._open


def _row(one: CatchUp, name: str) -> dict[str, object]:
    return {
        "name": name,
        "animal": f"animal-{one.pupil.animal}",
        "why": str(one.why),
        "on": in_words(day(one.session.opened_at)),
    }
