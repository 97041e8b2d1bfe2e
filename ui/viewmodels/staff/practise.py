"""Practise: choose a lesson and try the whole kiosk with it, or print its plan."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.agreement import Session
from app.errors import KioskError
from app.services import lesson_plan, lessons
from app.services.kit import Kit
from app.services.lessons import LessonLine
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.plan_document import PlanDocument
from ui.viewmodels.staff.practice import made_up
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PractiseViewModel(StaffScreen):
    """``lessons``: roles ``stage``, ``title``, ``years``, ``lesson``, ``pages``, ``checks``, ``minutes``, ``plan``."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, preview: PreviewViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._preview = preview
        self._rows = Rows(("stage", "title", "years", "lesson", "pages", "checks", "minutes", "plan"), self)
        self._loaded = False

    def opened(self) -> None:
        self.run(_read, lambda found: self._take(*found))

    @Slot(str, str)
    def printPlan(self, stage: str, title: str) -> None:
        """Look at the lesson's plan for the teacher, then print or save it."""
        self._preview.show(PlanDocument(stage, title), "staff/Practise")

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

    def _take(self, found: tuple[LessonLine, ...], planned: tuple[str, ...]) -> None:
        self._rows.put([_row(line) | {"plan": line.stage in planned} for line in found if line.lesson])
        self._loaded = True
        self.shown.emit()


def _read(kit: Kit) -> tuple[tuple[LessonLine, ...], tuple[str, ...]]:
    return lessons.listing(kit), lesson_plan.stages_with_plan(kit)


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
