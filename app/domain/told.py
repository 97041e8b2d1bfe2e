"""What a pupil told by "Tell a grown-up" (R09): never in words of their own, and only ever kept sealed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

from app.domain.canonical import canonical

LENGTH = 640
"""Bytes of everything that is sealed: how long it is tells nothing about what it says."""
_LONGEST = {"class_name": 120, "stage": 64, "sort": 64, "screen": 48}
"""UTF-8 bytes that a field may take, so that all of them fit whatever a school calls its classes."""


@dataclass(frozen=True)
class TellSort:
    """One sort of thing a pupil may point at. ``words`` are for a stage that has none of its own, ``staff`` for staff.

    A stage's own words stand in its ``words.toml`` under ``key``.
    """

    id: str
    picture: str
    alt: str
    words: str
    staff: str

    @property
    def key(self) -> str:
        return f"told_{self.id}"


@dataclass(frozen=True)
class Told:
    """``child`` is whose turn was open, or empty; ``sort`` a TellSort's id, or empty; ``screen`` where they were."""

    child: str = ""
    class_name: str = ""
    stage: str = ""
    session: str = ""
    sort: str = ""
    screen: str = ""
    at: str = ""


def packed(told: Told) -> bytes:
    """Exactly LENGTH bytes: JSON, then spaces."""
    values = {name: _short(name, value) for name, value in asdict(told).items()}
    text = canonical(values).encode()
    assert len(text) <= LENGTH, "an id is longer than an id"
    return text.ljust(LENGTH)


def unpacked(packed: bytes) -> Told:
    """What was packed; keys of a later version are passed over. Raises ValueError for anything else."""
    values = json.loads(packed)
    return Told(**{field.name: str(values.get(field.name, "")) for field in fields(Told)})


def _short(name: str, value: str) -> str:
    most = _LONGEST.get(name)
    # a quote or a backslash takes two bytes in JSON, a control character six
    plain = "".join(letter if letter.isprintable() and letter not in '"\\' else " " for letter in value)
    return plain if most is None else plain.encode()[:most].decode(errors="ignore")
