"""``lessons preview STAGE``."""

from __future__ import annotations

import click

from app.commands.door import Door


@click.command()
@click.argument("stage")
@click.pass_obj
def preview(door: Door, stage: str) -> None:
    """Walk through STAGE's lesson in the kiosk's window. Nothing is recorded, and a saved file shows at once."""
    assert door.preview is not None, "the program around this command gives it a window"
    raise SystemExit(door.preview(door.folder, stage, click.echo))
