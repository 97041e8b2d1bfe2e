"""Wrap up: the end of a lesson, what is left to do and with whom."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.class_grid import Spot, still_to_sign
from app.domain.lesson_session import Phase
from app.domain.permissions import Right
from app.services import sessions, standings, wrap_up
from app.services.kit import Kit
from app.services.wrap_up import WrapUp
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.again_rows import ROLES as AGAIN
from ui.viewmodels.staff.again_rows import again_rows
from ui.viewmodels.staff.lesson_now import LessonNowViewModel
from ui.viewmodels.staff.navigation import CLASS_PAGE, HOME
from ui.viewmodels.staff.pupil_panel import PupilPanelViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

WRAP_UP = "staff/WrapUp"
SHOWN_LEAST = 4
"""Questions shown at least, also those that went well, so that a good lesson is seen to be one."""
_EMPTY = WrapUp(None, (), (), 0, False)


@QmlElement
@QmlUncreatable("made in Python")
class WrapUpViewModel(StaffScreen):
    """For the class last chosen. ``unsure``: roles ``subject`` and ``name``; ``questions`` as again_rows makes them."""

    shown = Signal()
    entry = CLASS_PAGE

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._unsure = Rows(("subject", "name"), self)
        self._questions = Rows(AGAIN, self)
        self._panel = PupilPanelViewModel(shell, self, WRAP_UP)
        self._panel.changed.connect(self.refresh)
        self._now = LessonNowViewModel(self)
        self._found, self._loaded = _EMPTY, False

    def opened(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        name, by = self.shell.class_name, self.shell.subject
        self.run(lambda kit: _read(kit, name, by), lambda found: self._take(*found))

    def closed(self) -> None:
        self._panel.close()
        self._found, self._loaded = _EMPTY, False
        self._publish(date.min)

    @Slot(str)
    def talk(self, subject: str) -> None:
        """About a pupil who is not sure, for those who may see records."""
        if self.shell.may(Right.RECORDS):
            self._panel.open(subject)

    @Slot()
    def finish(self) -> None:
        """The lesson is over."""
        name, by = self.shell.class_name, self.shell.subject
        self.run(lambda kit: wrap_up.finish(kit, name, by), lambda _: self._go_out())

    @Slot()
    def later(self) -> None:
        """The lesson stays open, and goes on with signing another time."""
        session = self._found.session
        if session is None:
            self._go_out()
        else:
            self.run(lambda kit: sessions.to_phase(kit, session, Phase.SIGN), lambda _: self._go_out())

    @Slot(str)
    def to(self, screen: str) -> None:
        """To another screen about this class."""
        self.shell.go(screen)

    @Property(QAbstractItemModel, notify=shown)
    def unsure(self) -> QAbstractItemModel:
        return self._unsure

    @Property(QAbstractItemModel, notify=shown)
    def questions(self) -> QAbstractItemModel:
        return self._questions

    @Property(PupilPanelViewModel, notify=shown)
    def panel(self) -> PupilPanelViewModel:
        return self._panel

    @Property(LessonNowViewModel, notify=shown)
    def lesson(self) -> LessonNowViewModel:
        return self._now

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._loaded

    @Property(str, notify=shown)
    def name(self) -> str:
        return self.shell.class_name

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def called(self) -> dict[str, list[str]]:
        """The names of the pupils at each spot, with "_" for "-"; ``all`` of them too."""
        places = self._found.places
        named = {spot.replace("-", "_"): [one.tile.name for one in places if one.spot is spot] for spot in Spot}
        return named | {"all": [one.tile.name for one in places]}

    @Property(int, notify=shown)
    def again(self) -> int:
        """How many questions are worth teaching again."""
        return sum(one.again for one in self._found.questions)

    @Property(int, notify=shown)
    def toPrint(self) -> int:
        return self._found.to_print

    @Property(bool, notify=shown)
    def told(self) -> bool:
        """Somebody asked for a grown-up, and nobody has looked yet."""
        return self._found.told

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def may(self) -> dict[str, bool]:
        """What whoever is in may do: print, witness, look."""
        rights = {"witness": Right.WITNESS, "look": Right.RECORDS}
        printing = self.shell.may(Right.PRINT) and not self.shell.practice.active
        return {name: self.shell.may(right) for name, right in rights.items()} | {"print": printing}

    def _go_out(self) -> None:
        # while somebody practises, today's classes are another record's
        self.shell.go(CLASS_PAGE if self.shell.practice.active else HOME)

    def _take(self, found: WrapUp, today: date) -> None:
        self._found, self._loaded = found, True
        self._publish(today)

    def _publish(self, today: date) -> None:
        found = self._found
        unsure = [one for one in found.places if one.spot is Spot.NOT_SURE]
        self._unsure.put([{"subject": one.tile.subject, "name": one.tile.name} for one in unsure])
        shown = max(SHOWN_LEAST, sum(one.again for one in found.questions))
        self._questions.put(again_rows(found.questions[:shown]))
        away = sum(one.spot is Spot.AWAY for one in found.places)
        self._now.take(found.session, still_to_sign(found.places), away, today)
        self.shown.emit()


def _read(kit: Kit, name: str, by: str) -> tuple[WrapUp, date]:
    return wrap_up.wrap_up(kit, name, by), standings.today(kit)
