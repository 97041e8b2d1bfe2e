"""Printers by CUPS: its own commands list and send, its protocol tells how a job is doing.

``lp`` hands the PDF over as it is. ``lpstat`` cannot tell a finished job from a refused one, nor count sheets, so the
state is asked of the server itself.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import KioskError
from app.ports.machine import MachineSettings
from app.ports.printers import Abilities, JobState, Printer, Progress

if TYPE_CHECKING:
    from app.ports.spooler import Spooler

PATIENCE_S = 20.0
_ELSE = "Save as a PDF and print it elsewhere, or ask whoever looks after the computer."
_LINE = re.compile(r"printer (\S+) (.*)")
_SINCE = re.compile(r"\.?\s+(enabled )?since \w+ \w+ +\d+ [\d:]+ \d+\.?(?=[ ;]|$)")
_REFUSES = re.compile(r"(\S+) not accepting requests")
_DEFAULT = re.compile(r"system default destination: (\S+)")
_SENT = re.compile(r"request id is (\S+-\d+) ")


class CupsPrinters:
    """Implements ports.Printers. ``settings`` are asked for at each job."""

    def __init__(
        self, settings: Callable[[], MachineSettings] = MachineSettings, spooler: Spooler | None = None
    ) -> None:
        self._settings = settings
        self._spooler = spooler

    def list(self) -> tuple[Printer, ...]:
        said = _run(["lpstat", "-p", "-d"])
        if said.returncode and "scheduler is not running" in said.stderr.lower():
            raise KioskError("no-printing", f"No printer is available: printing is switched off here. {_ELSE}")
        refusing = set(_REFUSES.findall(_run(["lpstat", "-a"]).stdout))
        found = _DEFAULT.search(said.stdout)
        default = found[1] if found else ""
        printers = []
        for name, state in _blocks(said.stdout):
            stopped = state.startswith("disabled")
            words = f"{state}; not accepting jobs" if name in refusing else state
            printers.append(Printer(name, not stopped and name not in refusing, words, name == default))
        return tuple(printers)

    def abilities(self, printer: str) -> Abilities:
        return self._followed.abilities(printer)

    def send(self, printer: str, pdf: Path, title: str, progress: Progress | None = None) -> str:
        options = [part for option in lp_options(self._settings(), printer) for part in ("-o", option)]
        said = _run(["lp", "-d", printer, "-t", title, *options, "--", str(pdf)])
        sent = _SENT.search(said.stdout)
        if said.returncode or not sent:
            raise self._refusal(printer, said.stderr.strip())
        return sent[1]

    def state(self, job: str) -> JobState:
        return self._followed.state(job)

    def cancel(self, job: str) -> None:
        self._followed.cancel(job)

    @property
    def _followed(self) -> Spooler:
        if self._spooler is None:
            # brings an HTTP client, which a kiosk does not need to start
            from app.paper.cups_spooler import CupsSpooler

            self._spooler = CupsSpooler()
        return self._spooler

    def _refusal(self, printer: str, words: str) -> KioskError:
        known = [one.name for one in self.list()]
        if printer not in known:
            there = f"There are: {', '.join(known)}." if known else "This computer has no printer."
            return KioskError("printer-gone", f"There is no printer “{printer}” any more. {there}")
        return KioskError("printer-refused", f"The printer {printer} refused the forms: {words}")


def lp_options(settings: MachineSettings, printer: str) -> list[str]:
    """What staff chose, as IPP's own attributes. Only the printer that the tray was chosen at is told of it."""
    options = [f"sides={'two-sided-long-edge' if settings.both_sides else 'one-sided'}"]
    if settings.grey:
        options.append("print-color-mode=monochrome")
    if settings.tray and printer == settings.printer:
        # media-source alone reaches no driver: CUPS looks for it inside media-col
        options.append(f"media-col={{media-source={settings.tray}}}")
    return options


def _blocks(text: str) -> list[tuple[str, str]]:
    """(printer, its state in its own words) for each paragraph of ``lpstat -p``."""
    blocks: list[tuple[str, str]] = []
    for line in text.splitlines():
        match = _LINE.match(line)
        if match:
            blocks.append((match[1], match[2].strip()))
        elif line[:1].isspace() and blocks:
            name, state = blocks[-1]
            between = " " if state.endswith("-") else "; "
            blocks[-1] = (name, f"{state}{between}{line.strip()}")
    return [(name, _SINCE.sub("", state).removeprefix("is ").strip(" .-")) for name, state in blocks]


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    # In any other language the answers could not be read.
    environment = os.environ | {"LC_ALL": "C", "LANGUAGE": "C"}
    try:
        return subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=PATIENCE_S, env=environment, check=False
        )
    except FileNotFoundError as error:
        raise KioskError(
            "no-printing", f"No printer is available: this computer is not set up to print. {_ELSE}"
        ) from error
    except subprocess.TimeoutExpired as error:
        raise KioskError("no-printing", f"No printer answers. Try again in a minute. {_ELSE}") from error
