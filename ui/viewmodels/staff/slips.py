"""Slips that came back: read from scans and confirmed on a sheet of crops, or taken by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.permissions import Right
from app.domain.slip_code import SlipCode
from app.domain.slips.match import State
from app.errors import KioskError
from app.services import scan_folder, slip_taking, slip_tray
from app.services.kit import Kit
from app.services.slip_taking import Taking
from app.services.slip_tray import ASIDE, Item, Tray
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.files import FilesViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.settings_part import allowed
from ui.viewmodels.staff.shell import ShellViewModel
from ui.viewmodels.staff.slips_hand import HandViewModel
from ui.viewmodels.staff.slips_reading import ReadingViewModel
from ui.viewmodels.staff.slips_sheet import SheetViewModel, address

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

SLIPS = "staff/Slips"
SHEET, OTHERS, HAND, FILES = "sheet", "others", "hand", "files"


@QmlElement
@QmlUncreatable("made in Python")
class SlipsViewModel(StaffScreen):
    """``part``: sheet (to confirm), others (no slip of ours that waits), hand, or files (choose a scan)."""

    entry = "staff/Paper"
    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._sheet, self._hand = SheetViewModel(self), HandViewModel(shell, self)
        self._reading = ReadingViewModel(shell, self)
        self._files = FilesViewModel(self.run, scan_folder.ENDINGS, self, places=shell.desk.places)
        self._files.picked.connect(self._picked)
        self._sheet.confirmed.connect(self._confirm)
        self._sheet.undoing.connect(self._undo)
        self._hand.taken.connect(self._look)
        self._reading.kept.connect(self._kept)
        self._part, self._fault, self._standing = SHEET, "", False
        self._tray = Tray()
        self._done: list[tuple[SlipCode, ...]] = []
        self._others = Rows(("place", "sort", "where", "name", "code", "why", "answer", "said", "crop"), self)

    def opened(self) -> None:
        self._standing, self._part, self._fault = True, SHEET, ""
        self._reading.look()
        self._look()

    def refresh(self) -> None:
        self._look()

    def closed(self) -> None:
        self._standing = False
        self._reading.file_away()
        self._tray, self._done = Tray(), []
        self._sheet.forget()
        self._hand.forget()
        self._files.forget()
        self._publish()

    @Slot(str)
    def show(self, part: str) -> None:
        """One of the parts."""
        self._part, self._fault = part, ""
        if part == FILES:
            self._files.open()
        elif part == HAND:
            self._hand.open()
        self._publish()

    @Slot(int)
    def seeTo(self, place: int) -> None:
        """Somebody has looked at the paper of this row, and nothing is left to do; or it is to be done after all."""
        item, by = self._rest()[place], self.shell.subject
        back = item.said == ASIDE
        self.run(lambda kit: slip_tray.put_aside(kit, by, [item.key], back=back), lambda _: self._look(), self._failed)

    @Slot(int)
    def byHand(self, place: int) -> None:
        """Decide about this row by hand: its code is there already, if it has one."""
        code = self._rest()[place].row.code
        self.show(HAND)
        self._hand.typeCode(code)

    @Slot()
    def watchHere(self) -> None:
        """The folder that is open is the one the scanner saves to, on this machine."""
        folder, by = self._files.folder, self.shell.subject
        if folder is not None:
            self.run(lambda kit: _watch(kit, by, folder), self._watched, self._failed)

    @Property(SheetViewModel, notify=shown)
    def sheet(self) -> SheetViewModel:
        return self._sheet

    @Property(FilesViewModel, notify=shown)
    def files(self) -> FilesViewModel:
        return self._files

    @Property(QAbstractItemModel, notify=shown)
    def others(self) -> QAbstractItemModel:
        """``sort`` is match.State, ``why`` and ``answer`` complete it; ``said`` is aside where somebody saw to it."""
        return self._others

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """What the screen says."""
        counted, items = self._tray.count, self._tray.items
        return {
            "part": self._part,
            "came": counted.came,
            "read": counted.read,
            "toLookAt": counted.to_look_at,
            "backs": counted.backs,
            "toConfirm": sum(item.to_confirm for item in items),
            "toSortOut": sum(not item.said for item in self._rest()),
            "recorded": sum(item.said not in ("", ASIDE) for item in items),
            "undo": bool(self._done),
            "mayWatch": self.shell.may(Right.SETTINGS),
            "fault": self._fault,
        }

    if TYPE_CHECKING:
        hand: HandViewModel
        reading: ReadingViewModel
    else:

        @Property(HandViewModel, notify=shown)
        def hand(self):
            return self._hand

        @Property(ReadingViewModel, notify=shown)
        def reading(self):
            return self._reading

    def _rest(self) -> list[Item]:
        """What is on no sheet of crops: everything but our own slips and blank backs; what is open comes first."""
        rest = [
            item
            for item in self._tray.items
            if item.row.state not in (State.MATCHED, State.BLANK) and item.said in ("", ASIDE)
        ]
        return sorted(rest, key=lambda item: bool(item.said))

    def _look(self) -> None:
        by = self.shell.subject
        if self._standing and by:
            self.run(lambda kit: slip_tray.tray(kit, by), self._take, self._failed)

    def _take(self, tray: Tray) -> None:
        self._tray = tray
        self._sheet.put(tray.items)
        self._publish()

    def _picked(self, path: Path) -> None:
        self._part = SHEET
        self._reading.read(path)
        self._publish()

    def _kept(self) -> None:
        if self._standing:
            self._look()
        elif self.shell.subject:
            self.shell.say(self.tr("A scan of return slips was read: it waits under “Paper”, “Slips”."))

    def _confirm(self, takings: tuple[Taking, ...]) -> None:
        by, codes = self.shell.subject, tuple(taking.code for taking in takings)

        def recorded(_: object) -> None:
            self._done.append(codes)
            self._fault = ""
            self._look()

        def failed(error: KioskError) -> None:
            self._sheet.failed()
            self._failed(error)

        self.run(lambda kit: slip_taking.take(kit, by, takings), recorded, failed)

    def _undo(self) -> None:
        by = self.shell.subject
        if self._done:
            codes = self._done[-1]

            def undone(_: object) -> None:
                self._done.pop()
                self._look()

            self.run(lambda kit: slip_taking.undo(kit, by, codes), undone, self._failed)

    def _watched(self, folder: Path) -> None:
        force = self.shell.desk.in_force
        force.put(replace(force.settings, scan_folder=str(folder)))
        self._part = SHEET
        self._reading.lookNow()
        self._publish()

    def _failed(self, error: KioskError) -> None:
        self._fault = error.staff
        self._publish()

    def _publish(self) -> None:
        self._others.put([_row(place, item) for place, item in enumerate(self._rest())])
        self.shown.emit()


def _watch(kit: Kit, by: str, folder: Path) -> Path:
    allowed(kit, by, Right.SETTINGS)
    scan_folder.look(folder)
    kit.machine.save(replace(kit.machine.load(), scan_folder=str(folder)))
    return folder


def _row(place: int, item: Item) -> dict[str, Any]:
    row = item.row
    return {
        "place": place,
        "sort": str(row.state),
        "where": f"{row.file} · {row.page}",
        "name": f"{row.name} ({row.class_name})" if row.name else "",
        "code": row.code,
        "why": row.why,
        "answer": row.answer,
        "said": item.said,
        "crop": address(item.crop),
    }
