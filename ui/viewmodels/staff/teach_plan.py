"""The strip that only the teacher reads: prompts, what to watch for, how far the lesson is and how long it has left."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Property, QObject, Signal

from app.domain.teaching_slides import Section
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.teach_run import TeachRun

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class TeachPlanViewModel(QObject):
    """Everything about the slide that stands, in whole minutes."""

    shown = Signal()

    def __init__(self, run: TeachRun, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        run.moved.connect(self.shown)
        run.ticked.connect(self.shown)

    @Property(str, notify=shown)
    def title(self) -> str:
        """What the step is called in the plan; rules and checks have no title."""
        return self._run.state.slide.title if self._run.state else ""

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def prompts(self) -> list[str]:
        return list(self._run.state.slide.prompts) if self._run.state else []

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def watchFor(self) -> list[str]:
        lesson = self._run.lesson
        return list(lesson.teaching.watch_for) if lesson and lesson.teaching else []

    @Property(str, notify=shown)
    def aim(self) -> str:
        lesson = self._run.lesson
        return lesson.teaching.aim if lesson and lesson.teaching else ""

    @Property(int, notify=shown)
    def minutes(self) -> int:
        """What the plan gives this slide, 0 where that is less than one."""
        return int(self._run.state.slide.minutes) if self._run.state else 0

    @Property(int, notify=shown)
    def minutesLeft(self) -> int:
        """Of the whole plan; below 0 it has lasted longer."""
        state = self._run.state
        return ceil(state.left(self._run.now()) / 60) if state else 0

    @Property(int, notify=shown)
    def place(self) -> int:
        """From 1."""
        return self._run.state.place + 1 if self._run.state else 0

    @Property(int, notify=shown)
    def slides(self) -> int:
        return len(self._run.state.slides) if self._run.state else 0

    @Property(str, notify=shown)
    def section(self) -> str:
        return self._run.state.slide.section if self._run.state else ""

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def sections(self) -> list[str]:
        """Those that this lesson has, in their order."""
        there = {slide.section for slide in self._run.state.slides} if self._run.state else set()
        return [str(section) for section in Section if section in there]

    @Property(int, notify=shown)
    def talkSeconds(self) -> int:
        """How long partners talk on this slide, 0 where they do not."""
        return self._run.state.slide.talk if self._run.state else 0

    @Property(int, notify=shown)
    def talkLeft(self) -> int:
        """Seconds they still have; below 0 while they are not talking."""
        left = self._run.state.talk_left(self._run.now()) if self._run.state else None
        return -1 if left is None else ceil(left)
