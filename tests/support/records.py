"""Real records for tests: SQLCipher, vault, anchor and all, in a temporary folder."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.ports.clock import Clock
from app.store.open_record import Record, open_record
from app.store.pins import ArgonPins, Cost
from app.store.sealer import SodiumSealer, WrapCost

CHEAP = Cost(passes=1, memory=8192)


@dataclass
class TickingClock:
    """Starts on the morning of 1 September 2026 and moves on a second each time it is asked."""

    at: datetime = field(default_factory=lambda: datetime(2026, 9, 1, 8, 0, tzinfo=UTC))
    step: timedelta = timedelta(seconds=1)

    def now(self) -> datetime:
        self.at += self.step
        return self.at


def open_test_record(tmp_path: Path, clock: Clock | None = None, *, folder: str = "data") -> Record:
    """Make or reopen the record in ``tmp_path/data``; its key file and anchor lie in ``tmp_path`` too."""
    return open_record(
        tmp_path / folder,
        clock or TickingClock(),
        key_file=tmp_path / f"{folder}.key",
        state_folder=tmp_path / "state",
    )


def cheap_pins() -> ArgonPins:
    """Real Argon2id at its least cost, so that tests need not wait."""
    return ArgonPins(CHEAP)


def cheap_sealer() -> SodiumSealer:
    """The real sealer, wrapping at Argon2id's least cost."""
    return SodiumSealer(WrapCost(passes=1, memory=8192))
