"""When a rule was broken: which one, which days, and why; then taught again, ended early, the letter home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain import suspending
from app.domain.access_facts import Suspension
from app.domain.lesson import Rule
from app.domain.moments import day_and_time
from app.domain.permissions import Right
from app.domain.pupil import Pupil
from app.domain.return_date import in_words
from app.domain.staff import STAFF
from app.services import standings, suspensions
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.letter_document import LetterDocument
from ui.viewmodels.staff.navigation import CLASS_PAGE, HOME
from ui.viewmodels.staff.preview import PreviewViewModel
from ui.viewmodels.staff.pupil_visit import SUSPEND, PupilVisit
from ui.viewmodels.staff.screen import StaffScreen
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class _Found:
    pupil: Pupil
    rules: tuple[Rule, ...]
    today: date
    names: dict[str, str]
    one: Suspension | None = None


@QmlElement
@QmlUncreatable("made in Python")
class SuspendViewModel(StaffScreen):
    """A new suspension, or one that was noted before: ``facts.noted``. Nothing is written before ``save``."""

    shown = Signal()
    entry = CLASS_PAGE

    def __init__(self, shell: ShellViewModel, preview: PreviewViewModel, parent: QObject | None = None) -> None:
        super().__init__(shell, parent)
        self._preview = preview
        self._rules = Rows(("rule", "said", "chosen"), self)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._found: _Found | None = None
        self._visit = PupilVisit()
        self._rule = self._reason = ""
        self._starts = self._ends = date.min

    def opened(self) -> None:
        self._visit = visit = self.shell.visit
        if visit.subject:
            self.run(lambda kit: _read(kit, visit), self._take)
        else:
            self.shell.go(HOME)

    def refresh(self) -> None:
        """What is being chosen stays; saving looks at the record."""
        if self._visit.suspension:
            self.opened()

    def closed(self) -> None:
        self._begin_anew()
        self._publish()

    @Slot(str)
    def chooseRule(self, rule: str) -> None:
        self._rule = rule
        self._publish()

    @Slot(int)
    def moveStart(self, days: int) -> None:
        """The first day, so many later; the last day goes with it where it would come before."""
        self._starts += timedelta(days)
        self._ends = max(self._starts, self._ends)
        self._publish()

    @Slot(int)
    def moveEnd(self, days: int) -> None:
        self._ends += timedelta(days)
        self._publish()

    @Slot(int)
    def lasts(self, days: int) -> None:
        """So many days in all."""
        self._ends = self._starts + timedelta(days - 1)
        self._publish()

    @Slot(str)
    def giveReason(self, reason: str) -> None:
        self._reason = reason
        self.shown.emit()

    @Slot()
    def save(self) -> None:
        subject, by = self._visit.subject, self.shell.subject
        rule, starts, ends, reason = self._rule, self._starts, self._ends, self._reason
        self.run(lambda kit: suspensions.suspend(kit, by, subject, rule, starts, ends, reason), self._noted)

    @Slot()
    def taughtAgain(self) -> None:
        by, suspension = self.shell.subject, self._visit.suspension
        self.run(lambda kit: suspensions.taught_again(kit, by, suspension), self._noted)

    @Slot()
    def lift(self) -> None:
        """Access is back now."""
        by, suspension = self.shell.subject, self._visit.suspension
        self.run(lambda kit: suspensions.lift(kit, by, suspension), self._noted)

    @Slot()
    def letter(self) -> None:
        """The letter home, to be looked at and printed."""
        found = self._found
        if found is not None and found.one is not None:
            document = LetterDocument(found.one.id, found.pupil.full_name, found.pupil.class_name)
            self._preview.show(document, SUSPEND)

    @Slot()
    def back(self) -> None:
        self.shell.go(self._visit.back or HOME)

    @Property(QAbstractItemModel, notify=shown)
    def rules(self) -> QAbstractItemModel:
        """Every rule in our words: roles ``rule`` (its id), ``said``, ``chosen``."""
        return self._rules

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """What the screen says: names, days, what is wrong with them, what was noted."""
        found = self._found
        if found is None:
            return {**dict.fromkeys(_WORDS, ""), "ready": False, "noted": False, "over": False, "days": 0}
        one = found.one
        wrong = "" if one else suspending.fault(self._starts, self._ends, found.today)
        over = one is not None and (bool(one.lifted_at) or one.ends < found.today.isoformat())
        return {
            "first": found.pupil.first,
            "about": f"{found.pupil.first} · {found.pupil.class_name}",
            "starts": _in_words(self._starts),
            "ends": _in_words(self._ends),
            "days": (self._ends - self._starts).days + 1,
            "wrong": wrong,
            "reason": self._reason,
            "ready": bool(self._rule and self._reason.strip() and not wrong),
            "noted": one is not None,
            "over": over,
            "rule": next((f"{rule.id} {rule.text}" for rule in found.rules if rule.id == self._rule), ""),
            "by": _who(found, one.by, one.suspended_at) if one else "",
            "taught": _who(found, one.taught_by, one.taught_at) if one else "",
            "lifted": _who(found, one.lifted_by, one.lifted_at) if one else "",
        }

    @Property(bool, notify=shown)
    def mayPrint(self) -> bool:
        return self.shell.may(Right.PRINT)

    @Property(bool, notify=shown)
    def mayDecide(self) -> bool:
        return self.shell.may(Right.ACCESS)

    def _take(self, found: _Found) -> None:
        self._found = found
        if found.one is not None:
            self._rule, self._reason = found.one.rule, found.one.reason
            self._starts, self._ends = date.fromisoformat(found.one.starts), date.fromisoformat(found.one.ends)
        elif self._starts == date.min:
            self._starts = self._ends = found.today
        self._publish()

    def _noted(self, one: Suspension) -> None:
        self._visit = self.shell.visit = PupilVisit(one.subject, self._visit.back, one.id)
        self.opened()

    def _publish(self) -> None:
        found = self._found
        rules = found.rules if found else ()
        self._rules.put([{"rule": one.id, "said": one.text, "chosen": one.id == self._rule} for one in rules])
        self.shown.emit()


_WORDS = ("first", "about", "starts", "ends", "wrong", "reason", "rule", "by", "taught", "lifted")


def _in_words(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {in_words(day)}"


def _who(found: _Found, by: str, at: str) -> str:
    return f"{found.names.get(by, '')}, {day_and_time(at)}" if at else ""


def _read(kit: Kit, visit: PupilVisit) -> _Found:
    one = suspensions.suspension(kit, visit.suspension) if visit.suspension else None
    names = {staff.subject: staff.name for staff in kit.ledger.read(STAFF)}
    return _Found(standings.pupil(kit, visit.subject), kit.shelf.rules(), standings.today(kit), names, one)
