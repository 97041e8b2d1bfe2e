"""Parent forms: made, printed, and followed until the printer says what came of them.

A form is in the record before it is on paper, so that every slip that comes back is known. "Sent" is not paper: the
printer's own word decides between finished and failed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.agreement import AGREEMENTS
from app.domain.entry import Body, Draft
from app.domain.form import COPIES, Copy
from app.domain.permissions import Right
from app.domain.slip_code import SlipCode
from app.errors import KioskError
from app.ports.press import Progress
from app.services import staff_access
from app.services.form_batch import Batch
from app.services.form_job import Pile, job_of_pile
from app.services.kit import Kit
from app.services.print_ends import Outcome, ask, copy_bodies, together

__all__ = ["Outcome", "Printed", "Sent", "check", "default_printer", "print_pdf", "print_to", "send", "settle"]


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
    """Copies that a printer took; ``jobs`` are its own numbers for them, a job a pile, and ``job`` the last."""

    printer: str
    job: str
    printed: Printed
    jobs: tuple[str, ...]


def print_pdf(
    kit: Kit, batch: Batch, out: Path, progress: Progress | None = None, *, by: str = "", printer: str = ""
) -> Printed:
    """Write the forms to ``out``. The record holds each form before, and each copy after.

    ``printer`` is told to the record where the PDF is on its way to one. Raises what Press and Ledger raise, and
    KioskError ``forms-changed`` when the batch is out of date, ``not-allowed``.
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
        kit.ledger.append(*(Draft("form.rendered", _rendered(batch, pile, printer)) for pile in batch.piles))
    except KioskError:
        out.unlink(missing_ok=True)  # a copy that the record does not know must not reach paper
        raise
    return Printed(out, pages, copies)


def print_to(kit: Kit, printer: str, batch: Batch, progress: Progress | None = None, *, by: str = "") -> Sent:
    """Print on ``printer``, or on the one this machine is set to, a job for each pile.

    Raises as ``print_pdf`` and ``send`` do, and ``partly-printed`` when some piles are at the printer already.
    """
    chosen = printer or default_printer(kit)
    total, done, sent = len(batch.job.sheets), 0, list[Sent]()
    if len(batch.piles) > 1:
        _still_next(kit, batch)  # before the first pile is on paper, not in the middle
    for pile in batch.piles:
        part = _part(batch, pile, chosen)
        try:
            with TemporaryDirectory(prefix="thumbs-up-") as folder:
                made = print_pdf(
                    kit, part, Path(folder) / "forms.pdf", _further(progress, done, total), by=by, printer=chosen
                )
                sent.append(send(kit, made, chosen, pile.title, progress))
        except KioskError as fault:
            if not sent:
                raise
            raise _partly(batch, len(sent), fault) from fault
        done += len(part.subjects)
    pages = sum(one.printed.pages for one in sent)
    copies = tuple(copy for one in sent for copy in one.printed.copies)
    jobs = tuple(job for one in sent for job in one.jobs)
    return Sent(chosen, sent[-1].job, Printed(sent[-1].printed.pdf, pages, copies), jobs)


def send(kit: Kit, printed: Printed, printer: str, title: str = "", progress: Progress | None = None) -> Sent:
    """Hand the PDF to a printer, which may still fail. ``progress`` is told where pages have to be drawn for it.

    Raises KioskError ``cancelled``, ``no-printing``, ``printer-gone``, ``printer-refused``: the record says so too.
    """
    try:
        job = kit.printers.send(printer, printed.pdf, f"Parent forms {title}".strip(), progress)
    except KioskError as fault:
        kit.ledger.append(Draft("form.failed", copy_bodies(printed.copies, fault=fault.staff)))
        raise
    kit.ledger.append(Draft("form.sent", copy_bodies(printed.copies, printer=printer, job=job)))
    return Sent(printer, job, printed, (job,))


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
    """Ask the printer how it is doing; each job's first final answer goes into the record.

    Of several jobs: failed when one has failed, finished when all have.
    """
    jobs: dict[str, list[Copy]] = {job: [] for job in sent.jobs}
    numbers: dict[str, set[int]] = {}
    for _, form, number in sent.printed.copies:
        numbers.setdefault(form, set()).add(number)
    for copy in kit.ledger.read(COPIES, form=tuple(numbers)):
        if copy.number in numbers[copy.form] and copy.job in jobs:
            jobs[copy.job].append(copy)
    return together([ask(kit, job, copies) for job, copies in jobs.items() if copies])


def settle(kit: Kit) -> tuple[Outcome, ...]:
    """Ask about every job that was sent and has no end yet, oldest first; a printer that is gone settles nothing."""
    jobs: dict[str, list[Copy]] = {}
    for copy in sorted(kit.ledger.read(COPIES, state="sent"), key=lambda copy: copy.made_at):
        jobs.setdefault(copy.job, []).append(copy)
    outcomes = []
    for job, copies in jobs.items():
        try:
            outcomes.append(ask(kit, job, copies))
        except KioskError as fault:
            outcomes.append(Outcome("waiting", 0, fault.staff))
    return tuple(outcomes)


def _part(batch: Batch, pile: Pile, printer: str) -> Batch:
    """One pile of a batch as a batch of its own; the first makes the forms of all."""
    subjects = batch.subjects[pile.start : pile.end]
    return replace(
        batch,
        job=job_of_pile(batch.job, pile, printer),
        subjects=subjects,
        agreements=batch.agreements[pile.start : pile.end],
        making=() if pile.start else batch.making,
        piles=(Pile(pile.title, 0, len(subjects)),),
    )


def _further(progress: Progress | None, done: int, total: int) -> Progress | None:
    return None if progress is None else lambda more, _: progress(done + more, total)


def _partly(batch: Batch, sent: int, fault: KioskError) -> KioskError:
    there = ", ".join(pile.title for pile in batch.piles[:sent])
    why = "Then it was stopped" if fault.code == "cancelled" else fault.staff
    return KioskError(
        "partly-printed", f"At the printer: {there}. {why}. The other forms are not printed and are still listed."
    )


def _still_next(kit: Kit, batch: Batch) -> None:
    """Two people may print the same class at once, or a turn be voided: then the later one starts again."""
    sheets = {(sheet.form, sheet.copy) for sheet in batch.job.sheets}
    printed = kit.ledger.read(COPIES, form=tuple({form for form, _ in sheets}))
    void = any(one.voided_at for one in kit.ledger.read(AGREEMENTS, id=tuple(set(batch.agreements))))
    if void or any((copy.form, copy.number) in sheets for copy in printed):
        raise KioskError("forms-changed", "Somebody printed or changed these forms meanwhile: please start again.")


def _rendered(batch: Batch, pile: Pile, printer: str) -> tuple[Body, ...]:
    bodies = []
    for place, at in enumerate(range(pile.start, pile.end), start=1):
        sheet = batch.job.sheets[at]
        data = {"form": sheet.form, "number": sheet.copy, "home": sheet.home, "place": place}
        told = {"variant": sheet.variant, "language": sheet.language, "printer": printer}
        bodies.append(Body(batch.subjects[at], {**data, **{key: value for key, value in told.items() if value}}))
    return tuple(bodies)
