"""One pupil's turn at the screen: asks the domain what comes next, and has the services keep it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain import reading, walkthrough
from app.domain.agreement import Mark, Session
from app.domain.ease import Ease
from app.domain.ink.point import Ink
from app.domain.tiles import Tile
from app.domain.walk import Walk
from app.domain.walk_events import (
    Agree,
    Event,
    Heard,
    Next,
    ReadingTimePassed,
    Saved,
    SaveFailed,
    Step,
    TellDone,
    TellGrownUp,
)
from app.errors import KioskError
from app.services import lessons, turns
from app.services.turns import Opening
from ui.viewmodels.class_board import BOARD
from ui.viewmodels.desk import Desk
from ui.viewmodels.narration import spoken, told_kindly, words_of
from ui.viewmodels.turn_steps import SCREENS, WAITS

__all__ = ["SCREENS", "Turn"]


class Turn(QObject):
    """Holds the walk while a pupil is at the screen, and nothing of them when they have gone."""

    moved = Signal()
    arrived = Signal()
    """Another screen, or another page of the same."""
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kiosk = desk.kiosk
        self._forget()
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._read_it)
        desk.kiosk.tellingChanged.connect(self._tell)
        desk.kiosk.screenChanged.connect(self._hold)
        desk.kiosk.needs.openChanged.connect(self._hold)

    def _forget(self) -> None:
        self.walk: Walk | None = None
        self.opening: Opening | None = None
        self.tile: Tile | None = None
        self.words: Mapping[str, str] = {}
        self.full_rules: Mapping[str, str] = {}
        self.simpler = False
        self._session = Session("")
        self._ink: Ink | None = None

    def begin(self, tile: Tile, session: Session) -> None:
        """A tile was tapped."""
        self._desk.jobs.run(
            lambda kit: (turns.begin(kit, tile.subject, session), lessons.full_rules(kit)),
            lambda begun: self._open(tile, session, *begun),
            self._kiosk.report,
        )

    def send(self, event: Event) -> None:
        """Something happened; the domain says what follows, if anything."""
        if self.walk is None:
            return
        before, self.walk = self.walk, walkthrough.advance(self.walk, event)
        if self.walk is not before:
            self._moved(before)

    def agree(self, mark: Mark, accepted: bool, ink: Ink | None) -> None:
        """I agree, with this ink: it is kept until it is saved or given up."""
        self._ink = ink
        self.send(Agree(mark, accepted))

    def say_another_way(self) -> None:
        """The simpler way to say what this screen teaches, or back to the first."""
        self.simpler = not self.simpler
        self.moved.emit()
        self.read_aloud()

    def speaker(self, words: str = "") -> None:
        """The speaker button: read these words (none: this screen's), or fall silent."""
        if self._desk.speech.busy:
            self.hush()
        elif words:
            self._desk.speech.read(words)
        else:
            self.read_aloud()

    def hush(self) -> None:
        """Read no more of what is being read."""
        self._desk.speech.stop()

    def read_aloud(self) -> None:
        """Read this screen's words; the thumb wakes when all of them were heard."""
        if self.walk is not None:
            walk = self.walk
            text = spoken(walk, self.words, simpler=self.simpler, waits_for=self.waits_for)
            self._desk.speech.read(text, lambda: self._heard(walk))

    @property
    def reading_ms(self) -> int:
        """How long this screen's words stand before its thumb wakes unheard."""
        if self.walk is None:
            return 0
        text = spoken(self.walk, self.words)
        return round(1000 * self._desk.pace.reading * reading.waking_seconds(text, self.walk))

    @property
    def waits_for(self) -> str:
        """See Opening."""
        return self.opening.waits_for if self.opening else ""

    @property
    def _reads_by_itself(self) -> bool:
        """Pupils of this age are read to without pressing anything, and staff let it be."""
        return self.walk is not None and self.walk.lesson.stage.voice_auto and self._desk.speech.by_itself

    def _open(self, tile: Tile, session: Session, opening: Opening, full_rules: Mapping[str, str]) -> None:
        # the class may have gone while the record was asked, or another tile was quicker
        if self._kiosk.at != BOARD:
            return
        self._kiosk.report(None)
        self.tile = tile
        self._session = session
        self.opening = opening
        self.full_rules = full_rules if opening.lesson.stage.full_policy else {}
        self.words = words_of(opening.walk, opening.lesson, tile.name, opening.school.name)
        self.walk = opening.walk
        self._kiosk.set_words(self.words)
        self._kiosk.needs.begin(Ease.read(opening.pupil.ease))
        self._desk.sizes.set_stage(opening.lesson.stage)
        self._desk.speech.words_minute = opening.lesson.stage.words_minute
        self._arrive()

    def _moved(self, before: Walk) -> None:
        assert self.walk is not None
        if self.walk.step is Step.LEFT:
            self._leave()
        elif self.walk.place != before.place:
            self.simpler = False
            self._arrive()
        elif self.walk.answers != before.answers:
            self._say()
            self._start_clock()
        self.moved.emit()

    def _arrive(self) -> None:
        assert self.walk is not None
        self.moved.emit()
        self.arrived.emit()
        self._desk.speech.stop()
        if not self._kiosk.with_staff:
            self._kiosk.go(SCREENS[self.walk.step])
        self._start_clock()
        self._say()
        if self.walk.step is Step.SAVING:
            self._save(self.walk)
        elif self.walk.step is Step.PARKED:
            self._park()

    def _say(self) -> None:
        if self._reads_by_itself:
            self.read_aloud()

    def _start_clock(self) -> None:
        assert self.walk is not None
        moves = (self.walk.step in WAITS and not self.walk.awake) or self.walk.moves_itself
        if moves and not self._held:
            self._clock.start(self.reading_ms)
        else:
            self._clock.stop()

    def _read_it(self) -> None:
        if self.walk is not None:
            self.send(Next() if self.walk.moves_itself else ReadingTimePassed(self.walk.place))

    def _heard(self, walk: Walk) -> None:
        self.send(Heard(walk.place))
        # the kind word of a right answer was heard to its end: go on
        if walk is self.walk and walk.moves_itself:
            self.send(Next())

    @property
    def _held(self) -> bool:
        return self._kiosk.with_staff or self._kiosk.needs.choosing

    def _hold(self) -> None:
        # nothing moves by itself while staff are in: it would take them back among the pupils; nor under the choices
        if self._held:
            self._clock.stop()
        elif self.walk is not None and not self._clock.isActive():
            self._start_clock()

    def _tell(self) -> None:
        if self._kiosk.over:
            self._clock.stop()
            self.send(TellGrownUp())
            if self._reads_by_itself:
                self._desk.speech.read(told_kindly(self.words, self._kiosk.telling_in_pictures.spoken(self.words)))
        elif self.walk is not None:
            self._desk.speech.stop()
            self.send(TellDone())
            self._start_clock()

    def _save(self, walk: Walk) -> None:
        assert self.tile is not None
        subject, session, ink = self.tile.subject, self._session, self._ink
        mark = walk.mark or Mark.DRAWN
        self._desk.jobs.run(
            lambda kit: turns.sign(kit, session, walk, subject, ink, mark), lambda _: self._saved(), self._not_saved
        )

    def _saved(self) -> None:
        self._kiosk.report(None)
        self._ink = None
        self.send(Saved())

    def _not_saved(self, fault: KioskError) -> None:
        self._kiosk.report(fault)
        self.send(SaveFailed())

    def _park(self) -> None:
        assert self.tile is not None
        subject, session = self.tile.subject, self._session
        self._desk.jobs.run(lambda kit: turns.park(kit, session, subject), lambda _: None, self._kiosk.report)

    def _leave(self) -> None:
        self._clock.stop()
        self._forget()
        self._desk.sizes.set_stage(None)
        self._kiosk.needs.end()
        self.left.emit()
