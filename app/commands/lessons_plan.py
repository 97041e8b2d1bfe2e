"""``lessons plan STAGE --pdf FILE``."""

from __future__ import annotations

from pathlib import Path

import click

from app.commands.output import show
from app.services import lesson_plan as service


@click.command()
@click.argument("stage")
@click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The file to write.")
@click.pass_context
def plan(ctx: click.Context, stage: str, pdf: Path) -> None:
    """Write the teacher's plan of STAGE's lesson, on one A4 page."""
    size = service.write(ctx.obj.look(), stage, pdf.absolute())
    item = {"stage": stage, "pdf": str(pdf), "points": size}
    show(ctx, "lessons-plan/1", [item], [f"One page, its text in {size:g} points, in {pdf}"])
