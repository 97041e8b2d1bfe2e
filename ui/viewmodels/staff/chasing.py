"""Slips that are out, homes that would like to talk, homes that said no: for staff, and not for display."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.chasing import Wish
from app.domain.permissions import Right
from app.domain.staff import STAFF
from app.services import chasing, classes, reminders, setup
from app.services.chasing import Chase, Refused
from app.services.kit import Kit
from app.services.reminders import Reminders
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.access import ACCESS
from ui.viewmodels.staff.chase_documents import ClassSlipDocument, RemindersDocument
from ui.viewmodels.staff.chase_rows import ROLES, out_row, said_row
from ui.viewmodels.staff.chase_talk import ChaseTalkViewModel
from ui.viewmodels.staff.paper_documents import FormsDocument
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.pupil_panel import PupilPanelViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

CHASING = "staff/Chasing"
OUT, TALKS, REFUSED = "out", "talks", "refused"


@dataclass(frozen=True)
class _Found:
    class_name: str
    names: tuple[str, ...]
    chase: Chase
    staff: dict[str, str] = field(default_factory=dict)
    needed: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class ChasingViewModel(StaffScreen):
    """``className`` is empty for the whole school. ``part``: out, talks or refused."""

    entry = ACCESS
    shown = Signal()

    def __init__(self, shell: ShellViewModel, preview: PreviewViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._preview = preview
        self._panel = PupilPanelViewModel(shell, self, CHASING)
        self._panel.changed.connect(self.refresh)
        self._talk = ChaseTalkViewModel(shell, self)
        self._talk.noted.connect(self.refresh)
        self._classes, self._rows = Rows(("name", "chosen"), self), Rows(ROLES, self)
        self._class_name, self._part, self._with_form = "", OUT, False
        self._gone: list[Reminders] = []
        self._found: _Found | None = None

    def opened(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        wanted, by = self._class_name, self.shell.subject
        self.run(lambda kit: _read(kit, wanted, by), self._take)

    def closed(self) -> None:
        self._panel.close()
        self._talk.close()

    def signed_out(self) -> None:
        self._found = None
        self._publish()
        self._class_name, self._part, self._with_form, self._gone = "", OUT, False, []

    @Slot(str)
    def chooseClass(self, name: str) -> None:
        """One class; empty: the whole school."""
        self._class_name = name
        self.refresh()

    @Slot(str)
    def show(self, part: str) -> None:
        self._part = part
        self._publish()

    @Slot(str)
    def look(self, subject: str) -> None:
        """A pupil's own panel."""
        self._panel.open(subject)

    @Slot(str)
    def openTalk(self, key: str) -> None:
        """The talk with this home took place."""
        for wish in self._found.chase.wishes if self._found else ():
            if f"{wish.pupil.subject}-{wish.home}" == key and self._found:
                self._talk.open(wish, self._found.chase.today)

    @Slot(bool)
    def withForm(self, wanted: bool) -> None:
        """Whether a new copy of the form goes with each reminder."""
        self._with_form = wanted
        self.shown.emit()

    @Slot()
    def remind(self) -> None:
        """All reminders that are due, to be looked at and printed."""
        found = self._found
        if found is not None and found.chase.due:
            self._gone = []
            by = self.shell.subject
            document = RemindersDocument(found.class_name, found.chase.due, self._with_form, by, gone=self._gone)
            self._preview.show(document, CHASING)

    @Slot()
    def printForms(self) -> None:
        """The new copies that go with the reminders, in the same order."""
        found = self._found
        wants = tuple((one.pupil.subject, one.home) for batch in self._gone for one in batch.lines)
        if found is not None and wants:
            self._preview.show(FormsDocument(found.class_name, (), wants=wants), CHASING)

    @Slot()
    def neverWent(self) -> None:
        """The reminders just printed stayed on the desk: they are due again."""
        gone, by = tuple(self._gone), self.shell.subject
        self.run(lambda kit: _take_back(kit, by, gone), lambda _: self.settle())

    @Slot()
    def settle(self) -> None:
        """Nothing more to say about the reminders just printed."""
        self._gone = []
        self.refresh()

    @Slot()
    def classSlip(self) -> None:
        """The page for the register."""
        found = self._found
        if found is not None and found.class_name:
            self._preview.show(ClassSlipDocument(found.class_name, self.shell.subject), CHASING)

    @Slot()
    def back(self) -> None:
        self.shell.go(ACCESS)

    @Property(QAbstractItemModel, notify=shown)
    def classes(self) -> QAbstractItemModel:
        """Every class, after the whole school, whose name is empty: roles ``name``, ``chosen``."""
        return self._classes

    @Property(QAbstractItemModel, notify=shown)
    def rows(self) -> QAbstractItemModel:
        """Of the part that is shown: see chase_rows."""
        return self._rows

    @Property(PupilPanelViewModel, notify=shown)
    def panel(self) -> PupilPanelViewModel:
        return self._panel

    @Property(ChaseTalkViewModel, notify=shown)
    def talk(self) -> ChaseTalkViewModel:
        return self._talk

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """What the screen says; ``gone`` are the reminders just printed, ``needed``: access waits for the slip."""
        found = self._found
        chase = found.chase if found else None
        return {
            "loaded": found is not None,
            "className": found.class_name if found else "",
            "part": self._part,
            "out": len(chase.out) if chase else 0,
            "due": len(chase.due) if chase else 0,
            "talks": len(chase.wishes) if chase else 0,
            "refused": len(chase.refused) if chase else 0,
            "withForm": self._with_form,
            "gone": sum(len(batch.lines) for batch in self._gone),
            "goneWithForm": any(batch.with_form for batch in self._gone),
            "needed": bool(found and found.needed),
            "mayPrint": self.shell.may(Right.PRINT),
        }

    def _take(self, found: _Found) -> None:
        self._found, self._class_name = found, found.class_name
        self._publish()

    def _publish(self) -> None:
        found = self._found
        if found is None:
            self._rows.put([])
            self._classes.put([])
        else:
            school = [{"name": "", "chosen": not found.class_name}] if found.names else []
            self._classes.put(school + [{"name": one, "chosen": one == found.class_name} for one in found.names])
            self._rows.put(_rows(found, self._part))
        self.shown.emit()


def _rows(found: _Found, part: str) -> list[dict[str, Any]]:
    chase, all_classes = found.chase, not found.class_name
    if part == OUT:
        return [out_row(one, chase.today, with_class=all_classes) for one in chase.out]
    said: tuple[Wish | Refused, ...] = chase.wishes if part == TALKS else chase.refused
    return [
        said_row(one.pupil, one.home, one.said, found.staff, chase.today, with_class=all_classes)
        for one in sorted(said, key=lambda one: one.said.answered_at)
    ]


def _read(kit: Kit, wanted: str, by: str) -> _Found:
    names = classes.class_names(kit)
    name = wanted if wanted in names else ""
    staff = {one.subject: one.name for one in kit.ledger.read(STAFF)}
    return _Found(name, names, chasing.chase(kit, name, by=by), staff, setup.school(kit).slip_grants)


def _take_back(kit: Kit, by: str, gone: Sequence[Reminders]) -> None:
    for batch in gone:
        reminders.never_went(kit, by, batch)
