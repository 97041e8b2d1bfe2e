"""A witnessed group: one PIN of an adult, then each child confirmed by that adult's tap."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

MOST = 6
LASTS = timedelta(minutes=15)


@dataclass(frozen=True)
class Group:
    """Opened by ``staff`` (a subject) with their PIN; ``confirmed`` children so far."""

    staff: str
    opened_at: datetime
    confirmed: int = 0

    def room(self, now: datetime) -> int:
        """How many children may still be confirmed; none after six children or fifteen minutes."""
        return max(0, MOST - self.confirmed) if timedelta(0) <= now - self.opened_at < LASTS else 0

    def with_more(self, children: int) -> Group:
        """The group after confirming so many more."""
        return replace(self, confirmed=self.confirmed + children)
