"""A slip that somebody holds in their hand: whose it is, by its code or from the class, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.pupil import Pupil
from app.domain.slip_code import SlipCode, typed
from app.domain.slips.decision import Decision
from app.errors import KioskError
from app.services import pupils, slip_taking
from app.services.kit import Kit
from app.services.slip_taking import Held, Taking
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class HandViewModel(QObject):
    """One slip after another. ``taken`` tells that something was recorded, or taken back."""

    shown = Signal()
    taken = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._everybody: tuple[Pupil, ...] = ()
        self._class_name, self._subject, self._fault = "", "", ""
        self._held: tuple[Held, ...] = ()
        self._classes = Rows(("name", "count", "chosen"), self)
        self._pupils = Rows(("subject", "name", "animal", "chosen"), self)
        self._slips = Rows(("code", "home", "answer", "said", "takenMs"), self)

    def open(self) -> None:
        """Fetch the classes; the one staff were with comes first."""
        self._class_name = self._shell.class_name
        self._shell.run(pupils.pupils, self._take_pupils)

    def forget(self) -> None:
        """Show nothing any more."""
        self._everybody, self._held = (), ()
        self._subject = self._fault = ""
        self._publish()

    @Slot(str)
    def chooseClass(self, name: str) -> None:
        self._class_name = name
        self._shell.choose_class(name)
        self._clear()

    @Slot(str)
    def choosePupil(self, subject: str) -> None:
        """The slip is this pupil's: the newest one of each of their homes."""
        self._clear()
        self._subject, by = subject, self._shell.subject
        self._shell.run(lambda kit: slip_taking.of_pupil(kit, by, subject), self._take, self._failed)

    @Slot(str)
    def typeCode(self, text: str) -> None:
        """The code as it is printed on the slip."""
        self._clear()
        by = self._shell.subject
        if text.strip():
            self._shell.run(lambda kit: (slip_taking.by_code(kit, by, text),), self._take_typed, self._failed)

    @Slot(str, str)
    def decide(self, code: str, said: str) -> None:
        """What the slip with this code says, one of Decision: it is recorded at once."""
        by, own, decision = self._shell.subject, typed(code), Decision(said)
        if own is not None:

            def work(kit: Kit) -> tuple[Held, ...]:
                slip_taking.take(kit, by, [Taking(own, decision)])
                return self._again(kit, by, own)

            self._shell.run(work, self._recorded, self._failed)

    @Slot(str)
    def takeBack(self, code: str) -> None:
        """Take back what was recorded of this slip."""
        by, own = self._shell.subject, typed(code)
        if own is not None:

            def work(kit: Kit) -> tuple[Held, ...]:
                slip_taking.undo(kit, by, [own])
                return self._again(kit, by, own)

            self._shell.run(work, self._recorded, self._failed)

    @Property(QAbstractItemModel, notify=shown)
    def classes(self) -> QAbstractItemModel:
        return self._classes

    @Property(QAbstractItemModel, notify=shown)
    def pupils(self) -> QAbstractItemModel:
        return self._pupils

    @Property(QAbstractItemModel, notify=shown)
    def slips(self) -> QAbstractItemModel:
        """``answer`` is what the home has said, ``said`` what this very slip did: a Decision, empty while it is out."""
        return self._slips

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """Whose slips are shown, and what went wrong."""
        pupil = self._held[0].pupil if self._held else None
        return {
            "name": pupil.full_name if pupil else "",
            "className": pupil.class_name if pupil else "",
            "animal": f"animal-{pupil.animal}" if pupil and pupil.animal else "",
            "fault": self._fault,
        }

    def _again(self, kit: Kit, by: str, code: SlipCode) -> tuple[Held, ...]:
        """As it stands now, beside the slips of the pupil's other home if those were shown."""
        shown = [held.code for held in self._held] or [code]
        return tuple(slip_taking.by_code(kit, by, one.text) for one in shown)

    def _take_pupils(self, found: tuple[Pupil, ...]) -> None:
        self._everybody = found
        names = list(dict.fromkeys(one.class_name for one in found))
        if self._class_name not in names:
            self._class_name = names[0] if names else ""
        self._publish()

    def _take_typed(self, held: Sequence[Held]) -> None:
        self._class_name, self._subject = held[0].pupil.class_name, held[0].pupil.subject
        self._take(held)

    def _take(self, held: Sequence[Held]) -> None:
        self._held, self._fault = tuple(held), ""
        self._publish()

    def _recorded(self, held: Sequence[Held]) -> None:
        self._take(held)
        self.taken.emit()

    def _failed(self, error: KioskError) -> None:
        self._fault = error.staff
        self._publish()

    def _clear(self) -> None:
        self._held, self._subject, self._fault = (), "", ""
        self._publish()

    def _publish(self) -> None:
        counts: dict[str, int] = {}
        for one in self._everybody:
            counts[one.class_name] = counts.get(one.class_name, 0) + 1
        self._classes.put(
            [{"name": name, "count": count, "chosen": name == self._class_name} for name, count in counts.items()]
        )
        here = [one for one in self._everybody if one.class_name == self._class_name]
        self._pupils.put([self._pupil(one) for one in here])
        self._slips.put([_slip(held) for held in self._held])
        self.shown.emit()

    def _pupil(self, pupil: Pupil) -> dict[str, object]:
        return {
            "subject": pupil.subject,
            "name": pupil.by_surname,
            "animal": f"animal-{pupil.animal}" if pupil.animal else "",
            "chosen": pupil.subject == self._subject,
        }


def _slip(held: Held) -> dict[str, object]:
    slip = held.slip
    return {
        "code": held.code.text,
        "home": held.home,
        "answer": held.answer,
        "said": (slip.answer or str(Decision.BLANK)) if slip else "",
        "takenMs": datetime.fromisoformat(slip.taken_at).timestamp() * 1000 if slip else 0.0,
    }
