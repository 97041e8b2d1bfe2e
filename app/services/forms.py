"""Parent forms: made, printed, and followed until the printer says what came of them.

A form is in the record before it is on paper, so that every slip that comes back is known. "Sent" is not paper: the
printer's own word decides between finished and failed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.agreement import AGREEMENTS
from app.domain.entry import Body, Draft
from app.domain.form import COPIES, FORMS, Copy
from app.domain.permissions import Right
from app.domain.slip_code import SlipCode
from app.errors import KioskError
from app.ports.press import Progress
from app.services import staff_access
from app.services.form_batch import Batch
from app.services.kit import Kit

GRACE = timedelta(seconds=30)
"""How long a finished job may count no sheet before that is a fault: some printers count late."""


@dataclass(frozen=True)
class Printed:
    """Copies in a PDF: ``copies`` are (subject, form, number), in the order of its sheets."""

    pdf: Path
    pages: int
    copies: tuple[tuple[str, str, int], ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes on the slips."""
        return tuple(SlipCode(form, number).text for _, form, number in self.copies)


@dataclass(frozen=True)
class Sent:
    """Copies that a printer took; ``job`` is its own number for them."""

    printer: str
    job: str
    printed: Printed


@dataclass(frozen=True)
class Outcome:
    """``state`` is waiting, printing, finished or failed; ``said`` are the printer's own words."""

    state: str
    sheets: int
    said: str


def print_pdf(kit: Kit, batch: Batch, out: Path, progress: Progress | None = None, *, by: str = "") -> Printed:
    """Write the forms to ``out``. The record holds each form before, and each copy after.

    Raises what Press and Ledger raise, and KioskError ``forms-changed`` when the batch is out of date, ``not-allowed``.
    """
    if by:
        staff_access.require(kit, by, Right.PRINT)
    _still_next(kit, batch)
    if batch.making:
        kit.ledger.append(*batch.making)
    pages = kit.press.forms(batch.job, out, progress)
    sheets = zip(batch.subjects, batch.job.sheets, strict=True)
    copies = tuple((subject, sheet.form, sheet.copy) for subject, sheet in sheets)
    try:
        kit.ledger.append(Draft("form.rendered", _bodies(copies)))
    except KioskError:
        out.unlink(missing_ok=True)  # a copy that the record does not know must not reach paper
        raise
    return Printed(out, pages, copies)


def print_to(kit: Kit, printer: str, batch: Batch, progress: Progress | None = None, *, by: str = "") -> Sent:
    """Print on ``printer``, or on the one this machine is set to. Raises as ``print_pdf`` and ``send`` do."""
    chosen = printer or default_printer(kit)
    with TemporaryDirectory(prefix="thumbs-up-") as folder:
        return send(kit, print_pdf(kit, batch, Path(folder) / "forms.pdf", progress, by=by), chosen)


def send(kit: Kit, printed: Printed, printer: str) -> Sent:
    """Hand the PDF to a printer, which may still fail.

    Raises KioskError ``no-printing``, ``printer-gone``, ``printer-refused``: the record says so too.
    """
    try:
        job = kit.printers.send(printer, printed.pdf, "Parent forms")
    except KioskError as fault:
        kit.ledger.append(Draft("form.failed", _bodies(printed.copies, fault=fault.staff)))
        raise
    kit.ledger.append(Draft("form.sent", _bodies(printed.copies, printer=printer, job=job)))
    return Sent(printer, job, printed)


def default_printer(kit: Kit) -> str:
    """The printer set on this machine, else the computer's own default. Raises KioskError ``no-printer``."""
    chosen = kit.machine.load().printer
    if chosen:
        return chosen
    printers = kit.printers.list()
    for one in printers:
        if one.default or len(printers) == 1:
            return one.name
    named = ", ".join(one.name for one in printers)
    raise KioskError(
        "no-printer",
        f"No printer is set: choose one of {named}."
        if named
        else "This computer has no printer: save as a PDF instead.",
    )


def check(kit: Kit, sent: Sent) -> Outcome:
    """Ask the printer how it is doing; the first final answer goes into the record."""
    return _settle(kit, sent.job, [_row(kit, form, number) for _, form, number in sent.printed.copies])


def settle(kit: Kit) -> tuple[Outcome, ...]:
    """Ask about every job that was sent and has no end yet, oldest first; a printer that is gone settles nothing."""
    jobs: dict[str, list[Copy]] = {}
    for copy in sorted(kit.ledger.read(COPIES, state="sent"), key=lambda copy: copy.made_at):
        jobs.setdefault(copy.job, []).append(copy)
    outcomes = []
    for job, copies in jobs.items():
        try:
            outcomes.append(_settle(kit, job, copies))
        except KioskError as fault:
            outcomes.append(Outcome("waiting", 0, fault.staff))
    return tuple(outcomes)


def _settle(kit: Kit, job: str, copies: Sequence[Copy]) -> Outcome:
    found = kit.printers.state(job)
    state, said = found.state, found.said
    if state == "finished" and not found.sheets:
        age = kit.clock.now() - datetime.fromisoformat(copies[0].made_at)
        said = f"The printer counted no sheet. {said}".strip()
        state = "failed" if age > GRACE else "waiting"
    open_copies = [(_subject(kit, copy.form), copy.form, copy.number) for copy in copies if copy.state == "sent"]
    if open_copies and state == "finished":
        kit.ledger.append(Draft("form.finished", _bodies(open_copies)))
    elif open_copies and state == "failed":
        kit.ledger.append(Draft("form.failed", _bodies(open_copies, fault=said or "The printer gave no reason.")))
    return Outcome(state, found.sheets, said)


def _still_next(kit: Kit, batch: Batch) -> None:
    """Two people may print the same class at once, or a turn be voided: then the later one starts again."""
    for sheet, agreement in zip(batch.job.sheets, batch.agreements, strict=True):
        void = any(one.voided_at for one in kit.ledger.read(AGREEMENTS, id=agreement))
        if void or kit.ledger.read(COPIES, form=sheet.form, number=sheet.copy):
            raise KioskError("forms-changed", "Somebody printed or changed these forms meanwhile: please start again.")


def _bodies(copies: Sequence[tuple[str, str, int]], **more: str) -> tuple[Body, ...]:
    return tuple(Body(subject, {"form": form, "number": number, **more}) for subject, form, number in copies)


def _row(kit: Kit, form: str, number: int) -> Copy:
    return kit.ledger.read(COPIES, form=form, number=number)[0]


def _subject(kit: Kit, form: str) -> str:
    return kit.ledger.read(FORMS, id=form)[0].subject
