"""Has what a pupil tells sealed at once, and sees to it that nothing of it is lost."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

from app.domain.told import Told
from app.services import telling
from app.services.kit import Kit
from app.services.telling import Outbox
from ui.viewmodels.class_board import ClassBoardViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.opening import Opening
from ui.viewmodels.turn import Turn

AGAIN_MS = 30_000
"""How soon what could not be written is tried again."""


class Teller(QObject):
    """Who is at the screen stays here only as long as the calm page stands."""

    def __init__(self, desk: Desk, turn: Turn, board: ClassBoardViewModel, opening: Opening, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._turn, self._board = desk, turn, board
        self._outbox = Outbox()
        self._alert, self._told = "", Told()
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._send)
        kiosk = desk.kiosk
        kiosk.told.connect(self._tell)
        kiosk.tellingChanged.connect(self._forget)
        kiosk.telling_in_pictures.picked.connect(self._add)
        opening.opened.connect(self._offer)
        # somebody may have asked for a grown-up before there was anybody to hear it
        if kiosk.over:
            self._tell()

    def _offer(self) -> None:
        # without them the page says all that matters
        pictures = self._desk.kiosk.telling_in_pictures
        self._desk.jobs.run(lambda kit: kit.shelf.tell_sorts(), pictures.offer, lambda _: None)

    def _tell(self) -> None:
        session, at = self._board.session, self._desk.kiosk.at
        self._alert = str(uuid4())
        self._told = Told(class_name=session.class_name, session=session.id, screen=at)
        opening = self._turn.opening
        if opening is not None:
            child = opening.pupil
            self._told = replace(
                self._told, child=child.subject, class_name=child.class_name, stage=opening.lesson.stage.id
            )
        self._seal()

    def _add(self, sort: str) -> None:
        self._told = replace(self._told, sort=sort)
        self._seal()

    def _seal(self) -> None:
        alert, told, outbox = self._alert, self._told, self._outbox

        def work(kit: Kit) -> bool:
            telling.tell(kit, outbox, alert, told)
            return bool(outbox.waiting)

        self._desk.jobs.run(work, self._left_over, self._desk.kiosk.report)

    def _send(self) -> None:
        self._desk.jobs.run(lambda _: not self._outbox.send(), self._left_over, self._desk.kiosk.report)

    def _left_over(self, waits: bool) -> None:
        if waits:
            self._again.start()
        else:
            self._again.stop()

    def _forget(self) -> None:
        if not self._desk.kiosk.over:
            self._alert, self._told = "", Told()
            self._desk.kiosk.telling_in_pictures.forget()
