"""Year groups: the many ways a school's export writes one, and the stage it belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.lesson import Stage

_OLDEST = 13
_RECEPTION = frozenset({"r", "rec", "reception", "yr", "foundation 2", "foundation stage 2", "f2", "fs2", "0", "00"})
_NURSERY = frozenset({"n", "n1", "n2", "nursery", "nursery 1", "nursery 2", "foundation 1", "f1", "fs1", "pre-school"})
_PREFIX = re.compile(r"^(?:national curriculum |curriculum |nc )?(?:(?:year|yr|y)(?: group)?|nc)?[ .:]*(?=\w)")


def year_name(text: str) -> str | None:
    """What a file says ("R", "Year R", "4", "Y04") as "Reception", "Nursery" or "Year 4"; None if it is no year."""
    words = " ".join(text.casefold().split())
    for said in (words, _PREFIX.sub("", words, count=1)):
        if said in _RECEPTION:
            return "Reception"
        if said in _NURSERY:
            return "Nursery"
        if said.isdecimal() and said.isascii() and len(said) <= 2 and 1 <= int(said) <= _OLDEST:
            return f"Year {int(said)}"
    return None


def stage_of(year: str, stages: Sequence[Stage]) -> str:
    """The id of the stage that holds this year, or an empty string."""
    return next((stage.id for stage in stages if year in stage.years), "")
