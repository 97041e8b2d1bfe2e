"""One pupil of the class: what they agreed to and when, and taking a mistaken turn back."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.agreement import Agreement, Mark
from app.domain.moments import day_and_time
from app.domain.permissions import Right
from app.domain.tiles import state_of
from app.services import pupil_record, turns
from app.services.pupil_record import PupilRecord
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PupilPanelViewModel(QObject):
    """``name`` is empty while no pupil is looked at. ``changed`` says that a turn was voided."""

    shown = Signal()
    changed = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._subject = ""
        self._record: PupilRecord | None = None
        self._void = Rows(("signed", "voided", "reason"), self)
        self._reason = ""
        self._asking = False

    def open(self, subject: str) -> None:
        """Look at this pupil."""
        self._subject, self._reason, self._asking = subject, "", False
        by = self._shell.subject
        self._shell.run(lambda kit: pupil_record.pupil_record(kit, subject, by), self._take)

    @Slot()
    def close(self) -> None:
        self._subject, self._reason, self._asking, self._record = "", "", False, None
        self._void.put([])
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
            self._shell.run(lambda kit: turns.void(kit, by, agreement.id, reason), lambda _: self._voided())

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
    def voidTurns(self) -> QAbstractItemModel:
        """Turns that do not count: roles ``signed``, ``voided``, ``reason``."""
        return self._void

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
        self._void.put([_void_row(one, record.names) for one in record.void])
        self.shown.emit()

    def _voided(self) -> None:
        self.changed.emit()
        self.open(self._subject)


def _void_row(one: Agreement, names: dict[str, str]) -> dict[str, str]:
    return {
        "signed": day_and_time(one.signed_at),
        "voided": f"{names.get(one.voided_by, '')}, {day_and_time(one.voided_at)}",
        "reason": one.void_reason,
    }
