"""Today: the lesson that is open, every class, and the one next step."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.agreement import Length, Session
from app.domain.moments import clock_time, day
from app.domain.permissions import Right
from app.domain.return_date import in_words
from app.services import overview, sessions
from app.services.kit import Kit
from app.services.overview import ClassLine, Overview
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.handover import HandoverViewModel
from ui.viewmodels.staff.navigation import CLASS_PAGE
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = (
    "name", "years", "pupils", "signed", "waiting", "again", "notSure", "notWitnessed", "lessonless", "open", "chosen",
)  # fmt: skip


@QmlElement
@QmlUncreatable("made in Python")
class HomeViewModel(StaffScreen):
    """``chosen`` is the class whose next step is shown; the open one, until staff choose another."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._rows = Rows(ROLES, self)
        self._handover = HandoverViewModel(shell, self)
        self._lines: tuple[ClassLine, ...] = ()
        self._session: Session | None = None
        self._today = ""
        self._loaded = False
        self._chosen = ""

    def opened(self) -> None:
        self._chosen = self.shell.class_name
        self.refresh()

    def refresh(self) -> None:
        self.run(_read, self._take)

    def closed(self) -> None:
        self._lines, self._session, self._loaded = (), None, False
        self._publish()

    @Slot(str)
    def choose(self, name: str) -> None:
        self._chosen = name
        self.shell.choose_class(name)
        self._handover.look(name)
        self._publish()

    @Slot()
    def openClass(self) -> None:
        """The chosen class's own page."""
        self.shell.choose_class(self._chosen)
        self.shell.go(CLASS_PAGE)

    @Slot()
    def finish(self) -> None:
        """The lesson that is open is over."""
        session = self._session
        if session is not None:
            self.run(lambda kit: sessions.close_session(kit, session), lambda _: self.refresh())

    @Property(QAbstractItemModel, notify=shown)
    def classes(self) -> QAbstractItemModel:
        return self._rows

    @Property(HandoverViewModel, notify=shown)
    def handover(self) -> HandoverViewModel:
        return self._handover

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._loaded

    @Property(str, notify=shown)
    def chosen(self) -> str:
        return self._chosen

    @Property(str, notify=shown)
    def openName(self) -> str:
        """The class whose lesson is open, or empty."""
        return self._session.class_name if self._session else ""

    @Property(str, notify=shown)
    def openedAt(self) -> str:
        return clock_time(self._session.opened_at) if self._session else ""

    @Property(str, notify=shown)
    def openedOn(self) -> str:
        """The day, unless that is today."""
        if self._session is None or str(day(self._session.opened_at)) == self._today:
            return ""
        return in_words(day(self._session.opened_at))

    @Property(bool, notify=shown)
    def openAfter(self) -> bool:
        """The open lesson was taught together, turns are short."""
        return self._session is not None and self._session.length == Length.AFTER

    @Property(bool, notify=shown)
    def mayRun(self) -> bool:
        return self.shell.may(Right.RUN_TURNS)

    @Property(bool, notify=shown)
    def mayImport(self) -> bool:
        return self.shell.may(Right.ROLL)

    def _take(self, found: tuple[Overview, str]) -> None:
        seen, self._today = found
        self._lines, self._session, self._loaded = seen.classes, seen.session, True
        names = [line.class_name for line in self._lines]
        if self._session is not None and self._session.class_name not in names:
            self._session = None
        if self._chosen not in names:
            self._chosen = self._session.class_name if self._session else ""
        self._handover.look(self._chosen)
        self._publish()

    def _publish(self) -> None:
        self._rows.put([self._row(line) for line in self._lines])
        self.shown.emit()

    def _row(self, line: ClassLine) -> dict[str, object]:
        return {
            "name": line.class_name,
            "years": ", ".join(line.years),
            "pupils": line.counts.pupils,
            "signed": line.counts.signed,
            "waiting": line.counts.waiting + line.counts.waiting_again,
            "again": line.counts.waiting_again,
            "notSure": line.counts.not_sure,
            "notWitnessed": line.counts.awaiting_witness,
            "lessonless": line.lessonless,
            "open": self._session is not None and line.class_name == self._session.class_name,
            "chosen": line.class_name == self._chosen,
        }


def _read(kit: Kit) -> tuple[Overview, str]:
    return overview.overview(kit), str(day(kit.clock.now().isoformat()))
