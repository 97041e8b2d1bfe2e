"""What the ledger holds: entries, and their detachable bodies (one person each)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Body:
    """One person's part of an entry; ``subject`` is None for a body about nobody (a setting, a file's name).

    ``data`` is plain JSON of strings, integers, booleans, lists and objects: no floats.
    """

    subject: str | None
    data: Mapping[str, Any]


@dataclass(frozen=True)
class Draft:
    """An entry still to be appended. ``kind`` is dotted lower case, such as ``turn.signed``."""

    kind: str
    bodies: tuple[Body, ...]
    version: int = 1


@dataclass(frozen=True)
class Entry:
    """An entry as it stands in the ledger. An erased body is None.

    ``at`` is UTC, ISO 8601 to the millisecond with a closing Z; order is that of ``(device, epoch, seq)``.
    """

    id: str
    device: str
    epoch: int
    seq: int
    kind: str
    version: int
    at: str
    bodies: tuple[Body | None, ...]

    def present(self) -> tuple[Body, ...]:
        """The bodies that have not been erased."""
        return tuple(body for body in self.bodies if body is not None)
