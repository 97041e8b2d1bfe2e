"""Signed turns, parked turns and sessions, as the ledger's fold leaves them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.table import Table


class Length(StrEnum):
    """The two lengths of a turn: alone through every page, or short after a lesson taught together."""

    WHOLE = "whole"
    AFTER = "after"


class Mark(StrEnum):
    """How a pupil agreed: drawn with a finger, or with their own picture (it counts the same)."""

    DRAWN = "drawn"
    PICTURE = "picture"


@dataclass(frozen=True)
class Session:
    """A class's lesson; open while ``closed_at`` is empty. ``phase`` is one of lesson_session.Phase.

    ``seq`` is its place in the chain: sessions are ordered by it, never by the clock.
    """

    id: str
    class_name: str = ""
    staff: str = ""
    length: str = Length.WHOLE
    opened_at: str = ""
    closed_at: str = ""
    phase: str = "sign"
    seq: int = 0


@dataclass(frozen=True)
class Agreement:
    """A signed turn; ``id`` is its entry's. ``rules`` and ``checks`` are JSON, ``ink`` is what ink.codec wrote.

    ``rules``: list of [page id, version, hash]. ``checks``: list of [check id, choice first taken, tries, hash]; turns
    of the first editions have no hash there. ``renews`` is the agreement of which only changed pages were signed again.
    ``withdrawn_at`` says that the pupil declined since: it holds no more, though it was no mistake.
    """

    id: str
    seq: int = 0
    subject: str = ""
    session: str = ""
    stage: str = ""
    length: str = Length.WHOLE
    signed_at: str = ""
    rules: str = "[]"
    checks: str = "[]"
    mark: str = Mark.DRAWN
    ink: str = ""
    witness_needed: bool = False
    witnessed_at: str = ""
    witnessed_by: str = ""
    voided_at: str = ""
    voided_by: str = ""
    void_reason: str = ""
    renews: str = ""
    withdrawn_at: str = ""

    @property
    def holds(self) -> bool:
        """Neither a mistake nor taken back."""
        return not self.voided_at and not self.withdrawn_at


@dataclass(frozen=True)
class Parking:
    """A pupil who is not sure: ``open`` until they sign or decline. ``talked_at``: an adult has talked it through."""

    subject: str
    open: bool = False
    session: str = ""
    parked_at: str = ""
    talked_at: str = ""
    talked_by: str = ""


@dataclass(frozen=True)
class Wording:
    """What a page said when it was signed, kept once by the page's hash: shown when the rule has changed since."""

    hash: str
    sentence: str = ""


SESSIONS = Table("session", Session, ("id",))
AGREEMENTS = Table("agreement", Agreement, ("id",), asked_for=("witness_needed", "witnessed_at"))
PARKINGS = Table("parking", Parking, ("subject",))
WORDINGS = Table("wording", Wording, ("hash",))
