"""Who may be in a picture: what home consented to, until when, and what it says today (R16). Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.lesson import Stage
from app.domain.pupil import Pupil
from app.domain.return_date import in_words
from app.domain.school_year import FIRST_MONTH
from app.domain.table import Table


class Use(StrEnum):
    """What a picture is for; the slip has a box for each."""

    SCHOOL = "school"
    WEBSITE = "website"
    SOCIAL = "social"
    PRESS = "press"


NAMES: dict[str, str] = {
    Use.SCHOOL: "in school",
    Use.WEBSITE: "on the website",
    Use.SOCIAL: "on social media",
    Use.PRESS: "in the press",
}
"""To end “may be in a picture …”."""


class Until(StrEnum):
    """The school's rule for how long a consent holds."""

    YEAR = "year"
    """To the end of the school year."""
    STAGE = "stage"
    """As long as the pupil is in this stage."""


class Word(StrEnum):
    """What home's word means for one use on one day."""

    YES = "yes"
    NO = "no"
    """Home answered, and not for this use."""
    OVER = "over"
    """It held until a day that has passed."""
    WITHDRAWN = "withdrawn"
    NOT_ASKED = "not-asked"
    """No slip has come back."""


@dataclass(frozen=True)
class Consent:
    """What home said last. ``uses`` are those ticked, parted by spaces; empty: no pictures at all.

    ``signed_on`` and ``until`` are ISO days, ``until`` inclusive; ``by`` and ``withdrawn_by`` are members of staff.
    """

    subject: str
    uses: str = ""
    until: str = ""
    signed_on: str = ""
    by: str = ""
    given_at: str = ""
    withdrawn_at: str = ""
    withdrawn_by: str = ""
    reason: str = ""

    @property
    def ticked(self) -> frozenset[str]:
        """The uses as a set."""
        return frozenset(self.uses.split())

    @property
    def open(self) -> bool:
        """Whether home has answered, and not taken it back."""
        return bool(self.given_at) and not self.withdrawn_at


CONSENTS = Table("image_consent", Consent, ("subject",))


def word(consent: Consent | None, use: str, day: date) -> Word:
    """What home's word means for this use on this day."""
    if consent is None or not (consent.given_at or consent.withdrawn_at):
        return Word.NOT_ASKED
    if consent.withdrawn_at:
        return Word.WITHDRAWN
    if use not in consent.ticked:
        return Word.NO
    return Word.YES if day.isoformat() <= consent.until else Word.OVER


def may_show(consent: Consent | None, use: str, day: date) -> bool:
    """Whether a picture with this child may be shown so on this day. Silence is a no."""
    return word(consent, use, day) is Word.YES


def stands(consent: Consent | None, day: date) -> bool:
    """Whether home has answered and need not be asked again: a no stands too, until its last day."""
    return consent is not None and consent.open and day.isoformat() <= consent.until


def why(consent: Consent | None, use: str, day: date) -> str:
    """In a few words, why the answer is what it is."""
    match word(consent, use, day):
        case Word.YES:
            assert consent is not None
            return f"Until {written(consent.until)}."
        case Word.NO:
            return "Home said no to this use." if consent and consent.uses else "Home said no to all pictures."
        case Word.OVER:
            assert consent is not None
            return f"The consent ended on {written(consent.until)}: send a new slip."
        case Word.WITHDRAWN:
            return "Home took the consent back."
        case _:
            return "No slip has come back."


def longest(rule: str, pupil: Pupil, stages: Sequence[Stage], today: date) -> date:
    """The last day for which a consent given today can hold by the school's rule: always a 31 August.

    By stage: of the year in which the pupil is in the last of the stage's years. A pupil placed in a stage that does
    not have their year gets this school year.
    """
    ends = today.year + (today.month >= FIRST_MONTH)
    years = next((stage.years for stage in stages if stage.id == pupil.stage), ())
    if rule == Until.STAGE and pupil.year in years:
        ends += len(years) - 1 - years.index(pupil.year)
    return date(ends, FIRST_MONTH - 1, 31)


def fault(until: date, signed_on: date, last: date, today: date) -> str:
    """What is wrong with these days, in a sentence; empty when nothing is."""
    if signed_on > today:
        return "The slip cannot be signed later than today: look at its date."
    if (today - signed_on).days > MOST_AGE:
        return "This slip is more than a year old: send a new one."
    if until < today:
        return f"This consent ended on {in_words(until)}: send a new slip."
    if until > last:
        return f"By the school’s rule a consent holds until {in_words(last)} at the longest."
    return ""


MOST_AGE = 366
"""Days from signing to recording, at most (this project's own choice)."""


def joined(uses: Iterable[str]) -> str:
    """The uses that this program knows, in their order, as ``Consent.uses`` holds them."""
    chosen = set(uses)
    return " ".join(use for use in Use if use in chosen)


def written(iso: str) -> str:
    """An ISO day as a letter says it."""
    return in_words(date.fromisoformat(iso)) if iso else "an unknown day"
