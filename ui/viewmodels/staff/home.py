"""Today: the lesson that is open, every class, and the one next step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.class_grid import Spot, still_to_sign
from app.domain.permissions import Right
from app.services import class_grid, overview, sessions, standings
from app.services.kit import Kit
from app.services.overview import ClassLine, Overview
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.handover import HandoverViewModel
from ui.viewmodels.staff.lesson_now import LessonNowViewModel
from ui.viewmodels.staff.navigation import CLASS_PAGE
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = (
    "name", "years", "pupils", "signed", "waiting", "again", "notSure", "notWitnessed", "lessonless", "missed",
    "open", "chosen",
)  # fmt: skip


@dataclass(frozen=True)
class _Found:
    seen: Overview
    to_sign: int
    away: int
    today: date


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
        self._now = LessonNowViewModel(self)
        self._emptied = False
        self._loaded = False
        self._chosen = ""

    def opened(self) -> None:
        self._chosen = self.shell.class_name
        self.refresh()

    def refresh(self) -> None:
        self.run(_read, self._take)

    def signed_out(self) -> None:
        self._lines, self._loaded, self._emptied = (), False, False
        self._now.clear()
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
    def goOn(self) -> None:
        """To the class whose lesson is open."""
        self.shell.choose_class(self._now.class_name)
        self.shell.go(CLASS_PAGE)

    @Slot()
    def finish(self) -> None:
        """The lesson that is open is over."""
        session = self._now.session
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

    @Property(LessonNowViewModel, notify=shown)
    def lesson(self) -> LessonNowViewModel:
        """The lesson that is open, of whichever class."""
        return self._now

    @Property(bool, notify=shown)
    def emptied(self) -> bool:
        """The roll left nobody in the class whose lesson is open."""
        return self._emptied

    @Property(bool, notify=shown)
    def mayRun(self) -> bool:
        return self.shell.may(Right.RUN_TURNS)

    @Property(bool, notify=shown)
    def mayAdmit(self) -> bool:
        return self.shell.may(Right.ADMIT)

    @Property(bool, notify=shown)
    def mayImport(self) -> bool:
        return self.shell.may(Right.ROLL)

    def _take(self, found: _Found) -> None:
        self._lines, self._loaded = found.seen.classes, True
        self._now.take(found.seen.session, found.to_sign, found.away, found.today)
        names = [line.class_name for line in self._lines]
        open_now = self._now.class_name
        self._emptied = bool(open_now) and open_now not in names
        if self._chosen not in names:
            self._chosen = open_now if open_now in names else ""
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
            "missed": line.to_catch_up,
            "open": line.class_name == self._now.class_name,
            "chosen": line.class_name == self._chosen,
        }


def _read(kit: Kit) -> _Found:
    seen = overview.overview(kit)
    shown = class_grid.grid(kit, seen.session.class_name).places if seen.session else ()
    away = sum(one.spot is Spot.AWAY for one in shown)
    return _Found(seen, still_to_sign(shown), away, standings.today(kit))
