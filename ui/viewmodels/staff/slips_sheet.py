"""A sheet of crops: what somebody decides about the slips they see, and nothing about those they do not."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Qt, QTimer, Signal, Slot

from app.domain.slips.decision import Decision
from app.services.slip_taking import Taking
from app.services.slip_tray import Item, Key
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

ON_SHEET = 8
ACROSS = 4
LOOK_MS = 700
"""A sheet that has just come up cannot be confirmed: a second tap on the button was meant for the one before."""
LOOK = "look"
KEYS = {
    Qt.Key.Key_A: str(Decision.AGREED),
    Qt.Key.Key_T: str(Decision.TALK),
    Qt.Key.Key_R: str(Decision.REFUSED),
    Qt.Key.Key_B: str(Decision.BLANK),
    Qt.Key.Key_L: LOOK,
}
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -ACROSS, Qt.Key.Key_Down: ACROSS}


@QmlElement
@QmlUncreatable("made in Python")
class SheetViewModel(QObject):
    """Up to eight slips that wait. Each shows what the reader proposes, until somebody says otherwise.

    ``look`` leaves a slip for later: it comes up again after all others. Nothing is recorded before ``confirm``.
    """

    shown = Signal()
    confirmed = Signal(object)
    """The tuple of Taking that whoever looked at this sheet stands by."""
    undoing = Signal()
    """There is nothing left to take back on this sheet: the one before is meant."""

    def __init__(self, parent: QObject | None = None, look_ms: int = LOOK_MS) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()
        self._said: dict[Key, str] = {}
        self._later: list[Key] = []
        self._changes: list[tuple[Key, str | None]] = []
        self._current, self._large, self._busy = 0, False, False
        self._rows = Rows(("key", "name", "className", "home", "said", "proposed", "crop", "current", "where"), self)
        self._timer = QTimer(self, singleShot=True, interval=look_ms)
        self._timer.timeout.connect(self.shown.emit)

    def put(self, items: Sequence[Item]) -> None:
        """Everything that waits to be confirmed."""
        before = [item.key for item in self.sheet]
        waiting = [item for item in items if item.to_confirm]
        last = {key: place for place, key in enumerate(self._later)}
        self._items = tuple(sorted(waiting, key=lambda item: last.get(item.key, -1)))
        self._busy = False
        if [item.key for item in self.sheet] != before:
            self._current, self._large, self._changes = 0, False, []
            self._timer.start()
        self._publish()

    def forget(self) -> None:
        """Nothing of people stays; what was not confirmed is proposed anew."""
        self._items, self._later = (), []
        self._said.clear()
        self._changes.clear()
        self._timer.stop()
        self._publish()

    def failed(self) -> None:
        """What was confirmed could not be recorded."""
        self._busy = False
        self.shown.emit()

    @property
    def sheet(self) -> tuple[Item, ...]:
        """The slips that are seen."""
        return self._items[:ON_SHEET]

    @Slot(int)
    def choose(self, place: int) -> None:
        """Mean this slip; a second time it is shown large."""
        self._large = place == self._current and not self._large
        self._current = place
        self._publish()

    @Slot()
    def close(self) -> None:
        """Show the whole sheet again."""
        self._large = False
        self.shown.emit()

    @Slot(str)
    def decide(self, said: str) -> None:
        """What the chosen slip says: one of Decision, or look; the next one is chosen."""
        if self._busy or self._current >= len(self.sheet):
            return
        key = self.sheet[self._current].key
        self._changes.append((key, self._said.get(key)))
        self._said[key] = str(Decision(said)) if said != LOOK else LOOK
        self._current, self._large = min(self._current + 1, len(self.sheet) - 1), False
        self._publish()

    @Slot()
    def confirm(self) -> None:
        """Whoever sees these slips stands by what is written under each; what is not clear comes up again later."""
        if not self.ready:
            return
        takings = []
        for item in self.sheet:
            said = self._of(item)
            if said == LOOK or item.code is None:
                self._later = [key for key in self._later if key != item.key] + [item.key]
            else:
                takings.append(Taking(item.code, Decision(said), item.crop, item.reading))
        self._changes.clear()
        if takings:
            self._busy = True
            self.confirmed.emit(tuple(takings))
        else:
            self.put(self._items)
        self.shown.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last decision back; where there is none on this sheet, the sheet before."""
        if self._changes:
            key, before = self._changes.pop()
            self._said.pop(key) if before is None else self._said.update({key: before})
            self._current = next((place for place, item in enumerate(self.sheet) if item.key == key), 0)
            self._publish()
        elif not self._busy:
            self.undoing.emit()

    @Slot(int, int, result=bool)
    def key(self, key: int, modifiers: int) -> bool:
        """A key was pressed; whether it meant something here."""
        pressed = Qt.Key(key)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier.value)
        if control:
            return pressed == Qt.Key.Key_Z and self._did(self.undo)
        if pressed in STEPS:
            return self._did(lambda: self._step(STEPS[pressed]))
        if pressed in KEYS:
            return self._did(lambda: self.decide(KEYS[pressed]))
        others = {Qt.Key.Key_U: self.undo, Qt.Key.Key_Space: lambda: self.choose(self._current)}
        return pressed in others and self._did(others[pressed])

    @Property(QAbstractItemModel, notify=shown)
    def rows(self) -> QAbstractItemModel:
        """``said`` and ``proposed`` are Decisions or look; ``crop`` is a picture's address."""
        return self._rows

    @Property(bool, notify=shown)
    def ready(self) -> bool:
        """Whether the sheet has been there long enough to have been looked at."""
        return bool(self.sheet) and not self._busy and not self._timer.isActive()

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """``clear`` of ``seen`` would be recorded; ``after`` wait behind this sheet."""
        current = self.sheet[self._current] if self._current < len(self.sheet) else None
        return {
            "seen": len(self.sheet),
            "clear": sum(self._of(item) != LOOK for item in self.sheet),
            "after": len(self._items) - len(self.sheet),
            "busy": self._busy,
            "changed": bool(self._changes),
            "large": self._large and current is not None,
            "name": current.row.name if current else "",
            "said": self._of(current) if current else "",
            "pictures": _large(current) if current and self._large else [],
        }

    def _of(self, item: Item) -> str:
        return self._said.get(item.key) or str(item.proposed or LOOK)

    def _step(self, by: int) -> None:
        if 0 <= self._current + by < len(self.sheet):
            self._current += by
            self._publish()

    def _did(self, act: Callable[[], object]) -> bool:
        act()
        return True

    def _publish(self) -> None:
        self._rows.put([self._row(place, item) for place, item in enumerate(self.sheet)])
        self.shown.emit()

    def _row(self, place: int, item: Item) -> dict[str, Any]:
        return {
            "key": "-".join(map(str, item.key[1:])),
            "name": item.row.name,
            "className": item.row.class_name,
            "home": item.row.home,
            "said": self._of(item),
            "proposed": str(item.proposed or LOOK),
            "crop": address(item.crop),
            "current": place == self._current,
            "where": f"{item.row.file} · {item.row.page}",
        }


def address(png: bytes) -> str:
    """A picture for the screen that lies in no file."""
    return f"data:image/png;base64,{b64encode(png).decode()}" if png else ""


def _large(item: Item) -> list[str]:
    crops = [crop.png for name in ("ticks", "signature", "page") for crop in item.row.crops if crop.name == name]
    return [address(png) for png in crops]
