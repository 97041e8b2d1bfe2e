"""``forms in-hand`` and ``forms out``: what the office says of printed sheets."""

from __future__ import annotations

from collections.abc import Sequence

import click

from app.commands.forms_table import chosen, span
from app.commands.output import show
from app.domain.copy_states import Paper
from app.services import copy_moves
from app.services.copy_moves import Key
from app.services.form_list import FormLine
from app.services.kit import Kit


@click.command(name="in-hand")
@click.option("--class", "class_name", required=True, help="The class whose forms were printed.")
@click.option("--range", "sheets", default="", metavar="A-B", help="Only these sheets, as “forms list” numbers them.")
@click.option("--others-missing", is_flag=True, help="The other printed sheets did not come out: print them again.")
@click.pass_context
def in_hand(ctx: click.Context, class_name: str, sheets: str, *, others_missing: bool) -> None:
    """Say that printed sheets lie in the office."""
    if others_missing and not sheets:
        raise click.UsageError("Say --others-missing with --range A-B: which sheets did come out?")
    kit: Kit = ctx.obj.kit()
    printed = _keys(chosen(kit, class_name, None), Paper.PRINTED)
    # a sheet that the printer called failed may have come out all the same
    here = _keys(chosen(kit, class_name, span(sheets)), Paper.PRINTED, Paper.READY) if sheets else printed
    missing = [key for key in printed if key not in here] if others_missing else []
    count = copy_moves.in_hand(kit, here, missing=missing)
    _told(ctx, class_name, count, "in hand", len(missing))


@click.command(name="out")
@click.option("--class", "class_name", required=True, help="The class whose forms were handed out.")
@click.option("--except", "absent", default="", metavar="N,N", help="Sheets not handed out: they stay in hand.")
@click.pass_context
def out(ctx: click.Context, class_name: str, absent: str) -> None:
    """Say that the sheets in hand were handed out."""
    kit: Kit = ctx.obj.kit()
    stay: list[Key] = []
    for one in filter(None, absent.split(",")):
        stay += _keys(chosen(kit, class_name, span(one)), Paper.IN_HAND)
    given = [key for key in _keys(chosen(kit, class_name, None), Paper.IN_HAND) if key not in stay]
    _told(ctx, class_name, copy_moves.handed_out(kit, given), "handed out", 0)


def _keys(lines: Sequence[FormLine], *papers: Paper) -> list[Key]:
    return [(line.copy.form, line.copy.number) for line in lines if line.copy and line.paper in papers]


def _told(ctx: click.Context, class_name: str, count: int, what: str, missing: int) -> None:
    item = {"class": class_name, "state": what.replace(" ", "-"), "sheets": count, "to_print_again": missing}
    lost = f", {missing} to print again" if missing else ""
    sheets = "1 form is" if count == 1 else f"{count} forms are"
    if what == "handed out":
        sheets = "1 form was" if count == 1 else f"{count} forms were"
    show(ctx, "form-moves/1", [item], [f"{sheets} {what}{lost}"])
