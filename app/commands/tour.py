"""``tour OUT``."""

from __future__ import annotations

from pathlib import Path

import click

from app.commands.door import Door


@click.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.pass_obj
def tour(door: Door, out: Path) -> None:
    """Drive the kiosk by touch from attract screen to printed form, and leave the story in OUT."""
    raise SystemExit(door.tour(door.folder, out.absolute()))
