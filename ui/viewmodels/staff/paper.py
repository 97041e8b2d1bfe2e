"""The office's parent forms: from ready to print, over in hand and handed out, to the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot

from app.domain.permissions import Right
from app.services import copy_moves, form_list, forms, printing
from app.services.form_list import FormLine, Paper
from app.services.kit import Kit
from app.services.print_ends import Outcome
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff import paper_rows
from ui.viewmodels.staff.paper_documents import FormsDocument
from ui.viewmodels.staff.paper_rows import Choice
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
    """One list is shown, of a class or of the whole school (an empty name)."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, preview: PreviewViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._preview = preview
        self._lines: tuple[FormLine, ...] = ()
        self._loaded = self._school = self._together = False
        self._class_name, self._list, self._choice = "", Paper.READY, Choice()
        self._noted: tuple[str, int] = ("", 0)
        self._hanging = Outcome("", 0, "")
        self._classes = Rows(("name", "count", "chosen"), self)
        self._rows = Rows(paper_rows.ROLES, self)
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.refresh)

    def opened(self) -> None:
        self._class_name = "" if self._school else self.shell.class_name
        self._list, self._choice, self._noted = Paper.READY, Choice(), ("", 0)
        self.refresh()

    def refresh(self) -> None:
        self.run(_settled, self._take_settled)

    def closed(self) -> None:
        self._timer.stop()
        self._choice, self._noted = Choice(), ("", 0)

    def signed_out(self) -> None:
        self._school = self._together = self._loaded = False
        self._lines = ()
        self._publish()

    @Slot()
    def takeBack(self) -> None:
        """Cancel the job that hangs at its printer."""
        by, job = self.shell.subject, self._hanging.job
        self.run(lambda kit: printing.cancel(kit, by, (job,)), lambda _: self.refresh())

    @Slot(str)
    def chooseClass(self, name: str) -> None:
        """A class, or without a name the whole school."""
        self._class_name, self._school = name, not name
        if name:
            self.shell.choose_class(name)
        self.showList(str(Paper.READY))

    @Slot(str)
    def showList(self, kind: str) -> None:
        self._list, self._choice, self._noted = Paper(kind), Choice(), ("", 0)
        self._publish()

    @Slot()
    def printReady(self) -> None:
        """Look at the forms of everybody who is ready."""
        ready = [line for line in self._of_class() if line.paper is Paper.READY]
        if ready:
            self._look(ready, again=False)

    @Slot(str)
    def printOne(self, key: str) -> None:
        """One form, again if it was printed before: the same form, a new copy."""
        self._look([line for line in self._of_class() if paper_rows.key_of(line) == key], again=True)

    @Slot(bool)
    def putTogether(self, on: bool) -> None:
        """Whether brothers and sisters lie together when the whole school is printed."""
        self._together = on
        self._publish()

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Begin to choose a range: which sheets "came" out, or which to print "again"; "" ends that."""
        self._choice = Choice(kind)
        self._publish()

    @Slot(str)
    def touch(self, key: str) -> None:
        """An end of the range; without one being chosen, a tick for a sheet that was not handed out, or none."""
        self._choice = self._choice.touched(key)
        self._publish()

    @Slot()
    def act(self) -> None:
        """What is to be done with the range, or else with the list."""
        lines, by = self._listed(), self.shell.subject
        chosen = self._choice.taken(lines)
        if self._choice.kind == "again" and chosen:
            self._look(chosen, again=True)
        elif self._choice.kind == "came" and chosen:
            came = paper_rows.keys(chosen)
            missing = [key for key in paper_rows.keys(lines) if key not in came]
            self._note("in-hand", lambda kit: copy_moves.in_hand(kit, came, by=by, missing=missing))
        elif self._list is Paper.PRINTED:
            self._note("in-hand", lambda kit: copy_moves.in_hand(kit, paper_rows.keys(lines), by=by))
        elif self._list is Paper.IN_HAND:
            given = paper_rows.keys(lines, self._choice.ticked)
            self._note("out", lambda kit: copy_moves.handed_out(kit, given, by=by))
        elif self._list is Paper.BACK:
            back = paper_rows.keys([line for line in lines if line.paper is Paper.BACK])
            self._note("filed", lambda kit: copy_moves.file(kit, back, by=by))

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """``listed`` is a form_list.Paper, ``counts`` has the sheets of each; ``noted`` what was just done to how many.

        ``choosing`` is the kind of range, ``taken`` how many sheets it holds, ``ticked`` how many were not handed out.
        """
        lines = self._listed()
        taken = self._choice.taken(lines)
        return {
            "loaded": self._loaded,
            "hangs": self._hanging.stuck,
            "empty": self._loaded and not self._lines,
            "className": self._class_name,
            "listed": str(self._list),
            "counts": paper_rows.counted(self._of_class()),
            "together": self._together,
            "mayJoin": self.shell.may(Right.ROLL),
            "choosing": self._choice.kind,
            "taken": len(taken),
            "from": taken[0].pupil.by_surname if taken else "",
            "to": taken[-1].pupil.by_surname if taken else "",
            "ticked": sum(paper_rows.key_of(line) in self._choice.ticked for line in lines),
            "noted": self._noted[0],
            "notedCount": self._noted[1],
        }

    @Property(QAbstractItemModel, notify=shown)
    def classes(self) -> QAbstractItemModel:
        """Roles ``name`` (empty for the whole school), ``count`` (sheets that are ready) and ``chosen``."""
        return self._classes

    @Property(QAbstractItemModel, notify=shown)
    def rows(self) -> QAbstractItemModel:
        """``reason`` is form_list.Reason; ``copyState`` that of the copy that counts, empty while it is to print."""
        return self._rows

    def _of_class(self) -> Sequence[FormLine]:
        return paper_rows.of_class(self._lines, self._class_name)

    def _listed(self) -> list[FormLine]:
        return paper_rows.listed(self._of_class(), self._list)

    def _look(self, lines: Sequence[FormLine], *, again: bool) -> None:
        name = lines[0].pupil.full_name if len(lines) == 1 else ""
        document = FormsDocument(
            self._class_name or (name and lines[0].pupil.class_name),
            (),
            name,
            wants=paper_rows.wants(lines),
            again=again,
            cover=len(lines) > 1,
            siblings=self._together and not self._class_name,
        )
        self._preview.show(document, "staff/Paper")

    def _note(self, what: str, work: Callable[[Kit], int]) -> None:
        def both(kit: Kit) -> tuple[int, tuple[FormLine, ...]]:
            return work(kit), form_list.form_lines(kit)

        def done(found: tuple[int, tuple[FormLine, ...]]) -> None:
            self._noted, self._choice = (what, found[0]), Choice()
            self._take(found[1])

        self.run(both, done)

    def _take_settled(self, found: tuple[tuple[FormLine, ...], Outcome]) -> None:
        self._hanging = found[1]
        self._take(found[0])

    def _take(self, lines: tuple[FormLine, ...]) -> None:
        self._lines = lines
        names = {line.pupil.class_name for line in lines}
        if self._class_name not in names and not self._school:
            ready = (line.pupil.class_name for line in lines if line.paper is Paper.READY)
            self._class_name = next(ready, lines[0].pupil.class_name if lines else "")
        self._loaded = True
        if any(line.copy and line.copy.state == "sent" for line in self._of_class()):
            self._timer.start()
        else:
            self._timer.stop()
        there = {paper_rows.key_of(line) for line in self._listed()}
        self._choice = replace(self._choice, ticked=self._choice.ticked & there)
        self._publish()

    def _publish(self) -> None:
        self._classes.put(paper_rows.classes(self._lines, self._class_name))
        self._rows.put(paper_rows.rows(self._listed(), self._choice, self._list, school=not self._class_name))
        self.shown.emit()


def _settled(kit: Kit) -> tuple[tuple[FormLine, ...], Outcome]:
    """Everybody's paper, once the printers have been asked about what they were sent; and a job that hangs."""
    hanging = next((one for one in forms.settle(kit) if one.stuck), Outcome("", 0, ""))
    return form_list.form_lines(kit), hanging
