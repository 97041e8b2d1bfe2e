"""One pupil's slip about pictures, as it came back: what was ticked, until when; and taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain import image_consent
from app.domain.image_consent import NAMES, Consent
from app.domain.moments import day_and_time
from app.domain.permissions import Right
from app.domain.pupil import Pupil
from app.domain.return_date import in_words
from app.domain.staff import STAFF
from app.services import images, standings
from app.services.kit import Kit
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.staff.shell import ShellViewModel

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class _Found:
    pupil: Pupil
    consent: Consent | None
    by: str
    last: date
    today: date


@QmlElement
@QmlUncreatable("made in Python")
class ImageRecordViewModel(QObject):
    """Nothing is written before ``save`` or ``withdraw``; ``changed`` tells that something was."""

    shown = Signal()
    changed = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._found: _Found | None = None
        self._uses: set[str] = set()
        self._until = self._signed = date.min
        self._reason = ""

    def open(self, subject: str) -> None:
        """Show this pupil's slip."""
        self._shell.run(lambda kit: _read(kit, subject), self._take)

    @Slot()
    def close(self) -> None:
        self._begin_anew()
        self.shown.emit()

    @Slot(str, bool)
    def tick(self, use: str, ticked: bool) -> None:
        """One of the boxes on the slip."""
        (self._uses.add if ticked else self._uses.discard)(use)
        self.shown.emit()

    @Slot(int)
    def moveUntil(self, days: int) -> None:
        self._until += timedelta(days)
        self.shown.emit()

    @Slot(int)
    def moveSigned(self, days: int) -> None:
        self._signed += timedelta(days)
        self.shown.emit()

    @Slot(str)
    def giveReason(self, reason: str) -> None:
        """Why it is taken back, if the family said."""
        self._reason = reason
        self.shown.emit()

    @Slot()
    def save(self) -> None:
        """Record the slip as it is ticked here."""
        found, by = self._found, self._shell.subject
        if found is not None:
            subject, uses, until, signed = found.pupil.subject, tuple(self._uses), self._until, self._signed
            self._shell.run(lambda kit: images.record(kit, by, subject, uses, until, signed), self._done)

    @Slot()
    def withdraw(self) -> None:
        """Home took the consent back, at once."""
        found, by, reason = self._found, self._shell.subject, self._reason
        if found is not None:
            subject = found.pupil.subject
            self._shell.run(lambda kit: images.withdraw(kit, by, subject, reason), self._done)

    @Property("QVariantMap", notify=shown)  # type: ignore[arg-type]  # the stubs know types only
    def facts(self) -> dict[str, Any]:
        """Who it is, what is ticked, the days, what is wrong with them, and what the record says so far."""
        found = self._found
        if found is None:
            return {**dict.fromkeys(_FLAGS, False), "uses": [], **dict.fromkeys(_WORDS, "")}
        wrong = image_consent.fault(self._until, self._signed, found.last, found.today)
        consent, may = found.consent, self._shell.may(Right.ACCESS)
        return {
            "open": True,
            "name": f"{found.pupil.first} {found.pupil.last}".strip(),
            "first": found.pupil.first,
            "about": found.pupil.class_name,
            "animal": f"animal-{found.pupil.animal}" if found.pupil.animal else "",
            "uses": [use for use in NAMES if use in self._uses],
            "until": in_words(self._until),
            "signed": in_words(self._signed),
            "wrong": wrong,
            "ready": not wrong,
            "mayRecord": may,
            "withdrawable": consent is not None and consent.open and may,
            "known": _known(consent, found.by),
            "reason": self._reason,
        }

    def _take(self, found: _Found) -> None:
        self._begin_anew()
        self._found = found
        self._until, self._signed = found.last, found.today
        consent = found.consent
        if consent is not None and consent.open and consent.until >= found.today.isoformat():
            self._uses = set(consent.ticked)
            self._until = date.fromisoformat(consent.until)
            self._signed = date.fromisoformat(consent.signed_on)
        self.shown.emit()

    def _done(self, _: Consent) -> None:
        self.close()
        self.changed.emit()


_FLAGS = ("open", "ready", "mayRecord", "withdrawable")
_WORDS = ("name", "first", "about", "animal", "until", "signed", "wrong", "known", "reason")


def _known(consent: Consent | None, by: str) -> str:
    """What the record says so far, in a sentence."""
    if consent is None:
        return "No slip has come back so far."
    if consent.withdrawn_at:
        reason = f": {consent.reason}" if consent.reason else ""
        return f"Taken back on {day_and_time(consent.withdrawn_at)}, noted by {by}{reason}."
    return f"Recorded on {day_and_time(consent.given_at)} by {by}."


def _read(kit: Kit, subject: str) -> _Found:
    pupil, consent = standings.pupil(kit, subject), images.consent_of(kit, subject)
    who = (consent.withdrawn_by or consent.by) if consent else ""
    by = next((one.name for one in kit.ledger.read(STAFF, subject=who)), "somebody who has left")
    return _Found(pupil, consent, by, images.longest(kit, pupil), standings.today(kit))
