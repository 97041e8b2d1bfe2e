"""The ports, opened for one data folder and handed to the services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.standing_memory import StandingMemory

if TYPE_CHECKING:
    from app.domain.finding import Finding
    from app.ports.clock import Clock
    from app.ports.gallery import Gallery
    from app.ports.keeper import Keeper
    from app.ports.ledger import Ledger
    from app.ports.machine import Machine
    from app.ports.notes import Notes
    from app.ports.pack_check import PackCheck
    from app.ports.pins import Pins
    from app.ports.press import Press
    from app.ports.printers import Printers
    from app.ports.roll_file import RollReader
    from app.ports.sealer import Sealer
    from app.ports.shelf import Shelf
    from app.ports.slip_reader import SlipReader


@dataclass(frozen=True)
class Kit:
    """What a service may ask of the world. ``folder`` is the data folder.

    ``data_version`` changes when another process has written to the record. ``alarm`` is what the anchor says
    against the record, or nothing. ``tidy`` moves the write-ahead log into the file, for idle moments.
    ``memory`` is how pupils stood when last asked.
    ``pack_troubles`` is what of the school's own packs cannot be used, so that the shipped ones stand in.
    """

    folder: Path
    ledger: Ledger
    keeper: Keeper
    notes: Notes
    clock: Clock
    pins: Pins
    sealer: Sealer
    shelf: Shelf
    gallery: Gallery
    packs: PackCheck
    roll_reader: RollReader
    press: Press
    printers: Printers
    slip_reader: SlipReader
    machine: Machine
    close: Callable[[], None]
    data_version: Callable[[], int] = lambda: 0
    alarm: str = ""
    tidy: Callable[[], None] = lambda: None
    pack_troubles: Callable[[], tuple[Finding, ...]] = tuple
    memory: StandingMemory = field(default_factory=StandingMemory)
