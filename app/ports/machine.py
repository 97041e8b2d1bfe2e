"""Settings of this machine that are no part of the record: calibration, printer, voice, window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class MachineSettings:
    """Kept in ``DIR/machine.toml``. ``width_mm`` 0 means: trust the screen's own millimetres.

    ``muted``: nothing is read aloud, as on a machine without a voice. ``voice`` is the id of a VoiceChoice, empty for
    the machine's own. While ``headphones`` are in, their own volume counts; ``headphones_only``: only then are the
    young read to without pressing anything. ``room_m`` is how far the back row sits; ``second_screen`` whether a lesson
    is shown on a second screen, and ``second_width_mm`` how wide that one is (0: as it says itself). ``scan_folder``
    is where the scanner saves return slips; empty: nowhere is looked.

    ``tray`` is a keyword of ``printer``'s own, empty for whichever it takes; ``both_sides`` and ``grey`` hold for every
    printer.
    """

    width_mm: int = 0
    height_mm: int = 0
    printer: str = ""
    volume: int = 80
    muted: bool = False
    fullscreen: bool = True
    class_minutes: int = 10
    highlight: bool = True
    voice: str = ""
    headphones: bool = False
    headphone_volume: int = 40
    headphones_only: bool = False
    room_m: int = 5
    second_screen: bool = True
    second_width_mm: int = 0
    scan_folder: str = ""
    tray: str = ""
    both_sides: bool = True
    grey: bool = False

    @property
    def loudness(self) -> int:
        """The volume that counts now, 0 to 100."""
        return self.headphone_volume if self.headphones else self.volume

    @property
    def reads_by_itself(self) -> bool:
        """Whether the young are read to without pressing anything."""
        return self.headphones or not self.headphones_only


class Machine(Protocol):
    """Raises KioskError ``read-only`` when the folder cannot be written."""

    def load(self) -> MachineSettings: ...

    def save(self, settings: MachineSettings) -> None: ...
