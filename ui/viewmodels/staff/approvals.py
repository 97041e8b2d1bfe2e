"""Staff statements that wait for a director: read as signed, countersigned or given back; and who has still to sign."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.ink import codec
from app.domain.moments import day_and_time
from app.domain.statement import Statement
from app.errors import KioskError
from app.services import statement_approval, statements
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.navigation import APPROVALS, HOME
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel
from ui.viewmodels.staff.statement_documents import StatementDocument

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class _Row:
    statement: Statement
    lines: tuple[tuple[str, str], ...]
    own: bool = False


@dataclass(frozen=True)
class _Found:
    rows: tuple[_Row, ...]
    unsigned: int


@QmlElement
@QmlUncreatable("made in Python")
class ApprovalsViewModel(StaffScreen):
    """One of the list is open to be read; what waits stands before what is approved."""

    shown = Signal()
    entry = HOME

    def __init__(self, shell: ShellViewModel, preview: PreviewViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._preview = preview
        self._rows = Rows(("key", "name", "said", "approved", "chosen"), self)
        self._found: _Found | None = None
        self._chosen = self._comment = self._fault = ""
        self._busy = False

    def opened(self) -> None:
        by = self.shell.subject
        self._chosen = self._comment = self._fault = ""
        self._busy = False
        self.run(lambda kit: _read(kit, by), self._take)

    def refresh(self) -> None:
        """What somebody is reading or typing is never taken away."""

    def closed(self) -> None:
        self._found = None
        self._chosen = self._comment = self._fault = ""
        self._publish()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Read this one."""
        self._chosen, self._comment, self._fault = key, "", ""
        self._publish()

    @Slot(str)
    def setComment(self, comment: str) -> None:
        self._comment, self._fault = comment, ""
        self._publish()

    @Slot(str)
    def approve(self, ink: str) -> None:
        """Approve it with what the pad holds."""
        by, key = self.shell.subject, self._chosen
        self._decide(
            lambda kit: statement_approval.approve(kit, by, key, codec.decode(ink)), self.tr("Approved. Thank you.")
        )

    @Slot()
    def giveBack(self) -> None:
        """Return it with the comment."""
        by, key, comment = self.shell.subject, self._chosen, self._comment
        self._decide(
            lambda kit: statement_approval.give_back(kit, by, key, comment),
            self.tr("Given back. They read your comment when they sign in."),
        )

    @Slot()
    def printOne(self) -> None:
        """The open statement, for the file."""
        row = self._open
        if row is not None:
            one, by = row.statement, self.shell.subject
            self._preview.show(StatementDocument("statement", by, one.name, one.id), APPROVALS)

    @Slot()
    def printList(self) -> None:
        """Who has still to sign, for the staff room."""
        self._preview.show(StatementDocument("staff-list", self.shell.subject), APPROVALS)

    @Slot()
    def printReminders(self) -> None:
        """A page for each who has still to sign."""
        self._preview.show(StatementDocument("staff-reminders", self.shell.subject), APPROVALS)

    @Slot()
    def back(self) -> None:
        self.shell.go(HOME)

    @Property(QAbstractItemModel, notify=shown)
    def rows(self) -> QAbstractItemModel:
        """Roles ``key``, ``name``, ``said``, ``approved`` and ``chosen``."""
        return self._rows

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """What the screen says."""
        row, found = self._open, self._found
        one = row.statement if row else Statement("")
        return {
            "loaded": found is not None,
            "unsigned": found.unsigned if found else 0,
            "waiting": sum(not each.statement.approved_at for each in found.rows) if found else 0,
            "open": row is not None,
            "key": one.id,
            "name": one.name,
            "when": day_and_time(one.signed_at) if row else "",
            "supply": one.supply,
            "ink": one.ink,
            "countersigned": one.countersigned,
            "approved": bool(one.approved_at),
            "own": row.own if row else False,
            "lines": [{"id": name, "text": words} for name, words in row.lines] if row else [],
            "questions": [{"page": title, "text": text} for title, text in one.asked],
            "comment": self._comment,
            "fault": self._fault,
            "busy": self._busy,
        }

    @property
    def _open(self) -> _Row | None:
        rows = self._found.rows if self._found else ()
        return next((row for row in rows if row.statement.id == self._chosen), None)

    def _decide(self, work: Callable[[Kit], object], said: str) -> None:
        by = self.shell.subject
        if self._busy:
            return
        self._busy = True

        def done(found: _Found) -> None:
            self._busy, self._chosen, self._comment = False, "", ""
            self._take(found)
            self.shell.say(said)
            self.shell.notices.look(by)

        def carry_out(kit: Kit) -> _Found:
            work(kit)
            return _read(kit, by)

        self.run(carry_out, done, self._refused)

    def _refused(self, fault: KioskError) -> None:
        self._busy, self._fault = False, fault.staff
        self._publish()

    def _take(self, found: _Found) -> None:
        self._found = found
        self._publish()

    def _publish(self) -> None:
        rows = self._found.rows if self._found else ()
        self._rows.put([self._said(row) for row in rows])
        self.shown.emit()

    def _said(self, row: _Row) -> dict[str, object]:
        one = row.statement
        approved = self.tr("approved %1").replace("%1", day_and_time(one.approved_at)) if one.approved_at else ""
        return {
            "key": one.id,
            "name": one.name,
            "said": approved or self.tr("signed %1").replace("%1", day_and_time(one.signed_at)),
            "approved": bool(one.approved_at),
            "chosen": one.id == self._chosen,
        }


def _read(kit: Kit, by: str) -> _Found:
    waiting = [(one.statement, one.own) for one in statement_approval.queue(kit, by)]
    done = [(one, one.subject == by) for one in statement_approval.approved(kit, by)]
    rows = (_Row(one, statement_approval.wording(kit, one), own) for one, own in (*waiting, *done))
    return _Found(tuple(rows), len(statements.unsigned(kit)))
