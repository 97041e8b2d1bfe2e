"""Printers of this machine: what can be chosen at them, a page that tries one, and taking back what was sent.

A job that hangs is told (see ports.printers.JobState) and stays with the printer until somebody takes it back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.permissions import Right
from app.domain.return_date import in_words
from app.domain.trial_page import TrialPage
from app.errors import KioskError
from app.ports.printers import Abilities, Printer
from app.services import setup, staff_access, standings
from app.services.kit import Kit
from app.services.print_ends import Outcome


@dataclass(frozen=True)
class Choice:
    """The printers there are, and what can be chosen at the ``chosen`` one, which may be none."""

    printers: tuple[Printer, ...]
    chosen: str
    abilities: Abilities


def choice(kit: Kit) -> Choice:
    """What staff can choose from. Raises KioskError ``no-printing``."""
    printers = kit.printers.list()
    named = kit.machine.load().printer
    default = next((one.name for one in printers if one.default), "")
    chosen = named if any(one.name == named for one in printers) else default
    return Choice(printers, chosen, _abilities(kit, chosen))


def _abilities(kit: Kit, printer: str) -> Abilities:
    """One that does not answer is taken to be able to do everything but to have no trays."""
    try:
        return kit.printers.abilities(printer) if printer else Abilities()
    except KioskError:
        return Abilities()


def try_out(kit: Kit, by: str, printer: str) -> str:
    """Print the test page; returns the job. Raises KioskError ``not-allowed``, and what Press and Printers raise."""
    staff_access.require(kit, by, Right.PRINT)
    settings = kit.machine.load()
    tray = settings.tray.replace("-", " ") if printer == settings.printer else ""
    when = in_words(standings.today(kit))
    page = TrialPage(setup.school(kit).name, printer, when, tray, settings.both_sides, settings.grey)
    with TemporaryDirectory(prefix="thumbs-up-") as folder:
        pdf = Path(folder) / "test-page.pdf"
        kit.press.trial_page(page, pdf)
        return kit.printers.send(printer, pdf, "Thumbs Up test page")


def outcome(kit: Kit, job: str) -> Outcome:
    """How a job is doing. Raises KioskError ``printer-gone``."""
    found = kit.printers.state(job)
    return Outcome(found.state, found.sheets, found.said, found.stuck)


def cancel(kit: Kit, by: str, jobs: Iterable[str]) -> None:
    """Take jobs back from their printer; those that have ended stay as they are.

    The next look at them finds them failed, and then the record says so. Raises KioskError ``not-allowed``,
    ``printer-gone``.
    """
    staff_access.require(kit, by, Right.PRINT)
    for job in jobs:
        kit.printers.cancel(job)
