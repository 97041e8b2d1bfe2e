"""Which homes still have the form, since when, and when they are asked again. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain import home_answers
from app.domain.access_facts import Facts, ParentAnswer
from app.domain.agreement import Agreement
from app.domain.chase import Reminder
from app.domain.form import Copy, CopyState
from app.domain.home_answers import home_of
from app.domain.moments import day
from app.domain.pupil import Pupil
from app.domain.reminding import Rhythm, due_on

ON_PAPER = frozenset({CopyState.FINISHED, CopyState.IN_HAND, CopyState.HANDED_OUT, CopyState.RETURNED, CopyState.FILED})
"""A copy in one of these can be in a child's bag; one that is only sent, or failed, cannot."""


@dataclass(frozen=True)
class Out:
    """A home that still has to send the slip back.

    ``since`` is the day its first copy was handed out, or, while nobody has noted that (``handed`` is false), the day
    it was printed. ``blank``: a slip came back with nothing ticked. ``due`` is the day from which the next reminder is
    due, None when no more are sent; ``number`` is that of the newest reminder, those that never went out included.
    """

    pupil: Pupil
    home: int
    agreement: Agreement
    form: str
    since: date
    handed: bool
    blank: bool
    reminded: tuple[date, ...]
    number: int
    due: date | None

    def days(self, today: date) -> int:
        """How long it has been out."""
        return max(0, (today - self.since).days)

    def is_due(self, today: date) -> bool:
        """Whether a reminder is to be printed."""
        return self.due is not None and self.due <= today


@dataclass(frozen=True)
class Wish:
    """A home that would like to talk first, and since when."""

    pupil: Pupil
    home: int
    said: ParentAnswer


def out(
    pupil: Pupil,
    agreement: Agreement,
    facts: Facts,
    copies: Sequence[Copy],
    reminders: Iterable[Reminder],
    *,
    both: bool,
    rhythm: Rhythm,
) -> Iterator[Out]:
    """Each home whose answer to this agreement is still wanted and that can have the form.

    ``copies`` are those of the agreement's form, ``both`` and ``rhythm`` the school's rules.
    """
    sent = tuple(reminders)
    for home in home_answers.awaited(home_answers.about(facts, agreement), pupil.homes, both):
        own = [one for one in copies if home_of(one.home, pupil.homes) == home and one.state in ON_PAPER]
        if not own:
            continue
        asked = [one for one in sent if home_of(one.home, pupil.homes) == home]
        days = tuple(day(one.reminded_at) for one in asked if not one.undone)
        since, handed = _since(own)
        yield Out(
            pupil,
            home,
            agreement,
            own[-1].form,
            since,
            handed,
            any(one.state in (CopyState.RETURNED, CopyState.FILED) for one in own),
            days,
            max((one.number for one in asked), default=0),
            due_on(rhythm, since, days),
        )


def wishes(pupil: Pupil, facts: Facts) -> Iterator[Wish]:
    """The homes of a pupil that would like to talk."""
    for home, said in home_answers.talks(facts, pupil.homes).items():
        yield Wish(pupil, home, said)


def _since(copies: Sequence[Copy]) -> tuple[date, bool]:
    """The first day that it was handed out; else that of the first copy on paper.

    Of a slip that came back only the day it did so is kept, so it was handed out when its copy was made, at the
    earliest.
    """
    handed = [_day(one) for one in copies if one.state in (CopyState.HANDED_OUT, CopyState.RETURNED, CopyState.FILED)]
    return (min(handed), True) if handed else (min(_day(one) for one in copies), False)


def _day(copy: Copy) -> date:
    back = copy.state in (CopyState.RETURNED, CopyState.FILED)
    return day(copy.made_at if back or not copy.moved_at else copy.moved_at)
