"""How a class or the school is going in a school year: what a picture, its numbers and its printed page all show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.trends_checks import CheckBar
from app.domain.trends_rungs import Rungs
from app.domain.trends_signed import Timeline


class Sort(StrEnum):
    """The pictures there are."""

    SIGNED = "signed"
    CHECKS = "checks"
    RUNGS = "rungs"


@dataclass(frozen=True)
class Trend:
    """One picture of a class, or of the whole school where ``class_name`` is empty.

    ``pupils`` is how many it is about: in the year under way those on the roll, earlier those whom the record has in
    that year's lessons. ``day`` is the day it shows: today, or the year's last. One of the last three fields is filled.
    """

    sort: Sort
    school: str
    class_name: str
    year: str
    day: date
    pupils: int
    signed: Timeline | None = None
    checks: tuple[CheckBar, ...] = ()
    rungs: Rungs | None = None
