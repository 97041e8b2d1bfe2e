"""``demo``: a made-up school in an empty folder."""

from __future__ import annotations

import click

from app.commands.output import show
from app.services import demo as demo_service


@click.command()
@click.pass_context
def demo(ctx: click.Context) -> None:
    """Fill an empty data folder with a made-up school: pupils, staff, some signed turns."""
    made = demo_service.fill(ctx.obj.kit(make=True))
    lines = [
        f"A made-up school is in {ctx.obj.folder}: {made.pupils} pupils in {made.classes} classes.",
        f"Signed: {made.signed}. Waiting for an adult to witness: {made.awaiting_witness}. Not sure: {made.not_sure}.",
        "Staff and their PINs (shown only now):",
        *(f"  {pin}  {name}, {role}" for name, role, pin in made.staff),
    ]
    staff = [{"name": name, "role": role, "pin": pin} for name, role, pin in made.staff]
    counts = {
        "pupils": made.pupils,
        "classes": made.classes,
        "signed": made.signed,
        "awaiting_witness": made.awaiting_witness,
        "not_sure": made.not_sure,
    }
    show(ctx, "demo/1", [{**counts, "staff": staff}], lines)
