"""The staff statement: read it page by page, note questions for the directors, sign it with a finger."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain.ink import codec
from app.domain.moments import day_and_time, weekday_in_words
from app.domain.permissions import Right
from app.domain.statement import Stand, Statement, StatementPage
from app.errors import KioskError
from app.services import statements
from app.services.statements import Own
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.navigation import HOME
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class StatementViewModel(StaffScreen):
    """``place`` counts the pages from 0; the one after the last is where one signs."""

    shown = Signal()
    entry = HOME

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._own: Own | None = None
        self._questions: dict[int, str] = {}
        self._place = 0
        self._busy = False
        self._name = self._fault = ""

    def opened(self) -> None:
        self._start_over()
        by = self.shell.subject
        self.run(lambda kit: statements.of(kit, by), self._take)

    def refresh(self) -> None:
        """What somebody is reading or typing is never taken away."""

    def closed(self) -> None:
        self.shell.detour.forget()
        self._start_over()
        self.shown.emit()

    @Slot()
    def next(self) -> None:
        """The page that follows."""
        self._place = min(self._place + 1, len(self._pages))
        self.shown.emit()

    @Slot()
    def back(self) -> None:
        """The page before; from the first one, back to where it was asked for."""
        if not self._place:
            self.shell.go(self.shell.detour.back)
            return
        self._place -= 1
        self.shown.emit()

    @Slot(str)
    def ask(self, question: str) -> None:
        """A question for the directors, noted at this page."""
        self._questions[self._place] = question
        self.shown.emit()

    @Slot(str)
    def setName(self, name: str) -> None:
        self._name, self._fault = name, ""
        self.shown.emit()

    @Slot(str)
    def sign(self, ink: str) -> None:
        """Signed, with what the pad holds: it is put in the record, and what was put off goes on."""
        own = self._own
        if self._busy or own is None:
            return
        by, name, read = self.shell.subject, self._name, own.text
        asked = tuple((page.title, self._questions.get(place, "")) for place, page in enumerate(self._pages))
        self._busy, self._fault = True, ""
        self.shown.emit()
        self.run(
            lambda kit: statements.sign(kit, by, read, name, codec.decode(ink), asked), self._signed, self._refused
        )

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """What the screen says."""
        own, reading = self._own, self._place < len(self._pages)
        page = self._pages[self._place] if reading else StatementPage("", ())
        newest = own.newest if own else None
        due = own is not None and own.stand.due
        return {
            "loaded": own is not None,
            "year": own.year if own else "",
            "due": due,
            "stand": own.stand.value if own else "",
            "comment": newest.comment if newest and own and own.stand is Stand.RETURNED else "",
            "signedAt": day_and_time(newest.signed_at) if newest and not due else "",
            "purpose": own.text.purpose if own else "",
            "reading": reading,
            "place": self._place,
            "count": len(self._pages),
            "title": page.title,
            "lines": [{"id": line.id, "text": line.text, "practice": line.practice} for line in page.lines],
            "question": self._questions.get(self._place, ""),
            "questions": [text for _, text in sorted(self._questions.items()) if text.strip()],
            "name": self._name,
            "day": weekday_in_words(own.today) if own else "",
            "fault": self._fault,
            "busy": self._busy,
            "approves": self.shell.may(Right.APPROVE),
            "goesOn": self.shell.detour.pending,
        }

    @property
    def _pages(self) -> tuple[StatementPage, ...]:
        return self._own.text.pages if self._own else ()

    def _take(self, own: Own) -> None:
        self._own, self._name = own, own.staff.name
        self.shown.emit()

    def _signed(self, _: Statement) -> None:
        self._busy = False
        self.shell.notices.look(self.shell.subject)
        if self.shell.detour.pending:
            self.shell.detour.go_on()
            return
        self.shell.go(HOME)
        self.shell.say(self.tr("Thank you. The directors read your statement next."))

    def _refused(self, fault: KioskError) -> None:
        self._busy, self._fault = False, fault.staff
        self.shown.emit()

    def _start_over(self) -> None:
        self._own, self._questions = None, {}
        self._place, self._busy = 0, False
        self._name = self._fault = ""
