"""How fast the kiosk goes on by itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.idle import Limits


@dataclass(frozen=True)
class Pace:
    """``reading`` stretches (or, where people test, shrinks) the time words stand before their thumb wakes."""

    reading: float = 1.0
    limits: Limits = field(default_factory=Limits)
