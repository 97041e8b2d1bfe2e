"""Which pupil a screen of its own is about, and where it goes back to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PupilVisit:
    """``back`` is the screen whose panel showed the pupil, and shows them again; ``suspension`` an id, or empty."""

    subject: str = ""
    back: str = ""
    suspension: str = ""


NOBODY = PupilVisit()
DECLINE = "staff/Decline"
SUSPEND = "staff/Suspend"
