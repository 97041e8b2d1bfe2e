"""Consent to pictures of pupils: what came back from home, taken back, and who may be shown (R16).

The school chooses whether it asks for it here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain import caption, image_consent
from app.domain.caption import Verdict
from app.domain.entry import Body, Draft
from app.domain.image_consent import CONSENTS, NAMES, Consent, Until, Use, Word
from app.domain.names import tidy
from app.domain.permissions import Right
from app.domain.pupil import Pupil
from app.domain.school import School
from app.errors import KioskError
from app.services import pupils, setup, staff_access, standings
from app.services.kit import Kit

MOST_REASON = 200


@dataclass(frozen=True)
class Line:
    """One pupil of the list: home's word for each use today, and why; ``answered`` as ``image_consent.stands``."""

    pupil: Pupil
    consent: Consent | None
    words: Mapping[str, Word]
    why: Mapping[str, str]
    answered: bool

    def may(self, use: str) -> bool:
        """Whether a picture with this pupil may be shown so today."""
        return self.words[use] is Word.YES


def choose(kit: Kit, by: str, asked: bool, until: str) -> School:
    """Whether the school asks families for this consent, and how long it holds, by image_consent.Until.

    Turned off, nothing recorded is lost, and nobody is shown as somebody who may be in a picture. Raises KioskError
    ``not-allowed``, ``staff-unknown``.
    """
    staff_access.require(kit, by, Right.SETTINGS)
    return setup.change_school(kit, replace(setup.school(kit), images=asked, images_until=str(Until(until))))


def longest(kit: Kit, pupil: Pupil) -> date:
    """The last day for which a consent that is given today can hold, by the school's rule."""
    return image_consent.longest(setup.school(kit).images_until, pupil, kit.shelf.stages(), standings.today(kit))


def consent_of(kit: Kit, subject: str) -> Consent | None:
    """What home said last about this pupil."""
    return next(iter(kit.ledger.read(CONSENTS, subject=subject)), None)


def record(kit: Kit, by: str, subject: str, uses: Iterable[str], until: date, signed_on: date) -> Consent:
    """A slip came back, signed: the uses ticked on it, none for no pictures at all. It stands in place of any before.

    Raises KioskError ``images-off``, ``days-refused``, ``pupil-unknown``, ``not-allowed``, ``staff-unknown``.
    """
    who = staff_access.require(kit, by, Right.ACCESS)
    _asked(kit)
    pupil = standings.pupil(kit, subject)
    refused = image_consent.fault(until, signed_on, longest(kit, pupil), standings.today(kit))
    if refused:
        raise KioskError("days-refused", refused)
    data = {
        "uses": image_consent.joined(uses).split(),
        "until": until.isoformat(),
        "signed_on": signed_on.isoformat(),
        "by": who.subject,
    }
    kit.ledger.append(Draft("image.consented", (Body(pupil.subject, data),)))
    (given,) = kit.ledger.read(CONSENTS, subject=subject)
    return given


def withdraw(kit: Kit, by: str, subject: str, reason: str = "") -> Consent:
    """Home took the consent back: from this moment nothing more is shown. A reason is never asked for.

    Raises KioskError ``nothing-to-withdraw``, ``pupil-unknown``, ``not-allowed``, ``staff-unknown``.
    """
    who = staff_access.require(kit, by, Right.ACCESS)
    pupil = standings.pupil(kit, subject)
    given = consent_of(kit, subject)
    if given is None or not given.open:
        raise KioskError(
            "nothing-to-withdraw",
            f"There is no consent for {pupil.first} that could be taken back: look again.",
        )
    data = {"by": who.subject, "reason": tidy(reason)[:MOST_REASON]}
    kit.ledger.append(Draft("image.withdrawn", (Body(pupil.subject, data),)))
    (withdrawn,) = kit.ledger.read(CONSENTS, subject=subject)
    return withdrawn


def lines(kit: Kit, by: str, class_name: str = "") -> tuple[Line, ...]:
    """Everybody of a class, or of the school, who has not left, by class and name.

    Raises KioskError ``images-off``, ``class-unknown``, ``not-allowed``, ``staff-unknown``.
    """
    staff_access.require(kit, by, Right.RECORDS)
    _asked(kit)
    return lines_of(kit, pupils.pupils(kit, class_name))


def lines_of(kit: Kit, here: Sequence[Pupil]) -> tuple[Line, ...]:
    """These pupils, as they stand today."""
    given = {one.subject: one for one in kit.ledger.read(CONSENTS, subject=tuple(one.subject for one in here))}
    today = standings.today(kit)
    return tuple(_line(one, given.get(one.subject), today) for one in here)


def check(kit: Kit, by: str, text: str, subjects: Iterable[str], use: str, *, with_pupils: bool) -> Verdict:
    """Whether a picture of these pupils may be published so with this caption, held against the whole roll.

    Raises KioskError ``images-off``, ``pupil-unknown``, ``not-allowed``, ``staff-unknown``.
    """
    staff_access.require(kit, by, Right.RECORDS)
    _asked(kit)
    roll = pupils.pupils(kit)
    known = {one.subject: one for one in roll}
    pictured = [known.get(one) or standings.pupil(kit, one) for one in dict.fromkeys(subjects)]
    here = lines_of(kit, pictured)
    barred = {one.pupil.subject: one.why[use] for one in here if not one.may(use)}
    return caption.check(text[: caption.MOST_LETTERS], pictured, with_pupils, roll, barred)


def _asked(kit: Kit) -> None:
    if not setup.school(kit).images:
        raise KioskError(
            "images-off", "The school does not ask for consent to pictures here: the office can turn it on first."
        )


def _line(pupil: Pupil, consent: Consent | None, today: date) -> Line:
    words = {use: image_consent.word(consent, use, today) for use in NAMES}
    why = {use: image_consent.why(consent, use, today) for use in NAMES}
    return Line(pupil, consent, words, why, image_consent.stands(consent, today))


def counted(found: Iterable[Line], use: Use | str) -> tuple[int, int]:
    """How many may be shown so, and how many may not."""
    may = [one.may(use) for one in found]
    return may.count(True), may.count(False)
