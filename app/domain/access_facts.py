"""What else the record holds about a pupil's access: a decline, suspensions, what the parent or carer answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.agreement import Agreement, Parking
from app.domain.table import Table


class Answer(StrEnum):
    """What came back from home."""

    AGREED = "agreed"
    TALK = "talk"
    REFUSED = "refused"


@dataclass(frozen=True)
class Decline:
    """A pupil who declined, staff being present, after a talk; ``open`` until it is taken back or they sign."""

    subject: str
    open: bool = False
    declined_at: str = ""
    by: str = ""


@dataclass(frozen=True)
class Suspension:
    """Access suspended because a rule was broken: ``starts`` and ``ends`` are days (ISO), both inclusive.

    ``rule`` is P01 … P21. ``taught_at`` says that the rule was taught again, ``lifted_at`` that it ended early.
    """

    id: str
    subject: str = ""
    rule: str = ""
    starts: str = ""
    ends: str = ""
    reason: str = ""
    by: str = ""
    suspended_at: str = ""
    taught_at: str = ""
    taught_by: str = ""
    lifted_at: str = ""
    lifted_by: str = ""

    def on(self, day: date) -> bool:
        """Whether it holds on this day; after ``ends`` it is over by itself."""
        return not self.lifted_at and self.starts <= day.isoformat() <= self.ends


@dataclass(frozen=True)
class ParentAnswer:
    """The newest answer of one home to one agreement; ``answer`` is one of Answer, empty where it was taken back.

    ``home`` is 1 or 2 where a pupil has two, else 0. ``slip`` names the slip that said it ("7K3M9QXB/2"), empty for one
    noted by hand. ``was`` and the like are the answer that this one took the place of, to which it can be taken back.
    """

    agreement: str
    subject: str = ""
    answer: str = ""
    answered_at: str = ""
    by: str = ""
    home: int = 0
    slip: str = ""
    was: str = ""
    was_at: str = ""
    was_by: str = ""
    was_slip: str = ""


@dataclass(frozen=True)
class Facts:
    """Everything that decides one pupil's standing."""

    agreements: tuple[Agreement, ...] = ()
    parking: Parking | None = None
    decline: Decline | None = None
    suspensions: tuple[Suspension, ...] = ()
    answers: tuple[ParentAnswer, ...] = ()

    @property
    def last_answer(self) -> ParentAnswer | None:
        """What was said last, by whichever home and about whichever agreement; of two at one moment the refusal."""
        said = (one for one in self.answers if one.answer)
        return max(said, key=lambda one: (one.answered_at, one.answer == Answer.REFUSED), default=None)


DECLINES = Table("decline", Decline, ("subject",))
SUSPENSIONS = Table("suspension", Suspension, ("id",))
ANSWERS = Table("parent_answer", ParentAnswer, ("agreement", "home"))
