"""Printers by Qt: on Windows, and wherever CUPS' own commands are missing.

Qt prints in a process of its own: a printer's driver is somebody else's code, and drawing a page at a printer's
resolution takes half a second. What becomes of a job the computer's spooler tells.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

from app.errors import KioskError
from app.ports.machine import MachineSettings
from app.ports.printers import Abilities, JobState, Printer, Progress
from app.ports.spooler import Spooler
from app.side_process import carry_out
from ui.adapters.qt_print_life import Order, life

_GONE = KioskError(
    "printer-refused", "Printing stopped before everything was handed to the printer. Please look what came out."
)
_NO_ANSWER = KioskError("no-printing", "The printers of this computer could not be listed. Try again in a minute.")


class QtPrinters:
    """Implements ports.Printers. ``settings`` are asked for at each job."""

    def __init__(self, spooler: Spooler, settings: Callable[[], MachineSettings] = MachineSettings) -> None:
        self._spooler = spooler
        self._settings = settings

    def list(self) -> tuple[Printer, ...]:
        return tuple(Printer(name, *self._said(name), default) for name, default in _carried(Order("list")))

    def abilities(self, printer: str) -> Abilities:
        if sys.platform == "win32":
            return Abilities(*_carried(Order("abilities", printer)))
        return self._spooler.abilities(printer)

    def send(self, printer: str, pdf: Path, title: str, progress: Progress | None = None) -> str:
        settings = self._settings()
        tray = settings.tray if printer == settings.printer else ""
        # Qt does not say which job it made: it is found by a title that no other has
        named = f"{title} · {uuid4().hex[:6]}"
        order = Order("print", printer, str(pdf), named, tray, settings.both_sides, settings.grey)
        return self._spooler.find(printer, named, int(_carried(order, progress)))

    def state(self, job: str) -> JobState:
        return self._spooler.state(job)

    def cancel(self, job: str) -> None:
        self._spooler.cancel(job)

    def _said(self, printer: str) -> tuple[bool, str]:
        try:
            return self._spooler.said(printer)
        except KioskError as fault:
            return False, fault.staff


def _carried(order: Order, progress: Progress | None = None) -> Any:
    return carry_out(life, "printing", order, progress, _GONE if order.task == "print" else _NO_ANSWER)
