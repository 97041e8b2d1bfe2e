"""Witness: an adult who saw children make their marks says so, one PIN for a group and one tap for each child."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot

from app.domain.agreement import AGREEMENTS, Agreement, Mark
from app.domain.moments import clock_time
from app.domain.pin_rule import LENGTH
from app.domain.pupil import PUPILS
from app.domain.tiles import Tile, TileState
from app.domain.witnessing import LASTS, Group
from app.errors import KioskError
from app.services import classes, turns
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class _Waiting:
    class_name: str
    tile: Tile
    agreement: Agreement


@QmlElement
@QmlUncreatable("made in Python")
class WitnessViewModel(StaffScreen):
    """The children who wait for an adult, the chosen class first. Nothing is confirmed before a group is open."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._rows = Rows(("agreement", "name", "className", "animal", "ink", "byPicture", "signedAt", "seen"), self)
        self._waiting: tuple[_Waiting, ...] = ()
        self._seen: set[str] = set()
        self._group: Group | None = None
        self._room = self._minutes = 0
        self._loaded = self._asking = self._checking = False
        self._digits = self._fault = ""
        self._minute = QTimer(self, interval=5000)
        self._minute.timeout.connect(self.refresh)

    def opened(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        group, first = self._group, self.shell.class_name
        self.run(lambda kit: _read(kit, group, first), self._take)

    def closed(self) -> None:
        self._minute.stop()
        self._waiting = tuple(one for one in self._waiting if one.agreement.id not in self._seen)
        self._seen, self._group, self._room = set(), None, 0
        self.ask(False)

    def signed_out(self) -> None:
        self._waiting, self._loaded = (), False
        self._publish()

    @Slot(bool)
    def ask(self, asking: bool) -> None:
        """Open a group: asks for the PIN."""
        self._asking, self._digits, self._fault = asking, "", ""
        self._publish()

    @Slot(str)
    def digit(self, digit: str) -> None:
        if self._checking or len(self._digits) == LENGTH:
            return
        self._digits, self._fault = self._digits + digit, ""
        if len(self._digits) == LENGTH:
            self._open_group()
        self.shown.emit()

    @Slot()
    def erase(self) -> None:
        self._digits = self._digits[:-1]
        self.shown.emit()

    @Slot(str)
    def confirm(self, agreement: str) -> None:
        """I saw this child make their mark."""
        group = self._group
        if group is None or not self._room:
            self.ask(True)
        elif agreement not in self._seen:
            self.run(lambda kit: turns.confirm(kit, group, [agreement]), lambda now: self._confirmed(now, agreement))

    @Property(QAbstractItemModel, notify=shown)
    def toConfirm(self) -> QAbstractItemModel:
        return self._rows

    @Property(int, notify=shown)
    def waiting(self) -> int:
        """Children still to confirm."""
        return sum(one.agreement.id not in self._seen for one in self._waiting)

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._loaded

    @Property(int, notify=shown)
    def room(self) -> int:
        """Children who may still be confirmed with this PIN; 0 without an open group."""
        return self._room

    @Property(int, notify=shown)
    def minutes(self) -> int:
        """Until the group closes by itself."""
        return self._minutes

    @Property(bool, notify=shown)
    def asking(self) -> bool:
        return self._asking

    @Property(bool, notify=shown)
    def checking(self) -> bool:
        return self._checking

    @Property(int, notify=shown)
    def filled(self) -> int:
        return len(self._digits)

    @Property(str, notify=shown)
    def fault(self) -> str:
        return self._fault

    def _open_group(self) -> None:
        who, pin = self.shell.subject, self._digits
        self._checking = True
        self.run(lambda kit: turns.open_group(kit, who, pin), self._opened_group, self._refused)

    def _opened_group(self, group: Group) -> None:
        self._group, self._checking = group, False
        self._minute.start()
        self.ask(False)
        self.refresh()

    def _refused(self, fault: KioskError) -> None:
        self._checking, self._digits, self._fault = False, "", fault.staff
        self.shown.emit()

    def _confirmed(self, group: Group, agreement: str) -> None:
        self._group = group
        self._seen.add(agreement)
        self.refresh()

    def _take(self, found: tuple[tuple[_Waiting, ...], int, int]) -> None:
        waiting, self._room, self._minutes = found
        if not self._room:
            self._minute.stop()
            self._group = None
        # a child who was just confirmed stays, ticked, so that the others do not jump under the finger
        known = {one.agreement.id for one in waiting}
        kept = [one for one in self._waiting if one.agreement.id in self._seen and one.agreement.id not in known]
        self._waiting, self._loaded = tuple(_in_order([*waiting, *kept], self._waiting)), True
        self._publish()

    def _publish(self) -> None:
        self._rows.put([_row(one, one.agreement.id in self._seen) for one in self._waiting])
        self.shown.emit()


def _in_order(found: list[_Waiting], before: tuple[_Waiting, ...]) -> list[_Waiting]:
    place = {one.agreement.id: number for number, one in enumerate(before)}
    return sorted(found, key=lambda one: place.get(one.agreement.id, len(place)))


def _row(one: _Waiting, seen: bool) -> dict[str, object]:
    return {
        "agreement": one.agreement.id,
        "name": one.tile.name,
        "className": one.class_name,
        "animal": f"animal-{one.tile.animal}",
        "ink": one.agreement.ink,
        "byPicture": one.agreement.mark == Mark.PICTURE,
        "signedAt": clock_time(one.agreement.signed_at),
        "seen": seen,
    }


def _read(kit: Kit, group: Group | None, first: str) -> tuple[tuple[_Waiting, ...], int, int]:
    now = kit.clock.now()
    room = group.room(now) if group else 0
    left = (group.opened_at + LASTS - now).total_seconds() if group and room else 0
    signed = {one.id: one for one in kit.ledger.read(AGREEMENTS, witness_needed=True, witnessed_at="", voided_at="")}
    theirs = {one.class_name for one in kit.ledger.read(PUPILS, subject=tuple(one.subject for one in signed.values()))}
    names = sorted((one for one in classes.class_names(kit) if one in theirs), key=lambda name: name != first)
    waiting = (
        _Waiting(name, tile, signed[tile.agreement])
        for name in names
        for tile in classes.board(kit, name)
        if tile.agreement in signed and tile.state in (TileState.AWAITING_WITNESS, TileState.NOT_SURE)
    )
    return tuple(waiting), room, -int(-left // 60)
