"""Members of staff and what each role may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.table import Table


class Role(StrEnum):
    """Roles of the policy. Their titles on screen are settings of the school."""

    HELPER = "helper"
    TEACHER = "teacher"
    OFFICE = "office"
    DIRECTOR = "director"
    LEAD = "lead"
    DEPUTY = "deputy"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True)
class Staff:
    """``pin`` is an Argon2id string, never the digits. ``valid_on`` is a supply teacher's one day (ISO), or empty.

    ``saved_by`` is the colleague who admitted, added or changed them last; empty for the first one and at the terminal.
    """

    subject: str
    name: str = ""
    role: str = ""
    pin: str = ""
    left: bool = False
    valid_on: str = ""
    saved_by: str = ""


STAFF = Table("staff", Staff, ("subject",))
