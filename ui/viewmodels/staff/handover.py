"""Handing the kiosk to a class: how long each turn is, what to do about a stage without a lesson, and off."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.agreement import Length, Session
from app.domain.permissions import Right
from app.errors import KioskError
from app.services import classes, sessions
from app.services.classes import Lessonless
from app.services.kit import Kit
from ui.viewmodels.kiosk import TEACH
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class _Found:
    session: Session | None
    gaps: tuple[Lessonless, ...]
    offers: tuple[tuple[str, str, str], ...]


@QmlElement
@QmlUncreatable("made in Python")
class HandoverViewModel(QObject):
    """For one class at a time. A class whose lesson is open goes on with it, unless another length is chosen."""

    shown = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._gaps = Rows(("title", "pupils"), self)
        self._offers = Rows(("stage", "title", "ages"), self)
        self._name = ""
        self._length = Length.WHOLE
        self._found = _Found(None, (), ())
        self._loaded = False

    def look(self, name: str) -> None:
        """The class of this name is chosen."""
        if name != self._name:
            self._length, self._loaded = Length.WHOLE, False
        self._name = name
        if name:
            self._shell.run(lambda kit: _read(kit, name), self._take)

    @Slot(str)
    def chooseLength(self, length: str) -> None:
        """``whole``: each pupil alone takes every page; ``after``: the lesson was taught together."""
        self._length = Length(length)
        self.shown.emit()

    @Slot(str)
    def teachAs(self, stage: str) -> None:
        """Pupils without a lesson take this stage's."""
        name, by = self._name, self._shell.subject
        self._shell.run(lambda kit: classes.teach_as(kit, name, stage, by), lambda _: self.look(name))

    @Slot()
    def hand(self) -> None:
        """To the pupils; staff are out, and the corner asks for a PIN."""
        try:
            self._shell.hold.let_go()
        except KioskError as fault:
            self._shell.report(fault)
            return
        name, by, length = self._name, self._shell.subject, self._length
        self._shell.run(lambda kit: sessions.hand_over(kit, name, by, length), self._shell.flow.begin_session)

    @Slot()
    def teach(self) -> None:
        """Teach the class together first, or go on with that."""
        try:
            self._shell.hold.let_go()
        except KioskError as fault:
            self._shell.report(fault)
            return
        name, by = self._name, self._shell.subject
        self._shell.run(lambda kit: sessions.teach_together(kit, name, by), lambda _: self._shell.go(TEACH))

    @Property(str, notify=shown)
    def length(self) -> str:
        return str(self._length)

    @Property(bool, notify=shown)
    def goesOn(self) -> bool:
        """The class's lesson is open with this length already."""
        return self._found.session is not None and self._found.session.length == self._length

    @Property(str, notify=shown)
    def phase(self) -> str:
        """Of the class's lesson, empty while none is open."""
        return self._found.session.phase if self._found.session else ""

    @Property(bool, notify=shown)
    def teaches(self) -> bool:
        """There is a screen to teach together with."""
        return self._shell.screen(TEACH) is not None

    @Property(bool, notify=shown)
    def ready(self) -> bool:
        """Everybody in the class has a lesson, and whoever is in may run turns."""
        return self._loaded and bool(self._name) and not self._found.gaps and self.allowed_now

    @Property(bool, notify=shown)
    def allowed(self) -> bool:
        return self.allowed_now

    @property
    def allowed_now(self) -> bool:
        """Whoever is in may run turns."""
        return self._shell.may(Right.RUN_TURNS)

    @Property(QAbstractItemModel, notify=shown)
    def gaps(self) -> QAbstractItemModel:
        """Stages of this class without a lesson: roles ``title``, ``pupils``."""
        return self._gaps

    @Property(int, notify=shown)
    def gapCount(self) -> int:
        return sum(gap.pupils for gap in self._found.gaps)

    @Property(QAbstractItemModel, notify=shown)
    def offers(self) -> QAbstractItemModel:
        """Stages with a lesson: roles ``stage``, ``title``, ``ages``."""
        return self._offers

    def _take(self, found: _Found) -> None:
        if found.session is not None and not self._loaded:
            self._length = Length(found.session.length)
        self._found, self._loaded = found, True
        self._gaps.put([{"title": gap.title, "pupils": gap.pupils} for gap in found.gaps])
        self._offers.put([{"stage": stage, "title": title, "ages": ages} for stage, title, ages in found.offers])
        self.shown.emit()


def _read(kit: Kit, name: str) -> _Found:
    session = sessions.current(kit)
    gaps = classes.lessonless(kit, name)
    offered = classes.stages_on_offer(kit) if gaps else ()
    return _Found(
        session if session and session.class_name == name else None,
        gaps,
        tuple((stage.id, stage.title, stage.ages) for stage in offered),
    )
