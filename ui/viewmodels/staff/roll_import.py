"""Importing the school's own export: find the file, see what it would do, answer what is unclear, write it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.roll_match import NEW
from app.errors import KioskError
from app.services import roll
from app.services.roll import RollCounts
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff import roll_draft, roll_facts, roll_lists
from ui.viewmodels.staff.files import FilesViewModel
from ui.viewmodels.staff.roll_draft import LEAVE_OUT, RollDraft
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

ENDINGS = (".csv", ".txt", ".xlsx")
COUNTED = ("new", "moved", "changed", "unchanged", "missing")
FIND, PREVIEW, DONE = "find", "preview", "done"


@QmlElement
@QmlUncreatable("made in Python")
class RollImportViewModel(StaffScreen):
    """``step`` is find, preview or done; ``busy`` while the store thread reads or writes."""

    entry = "staff/Roll"
    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._files = FilesViewModel(self.run, ENDINGS, self, places=shell.desk.places)
        self._files.picked.connect(self.read)
        self._step, self._busy, self._fault, self._list = FIND, False, "", "new"
        self._draft: RollDraft | None = None
        self._done: RollCounts | None = None
        self._columns = Rows(("heading", "meaning"), self)
        self._counts = Rows(("kind", "count"), self)
        self._rows = Rows(roll_lists.ROLES, self)
        self._candidates = Rows(("subject", "name", "className", "year", "number", "animal"), self)

    @property
    def draft(self) -> RollDraft | None:
        """What is about to be imported."""
        return self._draft

    def opened(self) -> None:
        self._files.open()

    def refresh(self) -> None:
        """What another process wrote is noticed when the import is written."""

    def closed(self) -> None:
        self._start_anew()
        self._files.forget()

    def read(self, path: Path) -> None:
        """Read a file and show what importing it would do."""
        self._work(lambda kit: roll_draft.begin(roll.read_plan(kit, path)), self._opened)

    @Slot()
    def chooseAnother(self) -> None:
        """Back to the files; nothing was written."""
        self._start_anew()
        self._files.open()

    @Slot(str)
    def showList(self, kind: str) -> None:
        """One of roll_lists.LISTS."""
        self._list = kind
        self._publish()

    @Slot(str)
    def answer(self, said: str) -> None:
        """Who the line in question is: a candidate's subject, "new" or "leave-out"."""
        draft = self._draft
        if draft and draft.question and not self._busy:
            assert said in (NEW, LEAVE_OUT) or said in {pupil.subject for pupil in draft.question.candidates}
            line = draft.question.row.line
            self._work(lambda kit: roll_draft.answer(draft, line, said), self._take)

    @Slot()
    def leaveOthersOut(self) -> None:
        """Every line that is still unclear is passed over, this time."""
        draft = self._draft
        if draft and draft.question and not self._busy:
            self._work(lambda kit: roll_draft.leave_others_out(draft), self._take)

    @Slot()
    def takeBack(self) -> None:
        """Ask the newest answer again."""
        draft = self._draft
        if draft and draft.answers and not self._busy:
            self._work(lambda kit: roll_draft.take_back(draft), self._take)

    @Slot(bool)
    def setSkipBad(self, skip: bool) -> None:
        """Leave lines out that cannot be read."""
        if self._draft:
            self._take(replace(self._draft, skip_bad=skip))

    @Slot(bool)
    def setLeavers(self, leavers: bool) -> None:
        """Mark pupils whom the file lacks as having left."""
        if self._draft:
            self._take(replace(self._draft, leavers=leavers))

    @Slot()
    def importNow(self) -> None:
        """Write it, all or nothing."""
        draft, by = self._draft, self.shell.subject
        if draft and draft.ready and not self._busy:
            self._work(
                lambda kit: roll.apply(kit, draft.plan, leavers=draft.leavers, skip_bad=draft.skip_bad, by=by),
                self._written,
            )

    @Property(FilesViewModel, notify=shown)
    def files(self) -> FilesViewModel:
        return self._files

    @Property(str, notify=shown)
    def step(self) -> str:
        return self._step

    @Property(bool, notify=shown)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=shown)
    def fault(self) -> str:
        """Why the file cannot be taken; nothing was written."""
        return self._fault

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, object]:
        """What the preview says besides its lists."""
        return roll_facts.facts(self._draft) if self._draft else {}

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def question(self) -> dict[str, object]:
        """The line in question: line, name, className, year, number, why; empty when everything is clear."""
        return roll_facts.asked(self._draft.question) if self._draft and self._draft.question else {}

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def outcome(self) -> dict[str, object]:
        """The counts of what was written."""
        return dict(vars(self._done)) if self._done else {}

    @Property(str, notify=shown)
    def listed(self) -> str:
        return self._list

    @Property(QAbstractItemModel, notify=shown)
    def columns(self) -> QAbstractItemModel:
        return self._columns

    @Property(QAbstractItemModel, notify=shown)
    def counts(self) -> QAbstractItemModel:
        return self._counts

    @Property(QAbstractItemModel, notify=shown)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Property(QAbstractItemModel, notify=shown)
    def candidates(self) -> QAbstractItemModel:
        return self._candidates

    def _work(self, work: Callable[..., object], done: Callable[..., None]) -> None:
        self._busy, self._fault = True, ""
        self.shown.emit()
        self.run(work, done, self._failed)

    def _failed(self, error: KioskError) -> None:
        self._busy, self._fault = False, error.staff
        self.shown.emit()

    def _opened(self, draft: RollDraft) -> None:
        plan = draft.plan
        self._step = PREVIEW
        self._list = next((kind for kind in COUNTED[:3] if getattr(plan, kind)), "first")
        self._columns.put([{"heading": h, "meaning": str(m)} for h, m in draft.preview.columns.understood])
        self._take(draft)

    def _take(self, draft: RollDraft) -> None:
        self._busy, self._draft = False, draft
        self._publish()

    def _written(self, counts: RollCounts) -> None:
        self._start_anew()
        self._done, self._step = counts, DONE
        self.shown.emit()

    def _start_anew(self) -> None:
        self._step, self._busy, self._fault, self._draft, self._done = FIND, False, "", None, None
        self._publish()

    def _publish(self) -> None:
        draft = self._draft
        self._counts.put([{"kind": kind, "count": len(getattr(draft.plan, kind))} for kind in COUNTED] if draft else [])
        self._rows.put(roll_lists.rows_of(draft, self._list) if draft else [])
        asked = draft.question.candidates if draft and draft.question else ()
        self._candidates.put([roll_facts.candidate(pupil) for pupil in asked])
        self.shown.emit()
