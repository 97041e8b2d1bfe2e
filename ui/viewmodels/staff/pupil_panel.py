"""One pupil: turns, signatures, checks, access and what came from home; taking a mistaken turn back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.agreement import Agreement, Mark
from app.domain.moments import day_and_time
from app.domain.permissions import Right
from app.domain.tiles import state_of
from app.services import pupil_record, turns
from app.services.pupil_record import PupilRecord
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.keepsakes import KeepsakesViewModel
from ui.viewmodels.staff.navigation import CLASS_PAGE
from ui.viewmodels.staff.preview import SCREEN as PREVIEW
from ui.viewmodels.staff.pupil_access import PupilAccessViewModel
from ui.viewmodels.staff.pupil_rows import CHECK_ROLES, TURN_ROLES, check_row, turn_row
from ui.viewmodels.staff.pupil_visit import DECLINE, NOBODY, SUSPEND
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

ACCESS, AGREED, TURNS = "access", "agreed", "turns"


@QmlElement
@QmlUncreatable("made in Python")
class PupilPanelViewModel(QObject):
    """``name`` is empty while no pupil is looked at. ``changed`` says that something was voided or noted.

    ``screen`` is the one it stands on: coming back there from a screen about the pupil shows them again.
    """

    shown = Signal()
    changed = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None, screen: str = CLASS_PAGE) -> None:
        super().__init__(parent)
        self._shell, self._screen = shell, screen
        self._access = PupilAccessViewModel(shell, screen, self)
        self._access.altered.connect(self._look_again)
        self._keepsakes = KeepsakesViewModel(shell, screen, self)
        self._checks, self._turns = Rows(CHECK_ROLES, self), Rows(TURN_ROLES, self)
        self._part = self._was = ""
        shell.desk.kiosk.screenChanged.connect(self._come_back)
        self._subject = ""
        self._record: PupilRecord | None = None
        self._reason = ""
        self._asking = False

    def open(self, subject: str) -> None:
        """Look at this pupil."""
        if subject != self._subject:
            self._part = ""
        self._subject, self._reason, self._asking = subject, "", False
        by = self._shell.subject
        self._shell.run(lambda kit: pupil_record.pupil_record(kit, subject, by), self._take)

    @Slot()
    def close(self) -> None:
        self._subject, self._reason, self._asking, self._record = "", "", False, None
        self._publish()

    @Slot(str)
    def show(self, part: str) -> None:
        """``access``, ``agreed``, ``checks`` or ``turns``."""
        self._part = part
        self.shown.emit()

    @Slot(bool)
    def askVoid(self, asking: bool) -> None:
        """Ask for the reason, or think better of it."""
        self._asking, self._reason = asking, ""
        self.shown.emit()

    @Slot(str)
    def giveReason(self, reason: str) -> None:
        self._reason = reason
        self.shown.emit()

    @Slot()
    def void(self) -> None:
        """The turn counts for nothing any more; the pupil can sign again."""
        agreement, reason, by = self._agreement, self._reason, self._shell.subject
        if agreement is not None:
            self._shell.run(lambda kit: turns.void(kit, by, agreement.id, reason), lambda _: self._taken_back())

    @Slot()
    def toCard(self) -> None:
        """Look at the pupil's licence card before it is printed."""
        if self._record is not None:
            self._keepsakes.card(self._record.pupil)

    @Slot()
    def toFolder(self) -> None:
        """Look at the pupil's folder before it is printed."""
        if self._record is not None:
            self._keepsakes.folder(self._record.pupil)

    @Property(bool, notify=shown)
    def mayCard(self) -> bool:
        return bool(self._record and self._record.line.may and self._keepsakes.mayPrint)

    @Property(bool, notify=shown)
    def mayFolder(self) -> bool:
        return bool(self._record and self._keepsakes.mayFolder)

    if TYPE_CHECKING:
        access: PupilAccessViewModel
    else:

        @Property(PupilAccessViewModel, notify=shown)
        def access(self):
            return self._access

    @Property(str, notify=shown)
    def part(self) -> str:
        """Which part of the record is shown."""
        return self._part

    @Property(str, notify=shown)
    def called(self) -> str:
        """What the class calls them."""
        return self._record.called if self._record else ""

    @Property(str, notify=shown)
    def name(self) -> str:
        """As the school writes it."""
        return self._record.pupil.full_name if self._record else ""

    @Property(str, notify=shown)
    def first(self) -> str:
        return self._record.pupil.first if self._record else ""

    @Property(str, notify=shown)
    def about(self) -> str:
        return f"{self._record.pupil.class_name} · {self._record.pupil.year}" if self._record else ""

    @Property(str, notify=shown)
    def animal(self) -> str:
        return f"animal-{self._record.pupil.animal}" if self._record else ""

    @Property(str, notify=shown)
    def mark(self) -> str:
        return state_of(self._record.standing).replace(" ", "-") if self._record else "waiting"

    @Property(str, notify=shown)
    def lesson(self) -> str:
        return self._record.lesson if self._record else ""

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def promises(self) -> list[str]:
        return list(self._record.promises) if self._record else []

    @Property(str, notify=shown)
    def signedAt(self) -> str:
        return day_and_time(self._agreement.signed_at) if self._agreement else ""

    @Property(str, notify=shown)
    def witnessed(self) -> str:
        """Who saw it, and when."""
        one = self._agreement
        if one is None or self._record is None or not one.witnessed_at:
            return ""
        return f"{self._record.names.get(one.witnessed_by, '')}, {day_and_time(one.witnessed_at)}"

    @Property(str, notify=shown)
    def ink(self) -> str:
        return self._agreement.ink if self._agreement else ""

    @Property(bool, notify=shown)
    def byPicture(self) -> bool:
        """The pupil agreed with their own picture."""
        return self._agreement is not None and self._agreement.mark == Mark.PICTURE

    @Property(QAbstractItemModel, notify=shown)
    def turns(self) -> QAbstractItemModel:
        """Every turn, newest first: see pupil_rows.TURN_ROLES."""
        return self._turns

    @Property(QAbstractItemModel, notify=shown)
    def checks(self) -> QAbstractItemModel:
        """What they chose first at each check: see pupil_rows.CHECK_ROLES."""
        return self._checks

    @Property(bool, notify=shown)
    def mayVoid(self) -> bool:
        return self._agreement is not None and self._shell.may(Right.VOID)

    @Property(bool, notify=shown)
    def asking(self) -> bool:
        return self._asking

    @Property(str, notify=shown)
    def reason(self) -> str:
        return self._reason

    @property
    def _agreement(self) -> Agreement | None:
        return self._record.standing.agreement if self._record else None

    def _take(self, record: PupilRecord) -> None:
        if record.pupil.subject != self._subject:
            return
        self._record = record
        self._part = self._part or _first_part(record)
        self._publish()

    def _publish(self) -> None:
        record = self._record
        self._access.put(record)
        self._checks.put([check_row(one) for one in record.checks] if record else [])
        self._turns.put([turn_row(one, record) for one in record.turns] if record else [])
        self.shown.emit()

    def _come_back(self) -> None:
        before, self._was = self._was, self._shell.desk.kiosk.at
        visit = self._shell.visit
        if before in (DECLINE, SUSPEND, PREVIEW) and self._was == self._screen == visit.back:
            self._shell.visit = NOBODY
            self.open(visit.subject)
            self._part = "" if before == PREVIEW else ACCESS

    def _taken_back(self) -> None:
        self._part = TURNS
        self._look_again()

    def _look_again(self) -> None:
        self.changed.emit()
        self.open(self._subject)


def _first_part(record: PupilRecord) -> str:
    """What there is to do comes first; with nothing to do, what the pupil agreed to."""
    settled = record.line.may and not record.standing.not_sure and not record.line.until
    return AGREED if settled else ACCESS
