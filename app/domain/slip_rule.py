"""What the school's rule about the parent's slip means for one agreement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain import home_answers
from app.domain.access_facts import Answer, Facts
from app.domain.agreement import Agreement
from app.domain.moments import day
from app.domain.school import School


@dataclass(frozen=True)
class SlipRule:
    """``needed``: access waits for the slip, from ``days`` after signing on. ``answers`` are Answers by agreement.

    They are those of all ``homes`` together; with ``both`` each of two has to agree. ``today`` is the day in London.
    What came back for an agreement holds for those that renew it.
    """

    needed: bool = False
    days: int = 0
    answers: Mapping[str, str] = field(default_factory=dict)
    today: date = date.min
    homes: int = 1
    both: bool = False

    def grants(self, agreement: Agreement) -> bool:
        """Whether access needs to wait for nothing from home, now."""
        return not self.needed or self._answer(agreement) == Answer.AGREED or self._still(agreement)

    def refused(self, agreement: Agreement) -> bool:
        """Home said no, which holds whatever the school's rule is."""
        return self._answer(agreement) == Answer.REFUSED

    def until(self, agreement: Agreement) -> str:
        """The last day (ISO) of access without a slip; empty where none is awaited."""
        if not self.needed or self._answer(agreement) == Answer.AGREED:
            return ""
        return self._last(agreement).isoformat()

    def _still(self, agreement: Agreement) -> bool:
        return self.days > 0 and self.today <= self._last(agreement)

    def _last(self, agreement: Agreement) -> date:
        return day(agreement.signed_at) + timedelta(days=self.days)

    def _answer(self, agreement: Agreement) -> str:
        return self.answers.get(agreement.id) or self.answers.get(agreement.renews, "")


def slip_rule(school: School, homes: int, facts: Facts, today: date) -> SlipRule:
    """The school's rule, with what this pupil's homes have said together."""
    answers = home_answers.by_agreement(facts, homes, school.both_homes)
    return SlipRule(school.slip_grants, school.slip_days, answers, today, homes, school.both_homes)


NO_SLIP = SlipRule()
