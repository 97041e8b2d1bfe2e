"""How fast the kiosk goes on by itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.idle import Limits


@dataclass
class Pace:
    """``reading`` stretches (or, where people test, shrinks) the time words stand before their thumb wakes.

    It may change at any time; what stands already keeps the time it was given.
    """

    reading: float = 1.0
    limits: Limits = field(default_factory=Limits)
