"""Leaves in the record who is at the screen, for every other window to see."""

from __future__ import annotations

from app.domain.agreement import Session
from app.services import turns
from ui.viewmodels.class_board import ClassBoardViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.turn import Turn


class Presence:
    """Follows the turns of one screen. No turn waits for it: a record that cannot be written says so when one signs."""

    def __init__(self, desk: Desk, turn: Turn, board: ClassBoardViewModel) -> None:
        self._jobs, self._turn, self._board = desk.jobs, turn, board
        self._subject = ""
        self._session = Session("")
        turn.arrived.connect(self._begun)
        turn.left.connect(self._left)

    def _begun(self) -> None:
        """The first screen of a turn stands, or a later one."""
        if self._subject or self._turn.tile is None:
            return
        self._subject, self._session = self._turn.tile.subject, self._board.session
        subject, session = self._subject, self._session
        self._jobs.run(lambda kit: turns.at_screen(kit, session, subject), _nothing, _nothing)

    def _left(self) -> None:
        subject, session = self._subject, self._session
        self._subject = ""
        self._jobs.run(lambda kit: turns.leave(kit, session, subject), _nothing, _nothing)


def _nothing(_: object) -> None:
    """Nobody waits for this, and nobody could do anything about it."""
