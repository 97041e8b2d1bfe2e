"""``forms list``: every sheet of a class or of the school, numbered in the order in which they are handed out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import click

from app.commands.output import show
from app.domain.copy_states import Paper
from app.domain.slip_code import SlipCode
from app.errors import KioskError
from app.services import form_list, forms
from app.services.form_list import FormLine
from app.services.kit import Kit

HOMES = ("", " (first home)", " (second home)")
WORDS = {
    Paper.READY: "to print",
    Paper.PRINTED: "printed",
    Paper.IN_HAND: "in hand",
    Paper.OUT: "handed out",
    Paper.BACK: "back",
    Paper.FILED: "filed",
    Paper.WAITING: "no form yet",
}


@click.command(name="list")
@click.option("--class", "class_name", default="", help="One class; without it the whole school.")
@click.pass_context
def list_(ctx: click.Context, class_name: str) -> None:
    """List how far every form is, once the printers have been asked."""
    kit: Kit = ctx.obj.kit()
    forms.settle(kit)
    numbered_lines = numbered(form_list.form_lines(kit, class_name))
    show(ctx, "form-list/1", [_item(number, line) for number, line in numbered_lines], _lines(numbered_lines))


def numbered(lines: Sequence[FormLine]) -> list[tuple[int, FormLine]]:
    """Sheets from 1 on in each class, in the order given; 0 for whoever has no form yet."""
    found: list[tuple[int, FormLine]] = []
    last: dict[str, int] = {}
    for line in lines:
        number = 0
        if line.paper is not Paper.WAITING:
            number = last[line.pupil.class_name] = last.get(line.pupil.class_name, 0) + 1
        found.append((number, line))
    return found


def span(said: str) -> tuple[int, int]:
    """The first and the last sheet of “3-12”, or of “7”. Raises click.UsageError."""
    found = re.fullmatch(r"\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?", said)
    if not found:
        raise click.UsageError(f"“{said}” is no range of sheets: write 3-12, or 7 for one.")
    first = int(found[1])
    return first, int(found[2] or first)


def chosen(kit: Kit, class_name: str, sheets: tuple[int, int] | None) -> list[FormLine]:
    """A class's sheets from one number to another, or all of them.

    Raises KioskError ``sheets-unknown``, ``class-unknown``.
    """
    lines = [(number, line) for number, line in numbered(form_list.form_lines(kit, class_name)) if number]
    if sheets is None:
        return [line for _, line in lines]
    found = [line for number, line in lines if sheets[0] <= number <= sheets[1]]
    if not found:
        raise KioskError(
            "sheets-unknown", f"{class_name} has {len(lines)} sheets: “forms list --class {class_name}” numbers them."
        )
    return found


def _item(number: int, line: FormLine) -> dict[str, Any]:
    copy = line.copy
    return {
        "number": number or None,
        "subject": line.pupil.subject,
        "name": line.pupil.full_name,
        "class": line.pupil.class_name,
        "home": line.home,
        "paper": str(line.paper),
        "reason": str(line.reason) or line.trouble,
        "code": SlipCode(copy.form, copy.number).text if copy else None,
        "state": copy.state if copy else None,
        "printer": copy.printer if copy else None,
        "moved_at": (copy.moved_at or copy.made_at) if copy else None,
    }


def _lines(lines: Sequence[tuple[int, FormLine]]) -> Iterator[str]:
    class_name = ""
    for number, line in lines:
        if line.pupil.class_name != class_name:
            class_name = line.pupil.class_name
            yield class_name
        code = f"  {SlipCode(line.copy.form, line.copy.number).text}" if line.copy else ""
        why = f"  {line.trouble}" if line.trouble else ""
        yield f"{number or '':>4}  {line.pupil.full_name}{HOMES[line.home]}: {WORDS[line.paper]}{code}{why}"
