"""What a class chose first, question by question: for teaching, and about no child."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.first_choices import FEWEST, Question
from app.services import check_view
from app.services.check_view import LessonChecks
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.navigation import CLASS_PAGE
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

CLASS_CHECKS = "staff/ClassChecks"
ROLES = ("key", "lesson", "question", "story", "answered", "told", "second", "earlier", "talk", "choices")


@QmlElement
@QmlUncreatable("made in Python")
class ClassChecksViewModel(StaffScreen):
    """Questions of every lesson that the class has, each with its pictured choices and how many took them first."""

    shown = Signal()
    entry = CLASS_PAGE

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._rows = Rows(ROLES, self)
        self._name = ""
        self._lessons: tuple[LessonChecks, ...] = ()
        self._loaded = False

    def opened(self) -> None:
        self._name = self.shell.class_name
        name, by = self._name, self.shell.subject
        self.run(lambda kit: check_view.by_question(kit, name, by), self._take)

    def closed(self) -> None:
        self._name, self._lessons, self._loaded = "", (), False
        self._publish()

    @Slot()
    def back(self) -> None:
        self.shell.go(CLASS_PAGE)

    @Property(QAbstractItemModel, notify=shown)
    def questions(self) -> QAbstractItemModel:
        """Roles: see ROLES. ``lesson`` is named where its first question stands, if there are several lessons.

        ``told`` is false with too few answers; ``choices`` are {text, picture, alt, right, first, share (0 to 1)}.
        """
        return self._rows

    @Property(str, notify=shown)
    def name(self) -> str:
        return self._name

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._loaded

    @Property(int, notify=shown)
    def signed(self) -> int:
        return sum(lesson.signed for lesson in self._lessons)

    @Property(int, notify=shown)
    def pupils(self) -> int:
        return sum(lesson.pupils for lesson in self._lessons)

    @Property(int, notify=shown)
    def toTalk(self) -> int:
        """How many questions are worth a talk."""
        return sum(one.to_talk for lesson in self._lessons for one in lesson.questions)

    @Property(int, notify=shown)
    def fewest(self) -> int:
        """Answers below which nothing is told."""
        return FEWEST

    def _take(self, found: tuple[LessonChecks, ...]) -> None:
        self._lessons, self._loaded = found, True
        self._publish()

    def _publish(self) -> None:
        several = len(self._lessons) > 1
        self._rows.put(
            [
                _row(one, lesson.title if several and place == 0 else "")
                for lesson in self._lessons
                for place, one in enumerate(lesson.questions)
            ]
        )
        self.shown.emit()


def _row(one: Question, lesson: str) -> dict[str, object]:
    counts = one.first or (0,) * len(one.check.choices)
    return {
        "key": one.check.id,
        "lesson": lesson,
        "question": one.check.question,
        "story": one.check.story.text if one.check.story else "",
        "answered": one.answered,
        "told": bool(one.first),
        "second": one.second,
        "earlier": one.earlier,
        "talk": one.to_talk,
        "choices": [
            {
                "text": choice.text,
                "picture": choice.picture,
                "alt": choice.alt,
                "right": choice.right,
                "first": first,
                "share": first / one.answered if one.answered else 0.0,
            }
            for choice, first in zip(one.check.choices, counts, strict=True)
        ],
    }
