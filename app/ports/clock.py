"""The time of day, injected."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """``now`` is timezone-aware UTC."""

    def now(self) -> datetime: ...
