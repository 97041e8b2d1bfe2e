"""What the office decides that a slip says, once somebody has seen it."""

from __future__ import annotations

from enum import StrEnum

from app.domain.access_facts import Answer
from app.domain.slips.verdict import Verdict


class Decision(StrEnum):
    """Blank is a slip that came back with nothing on it: the sheet is in, and home has not answered."""

    AGREED = "agreed"
    TALK = "talk"
    REFUSED = "refused"
    BLANK = "blank"

    @property
    def answer(self) -> Answer | None:
        """What it means for access; None leaves that as it was."""
        return None if self is Decision.BLANK else Answer(self.value)


_PROPOSED = {Verdict.AGREES: Decision.AGREED, Verdict.TALK: Decision.TALK, Verdict.BLANK: Decision.BLANK}


def proposed(verdict: Verdict | None) -> Decision | None:
    """What the reader would say; None where it leaves that to eyes. A refusal is never read, only decided."""
    return _PROPOSED.get(verdict) if verdict is not None else None
