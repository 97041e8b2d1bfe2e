"""One class and its lesson: where everybody is, by the record, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.class_grid import Place, Spot, still_to_sign
from app.domain.lesson_session import Phase
from app.domain.permissions import Right
from app.services import sessions, wrap_up
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.again_rows import ROLES as AGAIN
from ui.viewmodels.staff.again_rows import again_rows
from ui.viewmodels.staff.catch_up import CatchUpViewModel
from ui.viewmodels.staff.class_found import Found, Wanted, read
from ui.viewmodels.staff.handover import HandoverViewModel
from ui.viewmodels.staff.keepsakes import KeepsakesViewModel
from ui.viewmodels.staff.lesson_now import LessonNowViewModel
from ui.viewmodels.staff.navigation import CLASS_PAGE, HOME
from ui.viewmodels.staff.pupil_panel import PupilPanelViewModel
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel
from ui.viewmodels.staff.wrap_up import WRAP_UP

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_AGAIN = 2
"""Questions to teach again on this page; the others are a tap away."""


@QmlElement
@QmlUncreatable("made in Python")
class ClassPageViewModel(StaffScreen):
    """``pupils``: roles ``subject``, ``name``, ``animal``, ``mark``, ``away`` and ``mayMark``.

    ``mark`` is one of domain.class_grid.Spot; ``mayMark`` says that away can be marked, or taken back, now.
    """

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._rows = Rows(("subject", "name", "animal", "mark", "away", "mayMark"), self)
        self._classes = Rows(("name", "chosen"), self)
        self._questions = Rows(AGAIN, self)
        self._panel = PupilPanelViewModel(shell, self)
        self._handover = HandoverViewModel(shell, self)
        self._now = LessonNowViewModel(self)
        self._catch_up = CatchUpViewModel(self)
        self._keepsakes = KeepsakesViewModel(shell, CLASS_PAGE, self)
        self._panel.changed.connect(self.refresh)
        shell.hold.shown.connect(self._turn_changed)
        self._found = Found()
        self._name = ""
        self._loaded = False

    def opened(self) -> None:
        self._name = self.shell.class_name
        self.refresh()

    def refresh(self) -> None:
        may, practising = self.shell.may, self.shell.practice.active
        printing = may(Right.PRINT) and not practising
        wanted = Wanted(self._name, self.shell.subject, may(Right.RECORDS), printing)
        self.run(lambda kit: read(kit, wanted), self._take)

    def closed(self) -> None:
        self._found, self._loaded = Found(), False
        self._panel.close()
        self._catch_up.show(False)
        self._publish()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Another class."""
        self.shell.choose_class(name)
        self._name = name
        self.refresh()

    @Slot(str)
    def look(self, subject: str) -> None:
        """A pupil's own panel, for those who may see records."""
        if self.shell.may(Right.RECORDS):
            self._panel.open(subject)

    @Slot(str, bool)
    def markAway(self, subject: str, away: bool) -> None:
        """Not here today, or here after all."""
        session = self._found.session
        if session is not None:
            self.run(lambda kit: sessions.mark_away(kit, session, subject, away), lambda _: self.refresh())

    @Slot()
    def wrapUp(self) -> None:
        """To the end of the lesson."""
        session = self._found.session
        if session is None:
            return
        if session.phase == Phase.WRAP_UP:
            self.shell.go(WRAP_UP)
        else:
            self.run(lambda kit: sessions.to_phase(kit, session, Phase.WRAP_UP), lambda _: self.shell.go(WRAP_UP))

    @Slot()
    def finishEmptied(self) -> None:
        """The lesson of a class in which the roll left nobody."""
        name, by = self._found.emptied, self.shell.subject
        self.run(lambda kit: wrap_up.finish(kit, name, by), lambda _: self.shell.go(HOME))

    @Slot(str)
    def to(self, screen: str) -> None:
        """To another screen about this class."""
        self.shell.go(screen)

    @Property(QAbstractItemModel, notify=shown)
    def pupils(self) -> QAbstractItemModel:
        return self._rows

    @Property(QAbstractItemModel, notify=shown)
    def classes(self) -> QAbstractItemModel:
        """Every class: roles ``name``, ``chosen``."""
        return self._classes

    @Property(QAbstractItemModel, notify=shown)
    def questions(self) -> QAbstractItemModel:
        """The hardest questions: roles as again_rows makes them."""
        return self._questions

    @Property(bool, notify=shown)
    def asked(self) -> bool:
        """Enough pupils have answered something."""
        return bool(self._found.questions)

    @Property(PupilPanelViewModel, notify=shown)
    def panel(self) -> PupilPanelViewModel:
        return self._panel

    @Property(HandoverViewModel, notify=shown)
    def handover(self) -> HandoverViewModel:
        return self._handover

    @Property(LessonNowViewModel, notify=shown)
    def lesson(self) -> LessonNowViewModel:
        return self._now

    @Property(CatchUpViewModel, notify=shown)
    def catchUp(self) -> CatchUpViewModel:
        return self._catch_up

    @Property(KeepsakesViewModel, notify=shown)
    def keepsakes(self) -> KeepsakesViewModel:
        return self._keepsakes

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self._loaded

    @Property(str, notify=shown)
    def name(self) -> str:
        return self._called()

    @Property(str, notify=shown)
    def emptied(self) -> str:
        """The class in its lesson in which the roll left nobody."""
        return self._found.emptied

    @Property(str, notify=shown)
    def other(self) -> str:
        """The class whose lesson is open instead."""
        return self._found.other

    @Property("QStringList", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def about(self) -> list[str]:
        """The class, its years, and the titles of the lessons it signs for."""
        return [part for part in (self._called(), ", ".join(self._found.years), ", ".join(self._found.lessons)) if part]

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def counts(self) -> dict[str, int]:
        """How many pupils are at which spot, with "_" for "-", and ``all``."""
        spots = [one.spot for one in self._found.places]
        return {spot.replace("-", "_"): spots.count(spot) for spot in Spot} | {"all": len(spots)}

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def called(self) -> dict[str, list[str]]:
        """The names of the pupils at each spot, with "_" for "-"."""
        return {
            spot.replace("-", "_"): [one.tile.name for one in self._found.places if one.spot is spot] for spot in Spot
        }

    @Property(int, notify=shown)
    def toPrint(self) -> int:
        return self._found.to_print

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def may(self) -> dict[str, bool]:
        """What whoever is in may do: print, witness, look, run."""
        rights = {"print": Right.PRINT, "witness": Right.WITNESS, "look": Right.RECORDS, "run": Right.RUN_TURNS}
        return {name: self.shell.may(right) for name, right in rights.items()}

    def _called(self) -> str:
        return "" if self._found.emptied else self._found.name or self._name

    def _turn_changed(self) -> None:
        # what the pupil's turn leaves is written by jobs handed over before this one
        if self._loaded:
            self.refresh()

    def _take(self, found: Found) -> None:
        self._found, self._loaded = found, True
        if not found.emptied:
            self._name = found.name
            self.shell.choose_class(found.name)
            self._handover.look(found.name)
        self._publish()

    def _publish(self) -> None:
        found = self._found
        open_now, run = found.session is not None, self.shell.may(Right.RUN_TURNS)
        self._rows.put([_row(place, open_now and run) for place in found.places])
        self._classes.put([{"name": name, "chosen": name == self._name} for name in found.names])
        self._questions.put(again_rows([one for one in found.questions if one.again][:SHOWN_AGAIN]))
        away = sum(one.spot is Spot.AWAY for one in found.places)
        self._now.take(found.session, still_to_sign(found.places), away, found.today)
        self._catch_up.take(found.missed)
        self.shown.emit()


def _row(place: Place, marking: bool) -> dict[str, object]:
    return {
        "subject": place.tile.subject,
        "name": place.tile.name,
        "animal": f"animal-{place.tile.animal}",
        "mark": str(place.spot),
        "away": place.away,
        "mayMark": marking and (place.to_sign or place.away) and place.spot is not Spot.HERE,
    }
