"""What access a pupil has and why, and what staff note about it: the talk, a decline taken back, home's answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.access_facts import Answer, ParentAnswer, Suspension
from app.domain.agreement import Length, Session
from app.domain.home_answers import BOTH, WHOLE, home_of, newest, standing_answers
from app.domain.moments import day, day_and_time
from app.domain.permissions import Right
from app.domain.return_date import in_words
from app.domain.tiles import Tile
from app.errors import KioskError
from app.services import access, classes, parent_answers, sessions, standings
from app.services.kit import Kit
from app.services.pupil_record import PupilRecord
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.pupil_visit import DECLINE, SUSPEND, PupilVisit
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PupilAccessViewModel(QObject):
    """``altered`` says that something was noted. ``back`` is the screen that this pupil is looked at on."""

    shown = Signal()
    altered = Signal()

    def __init__(self, shell: ShellViewModel, back: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell, self._back = shell, back
        self._record: PupilRecord | None = None
        self._suspensions = Rows(("suspension", "title", "detail", "mark"), self)

    def put(self, record: PupilRecord | None) -> None:
        """Show this pupil, or nobody."""
        self._record = record
        held = record.facts.suspensions if record else ()
        newest = sorted(held, key=lambda one: one.suspended_at, reverse=True)
        self._suspensions.put([_row(one, record) for one in newest if record])
        self.shown.emit()

    @Slot()
    def talked(self) -> None:
        """We have talked it through."""
        self._note(access.talked)

    @Slot()
    def takeBack(self) -> None:
        """The decline is over."""
        self._note(access.take_back)

    @Slot(int, str)
    def answer(self, home: int, said: str) -> None:
        """What came back from home: 1 or 2 where there are two, else 0."""
        self._note(lambda kit, by, subject: parent_answers.answer(kit, by, subject, Answer(said), home))

    @Slot(int)
    def takeAnswerBack(self, home: int) -> None:
        """What was noted of it last was a mistake."""
        self._note(lambda kit, by, subject: parent_answers.take_back(kit, by, subject, home))

    @Slot()
    def handOver(self) -> None:
        """Straight to this pupil's own turn."""
        record, by = self._record, self._shell.subject
        try:
            self._shell.hold.let_go()
        except KioskError as fault:
            self._shell.report(fault)
            return
        if record is not None:
            self._shell.run(lambda kit: _turn_of(kit, record.pupil.subject, by), self._hand)

    @Slot()
    def decline(self) -> None:
        """To the page that the child sees, with staff beside them."""
        self._visit(DECLINE)

    @Slot()
    def suspend(self) -> None:
        """A rule was broken."""
        self._visit(SUSPEND)

    @Slot(str)
    def look(self, suspension: str) -> None:
        """One suspension: taught again, ended early, the letter home."""
        self._visit(SUSPEND, suspension)

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """What the panel says, by name: see _NOTHING."""
        record = self._record
        if record is None:
            return dict(_NOTHING)
        line, parking = record.line, record.facts.parking
        talked = parking.talked_at if parking and parking.open else ""
        return {
            "may": line.may,
            "rung": str(line.rung) if line.may else "",
            "rungTitle": line.rung_title,
            "state": str(line.access),
            "why": line.reason,
            "notSure": record.standing.not_sure,
            "talked": _who(record, parking.talked_by, talked) if parking and talked else "",
            "declined": bool(record.facts.decline and record.facts.decline.open),
            "toSign": record.standing.to_sign,
            "homes": _homes(record),
            "signed": record.standing.agreement is not None,
            "slips": _slips(record),
        }

    @Property(bool, notify=shown)
    def mayDecide(self) -> bool:
        return self._record is not None and self._shell.may(Right.ACCESS)

    @Property(bool, notify=shown)
    def mayHand(self) -> bool:
        return self._record is not None and self._shell.may(Right.RUN_TURNS)

    @Property(QAbstractItemModel, notify=shown)
    def suspensions(self) -> QAbstractItemModel:
        """Newest first: roles ``suspension`` (its id), ``title``, ``detail``, ``mark`` (now, ahead or over)."""
        return self._suspensions

    def _note(self, write: Callable[[Kit, str, str], object]) -> None:
        record, by = self._record, self._shell.subject
        if record is not None:
            self._shell.run(lambda kit: write(kit, by, record.pupil.subject), lambda _: self.altered.emit())

    def _visit(self, screen: str, suspension: str = "") -> None:
        if self._record is not None:
            self._shell.visit = PupilVisit(self._record.pupil.subject, self._back, suspension)
            self._shell.go(screen)

    def _hand(self, found: tuple[Session, Tile]) -> None:
        session, tile = found
        self._shell.flow.begin_session(session)
        self._shell.flow.turn.begin(tile, session)


_NOTHING: dict[str, Any] = {
    **dict.fromkeys(("rung", "rungTitle", "state", "why", "talked"), ""),
    **dict.fromkeys(("may", "notSure", "declined", "toSign", "signed"), False),
    "slips": [],
    "homes": [],
}


def _who(record: PupilRecord, by: str, at: str) -> str:
    return f"{record.names.get(by, '')}, {day_and_time(at)}"


def _homes(record: PupilRecord) -> list[dict[str, Any]]:
    """Of each home: ``home``, ``answer``, ``answered`` (by whom and when), ``asked`` and ``talked`` (when)."""
    said = standing_answers(record.facts.answers, record.pupil.homes)
    if record.pupil.homes < len(BOTH):  # what a home of before said last stands for the one
        return [_home(record, WHOLE, max(said.values(), key=newest, default=None))]
    return [_home(record, home, said.get(home)) for home in BOTH]


def _home(record: PupilRecord, home: int, said: ParentAnswer | None) -> dict[str, Any]:
    answered = _who(record, said.by, said.answered_at) if said else ""
    homes = record.pupil.homes
    talked = [one.talked_on for one in record.talks if home_of(one.home, homes) == home]
    asked = [day(one.reminded_at) for one in record.reminders if home_of(one.home, homes) == home]
    return {
        "home": home,
        "answer": said.answer if said else "",
        "answered": answered,
        "talked": in_words(date.fromisoformat(talked[0])) if talked else "",
        "asked": " · ".join(in_words(one) for one in reversed(asked)),
    }


def _slips(record: PupilRecord) -> list[str]:
    return [f"{day_and_time(copy.made_at)} · P{copy.number}" for copy in record.copies]


def _row(one: Suspension, record: PupilRecord) -> dict[str, str]:
    first, last = (in_words(date.fromisoformat(text)) for text in (one.starts, one.ends))
    now = record.standing.suspension
    ended = bool(one.lifted_at)
    return {
        "suspension": one.id,
        "title": first if first == last else f"{first} – {last}",
        "detail": " · ".join(part for part in (record.rules.get(one.rule, one.rule), one.reason) if part),
        "mark": "now" if now is not None and now.id == one.id else "lifted" if ended else "other",
    }


def _turn_of(kit: Kit, subject: str, by: str) -> tuple[Session, Tile]:
    """The pupil's tile, and the lesson of their class: the open one, else one begun now."""
    pupil = standings.pupil(kit, subject)
    session = sessions.current(kit)
    if session is None or session.class_name != pupil.class_name:
        session = sessions.open_session(kit, pupil.class_name, by, Length.WHOLE)
    tile = next(tile for tile in classes.board(kit, pupil.class_name) if tile.subject == subject)
    if not tile.to_sign:
        raise KioskError("already-signed", f"{pupil.first} has signed already: void that turn first if it was wrong.")
    return session, tile
