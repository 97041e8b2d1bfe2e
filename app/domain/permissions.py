"""What each role may do."""

from __future__ import annotations

from enum import StrEnum

from app.domain.staff import Role


class Right(StrEnum):
    """Something a member of staff may do at the kiosk; the value completes "You may not …"."""

    RUN_TURNS = "run turns"
    WITNESS = "witness a signature"
    VOID = "void a turn"
    RECORDS = "see records"
    PRINT = "print"
    ROLL = "change the roll"
    SETTINGS = "change settings"
    STAFF = "add or change staff"
    ADMIT = "admit a supply teacher"
    ACCESS = "decide about a pupil's access"
    ALERTS = "open what pupils told"
    APPROVE = "approve staff statements"
    QUIT = "close the kiosk"


_TURNS = frozenset({Right.RUN_TURNS, Right.WITNESS})
_CLASS = _TURNS | {Right.VOID, Right.RECORDS, Right.PRINT, Right.ROLL, Right.QUIT, Right.ADMIT, Right.ACCESS}

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.HELPER: _TURNS,
    Role.TEACHER: _CLASS,
    Role.OFFICE: frozenset(
        {Right.RECORDS, Right.PRINT, Right.ROLL, Right.SETTINGS, Right.QUIT, Right.ADMIT, Right.ACCESS}
    ),
    Role.DIRECTOR: frozenset({Right.RECORDS, Right.PRINT, Right.SETTINGS, Right.STAFF, Right.QUIT, Right.APPROVE}),
    Role.LEAD: frozenset(Right),
    Role.DEPUTY: frozenset(Right),
    Role.ADMINISTRATOR: frozenset(Right) - {Right.ALERTS, Right.APPROVE},
}


def may(role: str, right: Right) -> bool:
    """Whether this role has the right; an unknown role has none."""
    return any(right in rights for known, rights in RIGHTS.items() if known == role)


def roles_with(right: Right) -> tuple[Role, ...]:
    """The roles that have it, in the order of ``Role``."""
    return tuple(role for role in Role if right in RIGHTS[role])
