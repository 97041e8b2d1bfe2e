"""The queue of CUPS, asked by its own protocol; on Linux and macOS, however a job got there."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.errors import KioskError
from app.paper import job_words
from app.paper.ipp import (
    NOT_POSSIBLE,
    IppError,
    cancel_job,
    job_attributes,
    jobs_by_name,
    printer_attributes,
)
from app.ports.printers import Abilities, JobState

SOCKETS = (Path("/run/cups/cups.sock"), Path("/var/run/cups/cups.sock"), Path("/private/var/run/cupsd"))
"""Where CUPS listens on this computer: Linux's places, then macOS's."""
_CLIENT = Path("/etc/cups/client.conf")
_SERVER_NAME = re.compile(r"^\s*ServerName\s+(\S+)", re.MULTILINE)
_Answer = TypeVar("_Answer")


class CupsSpooler:
    """Implements ports.Spooler. ``dead_after_s``: see job_words.DEAD_AFTER_S."""

    def __init__(self, dead_after_s: float = job_words.DEAD_AFTER_S) -> None:
        self._dead_after_s = dead_after_s

    def find(self, printer: str, title: str, pages: int) -> str:
        found = _ask("about this job", lambda server: jobs_by_name(server, printer))
        if title not in found:
            raise KioskError("printer-refused", f"The printer {printer} did not take “{title}”.")
        return f"{printer}-{found[title]}"

    def said(self, printer: str) -> tuple[bool, str]:
        return job_words.printer_said(_ask("about its printers", lambda server: printer_attributes(server, printer)))

    def abilities(self, printer: str) -> Abilities:
        return job_words.abilities(_ask("about its printers", lambda server: printer_attributes(server, printer)))

    def state(self, job: str) -> JobState:
        printer, _, number = job.rpartition("-")
        found = _ask("about this job", lambda server: job_attributes(server, int(number)))
        state = job_words.job_state(found, {})
        if state.state in ("finished", "failed"):
            return state
        about = _ask("about its printers", lambda server: printer_attributes(server, printer))
        return job_words.job_state(found, about, self._dead_after_s)

    def cancel(self, job: str) -> None:
        def ask(server: str) -> None:
            try:
                cancel_job(server, int(job.rpartition("-")[2]))
            except IppError as error:
                if error.status != NOT_POSSIBLE:
                    raise

        _ask("about this job", ask)


def _ask(about: str, question: Callable[[str], _Answer]) -> _Answer:
    try:
        return question(_server())
    except (IppError, OSError, ValueError) as error:
        raise KioskError("printer-gone", f"The printing system does not answer {about}: {error}.") from error


def _server() -> str:
    """Where CUPS listens, found as its own commands find it: a socket's path or ``host:port``."""
    named = os.environ.get("CUPS_SERVER", "").strip()
    if not named and _CLIENT.is_file():
        found = _SERVER_NAME.search(_CLIENT.read_text(errors="replace"))
        named = found[1] if found else ""
    if named:
        return named.partition("/version=")[0]
    return next((str(path) for path in SOCKETS if path.is_socket()), "localhost:631")
