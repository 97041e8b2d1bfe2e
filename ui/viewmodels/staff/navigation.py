"""Where staff can go from every staff screen, by what their role may do."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from app.domain.permissions import Right, may


@dataclass(frozen=True)
class Entry:
    """One entry of the navigation; ``right`` None is for everybody, ``practice`` says that it stays in practice."""

    screen: str
    right: Right | None = None
    practice: bool = False


HOME = "staff/Home"
TROUBLE = "staff/Trouble"
CLASS_PAGE = "staff/ClassPage"
BRIEFING = "staff/Briefing"
STATEMENT = "staff/Statement"
APPROVALS = "staff/Approvals"
ALERTS = "staff/Alerts"
ENTRIES = (
    Entry(HOME),
    Entry(CLASS_PAGE, practice=True),
    Entry("staff/Witness", Right.WITNESS, practice=True),
    Entry("staff/Access", Right.RECORDS),
    Entry(ALERTS, Right.ALERTS),
    Entry("staff/Charts", Right.RECORDS),
    Entry("staff/Paper", Right.PRINT),
    Entry("staff/Roll", Right.ROLL),
    Entry("staff/Practise", Right.RUN_TURNS),
    Entry("staff/Settings"),
)


def entries(role: str, screens: Container[str], practising: bool) -> tuple[str, ...]:
    """The screens this role can go to, in the order they are listed."""
    return tuple(
        entry.screen
        for entry in ENTRIES
        if entry.screen in screens
        and (entry.right is None or may(role, entry.right))
        and (entry.practice or not practising)
    )


BEYOND = {
    "staff/Admit": Right.ADMIT,
    APPROVALS: Right.APPROVE,
    "staff/Chasing": Right.ACCESS,
    "staff/ClassChecks": Right.RECORDS,
    "staff/Decline": Right.ACCESS,
    "staff/Families": Right.ROLL,
    "staff/Images": Right.RECORDS,
    "staff/PupilForm": Right.ROLL,
    "staff/RollImport": Right.ROLL,
    "staff/Slips": Right.ACCESS,
    "staff/Suspend": Right.RECORDS,
    "staff/Teach": Right.RUN_TURNS,
    "staff/WrapUp": Right.RUN_TURNS,
}
"""What a screen needs that is reached from another one."""


def may_open(role: str, screen: str) -> bool:
    """Whether this role can stand on the screen at all."""
    needed = next((entry.right for entry in ENTRIES if entry.screen == screen), BEYOND.get(screen))
    return needed is None or may(role, needed)
