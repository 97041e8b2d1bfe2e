"""Only what trends need of agreements: a school's years of ink and wording stay unread."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.agreement import AGREEMENTS
from app.domain.table import Table


@dataclass(frozen=True)
class Turn:
    """A signed turn without what was signed. Every field that decides standing is here, but for ``rules``."""

    id: str
    subject: str = ""
    session: str = ""
    stage: str = ""
    signed_at: str = ""
    witness_needed: bool = False
    witnessed_at: str = ""
    voided_at: str = ""
    renews: str = ""
    withdrawn_at: str = ""

    @property
    def holds(self) -> bool:
        """Neither a mistake nor taken back; as ``Agreement.holds``."""
        return not self.voided_at and not self.withdrawn_at

    @property
    def rules(self) -> str:
        """Not read: no page is ever due by it."""
        return "[]"


@dataclass(frozen=True)
class Answered:
    """What was answered in a signed turn; ``checks`` as in ``Agreement``."""

    id: str
    subject: str = ""
    session: str = ""
    stage: str = ""
    signed_at: str = ""
    checks: str = "[]"
    voided_at: str = ""
    withdrawn_at: str = ""


@dataclass(frozen=True)
class Member:
    """A pupil as they were in the year that is looked at; ``group`` is the year group, empty where it is not known."""

    subject: str
    stage: str
    group: str
    class_name: str


TURNS = Table(AGREEMENTS.name, Turn, AGREEMENTS.key)
ANSWERED = Table(AGREEMENTS.name, Answered, AGREEMENTS.key)
