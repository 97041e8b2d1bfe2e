"""Settings of this machine that are no part of the record: calibration, printer, voice, window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class MachineSettings:
    """Kept in ``DIR/machine.toml``. ``width_mm`` 0 means: trust the screen's own millimetres."""

    width_mm: int = 0
    height_mm: int = 0
    printer: str = ""
    volume: int = 80
    muted: bool = False
    fullscreen: bool = True
    class_minutes: int = 10
    highlight: bool = True


class Machine(Protocol):
    """Raises KioskError ``read-only`` when the folder cannot be written."""

    def load(self) -> MachineSettings: ...

    def save(self, settings: MachineSettings) -> None: ...
