"""What a class's lesson leaves in the record beside its turns: who was there, who was away, what hands said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.table import Table


class Phase(StrEnum):
    """Where a lesson is: taught together, signed one by one, wrapped up."""

    TEACH = "teach"
    SIGN = "sign"
    WRAP_UP = "wrap-up"


@dataclass(frozen=True)
class SessionPupil:
    """A pupil who was in the class, and in this stage, when the session began."""

    session: str
    subject: str
    stage: str = ""


@dataclass(frozen=True)
class Absence:
    """A pupil marked away in a session; ``away`` is false again when they came after all."""

    session: str
    subject: str
    away: bool = False
    marked_at: str = ""


@dataclass(frozen=True)
class AtScreen:
    """A pupil in the middle of a turn, while ``here``."""

    subject: str
    session: str = ""
    here: bool = False
    begun_at: str = ""


@dataclass(frozen=True)
class Tally:
    """Hands shown for one check, taught together. ``hands`` is JSON: a number a choice, in the order of the choices."""

    session: str
    check: str
    stage: str = ""
    hands: str = "[]"


SESSION_PUPILS = Table("session_pupil", SessionPupil, ("session", "subject"))
ABSENCES = Table("absence", Absence, ("session", "subject"))
AT_SCREEN = Table("at_screen", AtScreen, ("subject",))
TALLIES = Table("tally", Tally, ("session", "check"))
