"""``forms``: parent forms to a PDF or a printer, and how far each sheet is."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from app.commands.forms_families import families
from app.commands.forms_moves import in_hand, out
from app.commands.forms_table import chosen, list_, span
from app.commands.output import show
from app.commands.progress import bar
from app.errors import KioskError
from app.services import form_batch, pupils
from app.services import forms as forms_service
from app.services.form_batch import Batch
from app.services.forms import Outcome, Printed, Sent
from app.services.kit import Kit

WAIT_S, POLL_S = 45.0, 0.3


@click.group()
def forms() -> None:
    """Parent forms."""


forms.add_command(families)
forms.add_command(list_)
forms.add_command(in_hand)
forms.add_command(out)


@forms.command(name="print")
@click.option("--class", "class_name", default="", help="Everyone in this class who has signed.")
@click.option("--pupil", default="", help="One pupil: the school's number, else the id that `roll list --json` shows.")
@click.option("--all", "school", is_flag=True, help="The whole school, a job a class.")
@click.option("--range", "sheets", default="", metavar="A-B", help="Only these sheets, as “forms list” numbers them.")
@click.option("--again", is_flag=True, help="New copies also of forms that are printed already.")
@click.option("--cover/--no-cover", default=True, help="A cover sheet on each class's forms (one pupil's has none).")
@click.option("--siblings", is_flag=True, help="With --all: brothers and sisters in one pile, the youngest one's.")
@click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), help="Write a PDF instead of printing.")
@click.option("--printer", default="", help="The printer; without it the one set on this machine.")
@click.pass_context
def print_(ctx: click.Context, /, pdf: Path | None, printer: str, **what: Any) -> None:
    """Print parent forms for a class, for one pupil or for the school: those that are not printed yet."""
    if pdf and printer:
        raise click.UsageError("Say --pdf FILE or --printer NAME, not both.")
    _refuse(**what)
    kit: Kit = ctx.obj.kit()
    batch = _batch(kit, **what)
    with bar("Forms") as progress:
        if pdf:
            printed, told = forms_service.print_pdf(kit, batch, pdf, progress), f"in {pdf}"
            outcome = Outcome("rendered", 0, "")
        else:
            sent = forms_service.print_to(kit, printer, batch, progress)
            printed, outcome = sent.printed, _followed(kit, sent)
            told = f"{_ENDS[outcome.state]} {sent.printer} ({', '.join(sent.jobs)})"
    show(ctx, "forms/1", _items(batch, printed, outcome, pdf), _lines(batch, printed, told))
    if outcome.state == "failed":
        raise KioskError("printer-failed", f"The printer did not print: {outcome.said or 'it gave no reason'}.")


def _refuse(class_name: str, pupil: str, sheets: str, *, school: bool, siblings: bool, **_: bool) -> None:
    if (bool(class_name), bool(pupil), school).count(True) != 1:
        raise click.UsageError("Say --class CLASS, --pupil PUPIL or --all, one of them.")
    if sheets and not class_name:
        raise click.UsageError("Say --range with --class CLASS: sheets are numbered class by class.")
    if siblings and not school:
        raise click.UsageError("Say --siblings with --all: brothers and sisters are in other classes, too.")


def _batch(
    kit: Kit, class_name: str, pupil: str, sheets: str, *, again: bool, cover: bool, siblings: bool, **_: bool
) -> Batch:
    if pupil:
        # who asks for one pupil's form means it, printed before or not
        return form_batch.prepare(kit, subjects=[pupils.find(kit, pupil).subject])
    if sheets:
        lines = chosen(kit, class_name, span(sheets))
        wants = tuple((line.pupil.subject, line.home) for line in lines)
        return form_batch.prepare(kit, wants=wants, again=again, cover=cover)
    return form_batch.prepare(kit, class_name=class_name, again=again, cover=cover, siblings=siblings)


_ENDS = {"waiting": "waiting at", "printing": "still printing at", "finished": "printed by", "failed": "not printed by"}


def _followed(kit: Kit, sent: Sent) -> Outcome:
    """What the printer says in the end, or when we stop waiting."""
    until = time.monotonic() + WAIT_S
    outcome = forms_service.check(kit, sent)
    while outcome.state in ("waiting", "printing") and time.monotonic() < until:
        time.sleep(POLL_S)
        outcome = forms_service.check(kit, sent)
    return outcome


def _items(batch: Batch, printed: Printed, outcome: Outcome, pdf: Path | None) -> list[dict[str, Any]]:
    made = [
        {
            "subject": subject,
            "name": sheet.name,
            "class": sheet.class_name,
            "form": sheet.form,
            "copy": sheet.copy,
            "home": sheet.home,
            "code": code,
            "state": outcome.state,
            "pdf": str(pdf) if pdf else None,
            "reason": outcome.said,
        }
        for subject, sheet, code in zip(batch.subjects, batch.job.sheets, printed.codes, strict=True)
    ]
    left = [
        {
            "subject": one.pupil.subject,
            "name": one.pupil.full_name,
            "class": one.pupil.class_name,
            "form": None,
            "copy": None,
            "home": None,
            "code": None,
            "state": "left-out",
            "pdf": None,
            "reason": one.reason,
        }
        for one in batch.left_out
    ]
    return made + left


def _lines(batch: Batch, printed: Printed, told: str) -> Iterator[str]:
    count, covers = len(printed.copies), len(batch.job.covers)
    with_covers = {0: "", 1: " with a cover sheet"}.get(covers, f" with {covers} cover sheets")
    yield f"{count} {'form' if count == 1 else 'forms'}{with_covers} ({printed.pages} pages, both sides) {told}"
    for one in batch.left_out:
        yield f"  no form for {one.pupil.full_name}: {one.pupil.first} {one.reason}"
    for pupil in batch.unwitnessed:
        yield f"  {pupil.full_name}: an adult still has to confirm the mark"
