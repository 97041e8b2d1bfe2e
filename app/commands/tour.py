"""``tour OUT``."""

from __future__ import annotations

from pathlib import Path

import click

from app.commands.door import Door


@click.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--size", default="1920x1080", show_default=True, help="The panel in pixels: also 1366x768 and 3840x2160."
)
@click.pass_obj
def tour(door: Door, out: Path, size: str) -> None:
    """Drive the kiosk by touch from attract screen to printed form, and leave the story in OUT."""
    raise SystemExit(door.tour(door.folder, out.absolute(), size))
