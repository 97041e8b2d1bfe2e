"""Practise: choose a lesson and try the whole kiosk with it."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.agreement import Session
from app.errors import KioskError
from app.services import lessons
from app.services.kit import Kit
from app.services.lessons import LessonLine
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.practice import made_up
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PractiseViewModel(StaffScreen):
    """``lessons``: roles ``stage``, ``title``, ``years``, ``lesson``, ``pages``, ``checks``, ``minutes``."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._rows = Rows(("stage", "title", "years", "lesson", "pages", "checks", "minutes"), self)
        self._loaded = False

    def opened(self) -> None:
        self.run(lessons.listing, self._take)

    @Slot(str)
    def practise(self, stage: str) -> None:
        """Hand the kiosk to the made-up class of this stage."""
        try:
            self.shell.hold.let_go()
        except KioskError as fault:
            self.shell.report(fault)
            return
        by = self.shell.subject
        self.run(lambda kit: made_up(kit, stage, by), self._begin)

    @Property(QAbstractItemModel, notify=shown)
    def lessons(self) -> QAbstractItemModel:
        return self._rows

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._loaded

    def _begin(self, made: tuple[Kit, Session]) -> None:
        self.shell.practice.begin(*made)

    def _take(self, found: tuple[LessonLine, ...]) -> None:
        self._rows.put([_row(line) for line in found if line.lesson])
        self._loaded = True
        self.shown.emit()


def _row(line: LessonLine) -> dict[str, object]:
    return {
        "stage": line.stage,
        "title": line.title,
        "years": ", ".join(line.years),
        "lesson": line.lesson,
        "pages": line.pages,
        "checks": line.checks,
        "minutes": line.minutes,
    }
