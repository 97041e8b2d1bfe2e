"""The lesson that is open, as far as every staff screen tells it: its phase, since when, and how many are to come."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QObject, Signal

from app.domain.agreement import Length, Session
from app.domain.moments import clock_time, day
from app.domain.return_date import in_words
from ui.viewmodels.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class LessonNowViewModel(QObject):
    """``phase`` is teach, sign or wrap-up, empty while no lesson is open. The sentence is LessonSentence.qml's."""

    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self._to_sign = self._away = 0
        self._today = date.min

    def take(self, session: Session | None, to_sign: int, away: int, today: date) -> None:
        """What the record says now."""
        self.session, self._to_sign, self._away, self._today = session, to_sign, away, today
        self.shown.emit()

    def clear(self) -> None:
        """No lesson, or nobody to tell of it."""
        self.take(None, 0, 0, date.min)

    @Property(str, notify=shown)
    def phase(self) -> str:
        return self.session.phase if self.session else ""

    @property
    def class_name(self) -> str:
        """Whose lesson it is, empty while none is open."""
        return self.session.class_name if self.session else ""

    @Property(str, notify=shown)
    def className(self) -> str:
        return self.class_name

    @Property(bool, notify=shown)
    def after(self) -> bool:
        """Taught together, so that turns are short."""
        return self.session is not None and self.session.length == Length.AFTER

    @Property(str, notify=shown)
    def at(self) -> str:
        """When it began, such as "10:05"."""
        return clock_time(self.session.opened_at) if self.session else ""

    @Property(str, notify=shown)
    def on(self) -> str:
        """The day it began, unless that is today."""
        if self.session is None or day(self.session.opened_at) == self._today:
            return ""
        return in_words(day(self.session.opened_at))

    @Property(int, notify=shown)
    def toSign(self) -> int:
        return self._to_sign

    @Property(int, notify=shown)
    def away(self) -> int:
        return self._away
