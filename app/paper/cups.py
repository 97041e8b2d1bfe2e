"""Printers by CUPS: its own commands list and send, its protocol tells how a job is doing.

``lp`` hands the PDF over as it is. ``lpstat`` cannot tell a finished job from a refused one, nor count sheets, so the
state is asked of the server itself.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from app.errors import KioskError
from app.ports.printers import JobState, Printer

PATIENCE_S = 20.0
_ELSE = "Save as a PDF and print it elsewhere, or ask whoever looks after the computer."
_LINE = re.compile(r"printer (\S+) (.*)")
_SINCE = re.compile(r"\.?\s+(enabled )?since \w+ \w+ +\d+ [\d:]+ \d+\.?(?= |$)")
_REFUSES = re.compile(r"(\S+) not accepting requests")
_DEFAULT = re.compile(r"system default destination: (\S+)")
_SENT = re.compile(r"request id is (\S+-\d+) ")
_STATES = {3: "waiting", 4: "waiting", 5: "printing", 6: "waiting", 7: "failed", 8: "failed", 9: "finished"}
"""IPP's job states (RFC 8011 §5.3.7): pending, held, processing, stopped, cancelled, aborted, completed."""

_OF_COURSE = {"none", "job-printing", "job-completed-successfully", "processing-to-stop-point", "job-data-insufficient"}
"""Reasons that say no more than the state itself."""


class CupsPrinters:
    """Implements ports.Printers."""

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

    def send(self, printer: str, pdf: Path, title: str) -> str:
        said = _run(["lp", "-d", printer, "-t", title, "-o", "sides=two-sided-long-edge", "--", str(pdf)])
        sent = _SENT.search(said.stdout)
        if said.returncode or not sent:
            raise self._refusal(printer, said.stderr.strip())
        return sent[1]

    def state(self, job: str) -> JobState:
        # brings an HTTP client, which a kiosk does not need to start
        from app.paper.ipp import IppError, job_attributes

        try:
            found = job_attributes(_server(), int(job.rpartition("-")[2]))
        except (IppError, OSError, ValueError) as error:
            raise KioskError("printer-gone", f"The printing system does not answer about this job: {error}.") from error
        state = _STATES.get(_number(found.get("job-state")), "waiting")
        sheets = max(_number(found.get(key)) for key in ("job-media-sheets-completed", "job-impressions-completed"))
        reasons = [str(reason) for reason in found.get("job-state-reasons", []) if reason not in _OF_COURSE]
        words = [*map(str, found.get("job-printer-state-message", [])), *reasons]
        return JobState(state, sheets, "; ".join(dict.fromkeys(word for word in words if word)))

    def _refusal(self, printer: str, words: str) -> KioskError:
        known = [one.name for one in self.list()]
        if printer not in known:
            there = f"There are: {', '.join(known)}." if known else "This computer has no printer."
            return KioskError("printer-gone", f"There is no printer “{printer}” any more. {there}")
        return KioskError("printer-refused", f"The printer {printer} refused the forms: {words}")


def _blocks(text: str) -> list[tuple[str, str]]:
    """(printer, its state in its own words) for each paragraph of ``lpstat -p``."""
    blocks: list[tuple[str, str]] = []
    for line in text.splitlines():
        match = _LINE.match(line)
        if match:
            blocks.append((match[1], match[2].strip()))
        elif line[:1].isspace() and blocks:
            name, state = blocks[-1]
            blocks[-1] = (name, f"{state} {line.strip()}")
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


def _server() -> str:
    """Where CUPS listens, as its own commands find it: a socket's path or ``host:port``."""
    return _run(["lpstat", "-H"]).stdout.strip()


def _number(values: object) -> int:
    return max((value for value in values if isinstance(value, int)), default=0) if isinstance(values, list) else 0
