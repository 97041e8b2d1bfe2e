"""``forms families``: brothers and sisters, whose forms can lie together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from app.commands.output import show
from app.domain.pupil import Pupil
from app.services import families as families_service
from app.services import pupils
from app.services.kit import Kit


@click.command()
@click.option("--together", multiple=True, metavar="PUPIL", help="These are brothers and sisters: once for each.")
@click.option("--apart", multiple=True, metavar="PUPIL", help="These are not of one family: once for each.")
@click.pass_context
def families(ctx: click.Context, together: Sequence[str], apart: Sequence[str]) -> None:
    """List brothers and sisters, and pupils whose rare surname hints at it; or say who is."""
    kit: Kit = ctx.obj.kit()
    if together:
        families_service.join(kit, [pupils.find(kit, one).subject for one in together])
    if apart:
        families_service.part(kit, [pupils.find(kit, one).subject for one in apart])
    found = families_service.of_school(kit)
    groups = [("together", group) for group in found.known] + [("ask", group) for group in found.offered]
    show(ctx, "families/1", [_item(state, group) for state, group in groups], [_line(*one) for one in groups])


def _item(state: str, group: Sequence[Pupil]) -> dict[str, Any]:
    return {"state": state, "pupils": [{"subject": one.subject, "name": one.full_name} for one in group]}


def _line(state: str, group: Sequence[Pupil]) -> str:
    named = "; ".join(f"{one.full_name}, {one.class_name} ({one.number or one.subject})" for one in group)
    return f"brothers and sisters: {named}" if state == "together" else f"one family? {named}"
