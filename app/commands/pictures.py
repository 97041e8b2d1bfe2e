"""``pictures sheet OUT``."""

from __future__ import annotations

from pathlib import Path

import click

from app.commands.output import show
from app.commands.progress import bar
from app.errors import KioskError
from app.services import pictures as service


@click.group()
def pictures() -> None:
    """Pictures: all of them on one contact sheet."""


@pictures.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option("--grey", is_flag=True, help="As a black-and-white printer leaves them.")
@click.pass_context
def sheet(ctx: click.Context, out: Path, grey: bool) -> None:
    """Draw every picture with its name and alt text, by stage, into the folder OUT: one PDF, and a PNG a page."""
    with bar("Pictures") as progress:
        made = service.contact_sheet(ctx.obj.look(), out.absolute(), grey=grey, progress=progress)
    item = {
        "pdf": str(made.pdf),
        "images": [str(image) for image in made.images],
        "pictures": made.pictures,
        "broken": list(made.broken),
    }
    said = f"{made.pictures} pictures on {len(made.images)} pages in {made.pdf}, and as PNG beside it"
    show(ctx, "pictures-sheet/1", [item], [said])
    if made.broken:
        named = ", ".join(made.broken)
        raise KioskError(
            "picture-broken", f"These cannot be drawn: {named}. The sheet says why; so does `main.py lessons check`."
        )
