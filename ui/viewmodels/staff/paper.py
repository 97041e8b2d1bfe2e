"""Paper of a class: whose form is ready to print, whose was printed, and who has nothing to print yet."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot

from app.services import form_list, forms
from app.services.form_list import FormLine, Paper
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.paper_documents import FormsDocument
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AGAIN_MS = 3000
"""How often printers are asked about jobs without an end."""


@QmlElement
@QmlUncreatable("made in Python")
class PaperViewModel(StaffScreen):
    """``listed`` is ready, printed or waiting: one of the three is shown."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, preview: PreviewViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._preview = preview
        self._lines: tuple[FormLine, ...] = ()
        self._loaded = False
        self._class_name = ""
        self._list = str(Paper.READY)
        self._classes = Rows(("name", "count", "chosen"), self)
        self._rows = Rows(
            ("subject", "name", "animal", "reason", "copyNumber", "madeMs", "printer", "copyState", "fault"), self
        )
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.refresh)

    def opened(self) -> None:
        self._class_name, self._list = self.shell.class_name, str(Paper.READY)
        self.refresh()

    def refresh(self) -> None:
        self.run(_settled, self._take)

    def closed(self) -> None:
        self._timer.stop()
        self._lines, self._loaded = (), False
        self._publish()

    @Slot(str)
    def chooseClass(self, name: str) -> None:
        self._class_name = name
        self.shell.choose_class(name)
        self._list = str(Paper.READY)
        self._publish()

    @Slot(str)
    def showList(self, kind: str) -> None:
        self._list = str(Paper(kind))
        self._publish()

    @Slot()
    def printReady(self) -> None:
        """Look at the forms of everybody who is ready."""
        ready = [line.pupil.subject for line in self._of_class() if line.paper is Paper.READY]
        if ready:
            self._preview.show(FormsDocument(self._class_name, ready), "staff/Paper")

    @Slot(str)
    def printOne(self, subject: str) -> None:
        """One pupil's form, again if it was printed before: the same form, a new copy."""
        pupil = next(line.pupil for line in self._of_class() if line.pupil.subject == subject)
        self._preview.show(FormsDocument(self._class_name, [subject], pupil.full_name), "staff/Paper")

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._loaded

    @Property(str, notify=shown)
    def className(self) -> str:
        return self._class_name

    @Property(str, notify=shown)
    def listed(self) -> str:
        return self._list

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def counts(self) -> dict[str, int]:
        """How many of the class are ready, printed and waiting."""
        counted = Counter(line.paper for line in self._of_class())
        return {str(paper): counted[paper] for paper in Paper}

    @Property(QAbstractItemModel, notify=shown)
    def classes(self) -> QAbstractItemModel:
        """Roles ``name``, ``count`` (forms that are ready) and ``chosen``."""
        return self._classes

    @Property(QAbstractItemModel, notify=shown)
    def rows(self) -> QAbstractItemModel:
        """``reason`` is form_list.Reason; ``copyState`` the newest copy's, empty before the first."""
        return self._rows

    def _of_class(self) -> list[FormLine]:
        return [line for line in self._lines if line.pupil.class_name == self._class_name]

    def _take(self, lines: tuple[FormLine, ...]) -> None:
        self._lines, self._loaded = lines, True
        names = list(dict.fromkeys(line.pupil.class_name for line in lines))
        if self._class_name not in names:
            ready = (line.pupil.class_name for line in lines if line.paper is Paper.READY)
            self._class_name = next(ready, names[0] if names else "")
        if any(line.copy and line.copy.state == "sent" for line in self._of_class()):
            self._timer.start()
        else:
            self._timer.stop()
        self._publish()

    def _publish(self) -> None:
        ready = Counter(line.pupil.class_name for line in self._lines if line.paper is Paper.READY)
        names = dict.fromkeys(line.pupil.class_name for line in self._lines)
        self._classes.put([{"name": name, "count": ready[name], "chosen": name == self._class_name} for name in names])
        self._rows.put([_row(line) for line in self._of_class() if line.paper == self._list])
        self.shown.emit()


def _settled(kit: Kit) -> tuple[FormLine, ...]:
    """Everybody's paper, once the printers have been asked about what they were sent."""
    forms.settle(kit)
    return form_list.form_lines(kit)


def _row(line: FormLine) -> dict[str, object]:
    copy = line.copy
    made = datetime.fromisoformat(copy.made_at).timestamp() * 1000 if copy and copy.made_at else 0.0
    return {
        "subject": line.pupil.subject,
        "name": line.pupil.by_surname,
        "animal": f"animal-{line.pupil.animal}" if line.pupil.animal else "",
        "reason": str(line.reason),
        "copyNumber": copy.number if copy else 0,
        "madeMs": made,
        "printer": copy.printer if copy else "",
        "copyState": copy.state if copy else "",
        "fault": copy.fault if copy else "",
    }
