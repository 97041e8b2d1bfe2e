"""Which screen follows which, and what happens when nobody is there: joins the view models of pupils."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from app.domain.agreement import Session
from app.domain.idle import Area, Due
from app.domain.walk_events import Next, Step, TimedOut
from app.errors import KioskError
from app.services import classes, standings, turns
from app.services.kit import Kit
from ui.viewmodels.class_board import BOARD, ClassBoardViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.kiosk import ATTRACT, TEACH
from ui.viewmodels.narration import pictures_of
from ui.viewmodels.opening import Opening
from ui.viewmodels.presence import Presence
from ui.viewmodels.turn import SCREENS, Turn
from ui.viewmodels.warming import Warming
from ui.viewmodels.watch import IdleWatch

AREAS = {Step.SAVING: Area.AT_RISK, Step.UNSAVED: Area.AT_RISK, Step.PARKED: Area.PARKED, Step.SAVED: Area.DONE}
STAFF_AREAS = {TEACH: Area.TEACH}
"""Staff screens that wait for longer than the others."""


class Flow(QObject):
    """``locked`` says that staff screens must lock: nobody has touched them for a while."""

    locked = Signal()

    def __init__(
        self,
        desk: Desk,
        watch: IdleWatch,
        opening: Opening,
        board: ClassBoardViewModel,
        turn: Turn,
    ) -> None:
        super().__init__()
        kiosk = desk.kiosk
        self._desk, self._kiosk, self._watch = desk, kiosk, watch
        self._board, self.turn, self.opening = board, turn, opening
        self._any_age: Mapping[str, str] = {}
        self._area = Area.ATTRACT
        self.warming = Warming(desk, self)
        opening.opened.connect(self._opened)
        board.chosen.connect(lambda tile: turn.begin(tile, board.session))
        self._presence = Presence(desk, turn, board)
        turn.left.connect(self._back_to_class)
        turn.moved.connect(self._enter)
        kiosk.screenChanged.connect(self._enter)
        kiosk.tellingChanged.connect(self._enter)
        kiosk.stillHere.connect(watch.touched)
        desk.speech.changed.connect(self._narrated)
        watch.counting.connect(kiosk.ask_still_there)
        watch.due.connect(self._due)
        if kiosk.over:
            self._enter()

    @property
    def session(self) -> Session:
        """The class that has the kiosk; its id is empty when none has."""
        return self._board.session

    def look_again(self) -> None:
        """Another process wrote to the record: the tiles on the screen may be of yesterday."""
        if self._kiosk.at == BOARD:
            self._board.reload()

    def begin_session(self, session: Session) -> None:
        """Hand the kiosk to a class."""
        self._board.open(session)
        self._desk.jobs.run(lambda kit: _compose(kit, session.class_name), lambda _: None, self._kiosk.report)

    def forget(self) -> None:
        """Nothing of a turn or a class stays."""
        self.turn.send(TimedOut())
        self._board.clear()
        self._desk.sizes.set_stage(None)

    def to_attract(self) -> None:
        """Leave class and pupils: nothing of them stays."""
        self.forget()
        self._kiosk.report(None)
        self._kiosk.set_words(self._any_age)
        self._kiosk.go(ATTRACT)
        self._desk.jobs.run(lambda kit: kit.tidy(), lambda _: None, self._kiosk.report)

    def resume(self) -> None:
        """Staff leave their screens: back to where the pupils were."""
        if self.turn.walk:
            self._kiosk.go(SCREENS[self.turn.walk.step])
        elif self._board.session.id:
            self._kiosk.go(BOARD)
            self._board.reload()
        else:
            self.to_attract()

    def _speak_to_any_age(self, words: Mapping[str, str]) -> None:
        self._any_age = words
        if self._kiosk.at == ATTRACT:
            self._kiosk.set_words(words)

    def _opened(self) -> None:
        self._desk.jobs.run(turns.clear_screen, lambda _: None, self._kiosk.report)
        self._desk.jobs.run(_words_for_any_age, self._speak_to_any_age, lambda _: None)
        self.warming.begin()

    def _back_to_class(self) -> None:
        self._kiosk.tellDone()
        # staff who end a turn stay on their own screen
        if self._board.session.id and not self._kiosk.with_staff:
            self._board.reload()
            self._kiosk.go(BOARD)

    def _enter(self) -> None:
        area = self._where()
        if area is not self._area or area is Area.TURN:
            self._area = area
            self._watch.enter(area)

    def _where(self) -> Area:
        walk = self.turn.walk
        area = AREAS.get(walk.step, Area.TURN) if walk else Area.CLASS
        if area is Area.AT_RISK or not self._kiosk.over:
            return Area.ATTRACT if self._kiosk.at == ATTRACT else self._staff_or(area)
        return Area.TURN

    def _staff_or(self, area: Area) -> Area:
        return STAFF_AREAS.get(self._kiosk.at, Area.STAFF) if self._kiosk.with_staff else area

    def _due(self, due: Due) -> None:
        if due is Due.DROP:
            self.turn.send(TimedOut())
            self._kiosk.tellDone()
        elif due is Due.TO_CLASS:
            self.turn.send(Next())
        elif due is Due.TO_ATTRACT:
            self.to_attract()
        elif due is Due.LOCK:
            self.locked.emit()

    def _narrated(self) -> None:
        self._watch.narrated(self._desk.speech.busy)


def _compose(kit: Kit, class_name: str) -> None:
    """Have every picture that a turn of this class will show made ready, off the GUI thread."""
    for stage in {pupil.stage for pupil in standings.pupils_of(kit, class_name)}:
        for name in pictures_of(kit.shelf.lesson(stage)):
            with contextlib.suppress(KioskError):  # missing: the screen says so when it comes to it
                kit.gallery.picture(name)


def _words_for_any_age(kit: Kit) -> Mapping[str, str]:
    """The youngest pupils' words, for screens that stand before anybody's age is known."""
    youngest = classes.stages_on_offer(kit)[:1]
    return kit.shelf.lesson(youngest[0].id).words if youngest else {}
