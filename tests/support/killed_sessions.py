"""A class's whole lesson through the services, in a process of its own that is killed (SIGKILL) at random moments.

``run_until_killed`` forks; the child goes on where the record stands, as the kiosk does after a restart, and says each
thing it is about to do and each thing the record has told it is durable. It dies a moment after it has said so much,
or ends when every class is done.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.domain.agreement import AGREEMENTS, Agreement, Length, Mark, Session
from app.domain.ink import codec
from app.domain.ink.point import Ink, InkPoint
from app.domain.lesson_session import ABSENCES, TALLIES, Phase
from app.domain.tiles import TileState
from app.domain.witnessing import MOST
from app.services import classes, sessions, turns
from app.services.kit import Kit
from tests.support.kits import open_kit
from tests.support.walking import agreed

CLASSES = tuple(f"Class {number}" for number in range(6))
IN_A_CLASS = 12
OVER = "over"
"""Said when every class is done."""


def subject(class_name: str, number: int) -> str:
    return f"{class_name[-1]}-{number:02}"


@cache
def own_ink(who: str) -> Ink:
    """What this pupil always draws, and nobody else."""
    lift = 5.0 + int(who[0]) * 2 + int(who[2:]) * 0.1
    return (tuple(InkPoint(20 + 0.3 * n, lift + (n * 7 % 40) * 0.3, 3) for n in range(120)),)


@cache
def own_hand(who: str) -> str:
    """The same, as the record keeps it."""
    return codec.encode(own_ink(who))


@dataclass(frozen=True)
class Lesson:
    """One life of the process; ``say`` tells whoever listens."""

    kit: Kit
    staff: str
    say: Callable[[str], None]

    def go_on(self) -> None:
        """From where the record stands to the end of the last class."""
        turns.clear_screen(self.kit)
        while session := self._session():
            if session.phase == Phase.TEACH:
                self._teach(session)
            elif session.phase == Phase.SIGN:
                self._sign_all(session)
            else:
                self._did("closed", session.id, lambda: sessions.close_session(self.kit, session))
        self.say(OVER)

    def _session(self) -> Session | None:
        session = sessions.current(self.kit)
        if session is not None:
            return session
        left = [one for one in CLASSES if classes.counts(self.kit, one).waiting]
        if not left:
            return None
        self.say(f"opening {left[0]}")
        session = sessions.open_session(self.kit, left[0], self.staff, Length.AFTER)
        self.say(f"opened {session.id}")
        return session

    def _teach(self, session: Session) -> None:
        stage = "older" if int(session.class_name[-1]) % 2 else "young"
        counted = {one.check for one in self.kit.ledger.read(TALLIES, session=session.id)}
        for check in (one for one in self.kit.shelf.lesson(stage).checks if one.id not in counted):
            hands = (1, 12, 1)
            self._did("tallied", check.id, lambda: sessions.tally(self.kit, session, stage, check.id, hands))  # noqa: B023
        away = subject(session.class_name, 0)
        if not self.kit.ledger.read(ABSENCES, session=session.id, away=True):
            self._did("away", away, lambda: sessions.mark_away(self.kit, session, away, True))
        self._did("phase", "sign", lambda: sessions.to_phase(self.kit, session, Phase.SIGN))

    def _sign_all(self, session: Session) -> None:
        for tile in classes.board(self.kit, session.class_name):
            if tile.state is TileState.WAITING and tile.subject.endswith("5"):
                self._did("parked", tile.subject, lambda: self._park(session, tile.subject))  # noqa: B023
            if tile.to_sign:
                self._did("signed", tile.subject, lambda: self._sign(session, tile.subject))  # noqa: B023
        waiting = self.kit.ledger.read(AGREEMENTS, witness_needed=True, witnessed_at="")[:MOST]
        while waiting:
            ids = " ".join(one.id for one in waiting)
            self._did("witnessed", ids, lambda: turns.witness(self.kit, self.staff, ids.split()))  # noqa: B023
            waiting = self.kit.ledger.read(AGREEMENTS, witness_needed=True, witnessed_at="")[:MOST]
        self._did("phase", "wrap-up", lambda: sessions.to_phase(self.kit, session, Phase.WRAP_UP))

    def _park(self, session: Session, who: str) -> None:
        turns.begin(self.kit, who, session)
        turns.at_screen(self.kit, session, who)
        turns.park(self.kit, session, who)

    def _sign(self, session: Session, who: str) -> Agreement:
        walk = agreed(turns.begin(self.kit, who, session).walk)
        turns.at_screen(self.kit, session, who)
        return turns.sign(self.kit, session, walk, who, own_ink(who), Mark.DRAWN)

    def _did(self, what: str, whom: str, work: Callable[[], object]) -> None:
        self.say(f"{what}? {whom}")
        work()
        self.say(f"{what} {whom}")


def run_until_killed(place: Path, staff: str, lines: int, seconds: float) -> list[str]:
    """What was said: so many lines, and whatever came in the seconds after them, before it was killed."""
    listen, say = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            kit = open_kit(place)
            Lesson(kit, staff, lambda line: _write(say, line)).go_on()
            kit.close()
        finally:
            os._exit(0)
    os.close(say)
    with os.fdopen(listen, "r", encoding="utf-8") as told:
        said = [line for _, line in zip(range(lines), told, strict=False)]
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [line.rstrip("\n") for line in (*said, *told)]


def _write(say: int, line: str) -> None:
    os.write(say, f"{line}\n".encode())
