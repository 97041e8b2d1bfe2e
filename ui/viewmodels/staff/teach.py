"""Teach together: a teacher in front of thirty children, one slide after the other."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.teaching_events import Back, Forward, Jump, Pause, Resume, Skip, StartTalk, StopTalk
from app.domain.teaching_slides import Section
from app.errors import KioskError
from app.services import teaching
from app.services.teaching import Opened
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.navigation import CLASS_PAGE
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel
from ui.viewmodels.staff.teach_board import TeachBoardViewModel
from ui.viewmodels.staff.teach_hands import TeachHandsViewModel
from ui.viewmodels.staff.teach_plan import TeachPlanViewModel
from ui.viewmodels.staff.teach_room import TeachRoomViewModel
from ui.viewmodels.staff.teach_run import TeachRun
from ui.viewmodels.teach_parts import spoken

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class TeachViewModel(StaffScreen):
    """First whose lesson and for which room, then the slides, until pupils sign one by one."""

    shown = Signal()
    overChanged = Signal()
    entry = CLASS_PAGE

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self.lesson_run = TeachRun(shell.run, self)
        self._board = TeachBoardViewModel(self.lesson_run, self)
        self._plan = TeachPlanViewModel(self.lesson_run, self)
        self._hands = TeachHandsViewModel(self.lesson_run, shell.desk.speech, self)
        self._room = TeachRoomViewModel(shell, self)
        self._lessons = Rows(("stage", "title", "years", "minutes", "pupils", "chosen"), self)
        self._stage = ""
        self._practised = self._was_over = False
        self.lesson_run.moved.connect(self._publish)
        self._room.shown.connect(self._follow_room)
        self._follow_room()

    def opened(self) -> None:
        by = self.shell.subject
        self._practised = self.shell.practice.active
        self.run(lambda kit: teaching.open_teaching(kit, by), self._take, self._cannot)

    def refresh(self) -> None:
        """What another process wrote takes no slide off the screen."""

    def closed(self) -> None:
        # once practice is over its record is gone, and what is kept would land in the school's
        self.lesson_run.forget(keeping=self._practised is self.shell.practice.active)
        self.shell.desk.speech.stop()

    @Slot(str)
    def choose(self, stage: str) -> None:
        """Teach this stage's lesson; each pupil signs for their own later."""
        self._stage = stage
        self._publish()

    @Slot()
    def start(self) -> None:
        """The first slide."""
        opened = self.lesson_run.opened
        if opened is None:
            return
        try:
            self.shell.hold.let_go()
        except KioskError as fault:
            self.shell.report(fault)
            return
        self.run(partial(teaching.begin, session=opened.session), lambda _: None)
        self.lesson_run.begin(opened.lesson(self._stage))

    @Slot()
    def forward(self) -> None:
        self._hush()
        self.lesson_run.send(Forward(self._board.parts))

    @Slot()
    def back(self) -> None:
        self._hush()
        state = self.lesson_run.state
        if state is not None:
            before = state if state.revealed or state.over else replace(state, place=max(0, state.place - 1))
            self.lesson_run.send(Back(self._board.parts_at(replace(before, revealed=False, over=False))))

    @Slot()
    def skip(self) -> None:
        self._hush()
        self.lesson_run.send(Skip())

    @Slot(str)
    def jump(self, section: str) -> None:
        self._hush()
        self.lesson_run.send(Jump(Section(section)))

    @Slot()
    def pause(self) -> None:
        """The clock stands, or runs again."""
        run = self.lesson_run
        run.send(Pause(run.now()) if run.state and run.state.running else Resume(run.now()))

    @Slot()
    def talk(self) -> None:
        """Partners talk, or have talked enough; a standing clock runs again for it."""
        run = self.lesson_run
        if run.state and run.state.talk_from is None:
            run.send(Resume(run.now()))
            run.send(StartTalk(run.now()))
        else:
            run.send(StopTalk())

    @Slot()
    def readAloud(self) -> None:
        lesson, state = self.lesson_run.lesson, self.lesson_run.state
        if lesson and state:
            self.shell.desk.speech.words_minute = lesson.stage.words_minute
            self.shell.desk.speech.say(spoken(state, lesson))

    @Slot()
    def leave(self) -> None:
        """To the class's page; the lesson waits where it stands."""
        self.shell.go(CLASS_PAGE)

    @Slot()
    def finish(self) -> None:
        """Taught: pupils sign one by one."""
        opened = self.lesson_run.opened
        if opened is not None:
            self.lesson_run.rest()
            self.run(partial(teaching.finish, session=opened.session), lambda _: self._finished())

    if TYPE_CHECKING:
        board: TeachBoardViewModel
        plan: TeachPlanViewModel
        hands: TeachHandsViewModel
        room: TeachRoomViewModel
    else:

        @Property(TeachBoardViewModel, notify=shown)
        def board(self):
            return self._board

        @Property(TeachPlanViewModel, notify=shown)
        def plan(self):
            return self._plan

        @Property(TeachHandsViewModel, notify=shown)
        def hands(self):
            return self._hands

        @Property(TeachRoomViewModel, notify=shown)
        def room(self):
            return self._room

    @Property(QAbstractItemModel, notify=shown)
    def lessons(self) -> QAbstractItemModel:
        """Roles ``stage``, ``title``, ``years``, ``minutes``, ``pupils`` and ``chosen``; most pupils' first."""
        return self._lessons

    @Property(str, notify=shown)
    def className(self) -> str:
        return self.lesson_run.opened.session.class_name if self.lesson_run.opened else ""

    @Property(bool, notify=shown)
    def loaded(self) -> bool:
        return self.lesson_run.opened is not None

    @Property(bool, notify=shown)
    def teaching(self) -> bool:
        """A slide stands."""
        return self.lesson_run.state is not None

    @Property(bool, notify=shown)
    def running(self) -> bool:
        return self.lesson_run.state is not None and self.lesson_run.state.running

    @property
    def is_over(self) -> bool:
        """The last slide has been passed."""
        return self.lesson_run.state is not None and self.lesson_run.state.over

    @Property(bool, notify=overChanged)
    def over(self) -> bool:
        return self.is_over

    def _take(self, opened: Opened) -> None:
        self._stage = opened.stood.stage if opened.stood else opened.offers[0].lesson.stage.id
        self.lesson_run.take(opened)
        for offer in opened.offers:
            self.run(partial(teaching.compose, lesson=offer.lesson), lambda _: None)

    def _cannot(self, fault: KioskError) -> None:
        self.shell.go(CLASS_PAGE)
        self.shell.report(fault)

    def _finished(self) -> None:
        self.lesson_run.forget(keeping=False)
        self.shell.go(CLASS_PAGE)

    def _hush(self) -> None:
        self.shell.desk.speech.stop()

    def _follow_room(self) -> None:
        self._board.sit(self._room.metres)

    def _publish(self) -> None:
        self._room.teach(self.lesson_run.state is not None)
        offers = self.lesson_run.opened.offers if self.lesson_run.opened else ()
        self._lessons.put(
            [
                {
                    "stage": offer.lesson.stage.id,
                    "title": offer.lesson.title,
                    "years": offer.lesson.stage.title,
                    "minutes": offer.lesson.minutes,
                    "pupils": offer.pupils,
                    "chosen": offer.lesson.stage.id == self._stage,
                }
                for offer in offers
            ]
        )
        self.shown.emit()
        if self._was_over is not self.is_over:
            self._was_over = self.is_over
            self.overChanged.emit()
