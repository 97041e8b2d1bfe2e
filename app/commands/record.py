"""``verify`` and ``rebuild``: care of the record."""

from __future__ import annotations

import sys
from dataclasses import asdict

import click

from app.commands.output import show
from app.errors import KioskError


@click.command()
@click.pass_context
def verify(ctx: click.Context) -> None:
    """Check every entry, signature and hash of the record."""
    keeper = ctx.obj.kit().keeper
    with click.progressbar(length=0, label="Verifying", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

        def progress(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        found = keeper.verify(progress)
    summary = f"{found.entries} entries, {found.erased} erased bodies, newest hash {found.head}"
    verdict = "The record is whole." if not found.problems else "The record is NOT whole:"
    show(ctx, "verify/1", [asdict(found)], [summary, verdict, *(f"  {problem}" for problem in found.problems)])
    if found.problems:
        raise KioskError(
            "record-broken",
            f"The record does not verify ({len(found.problems)} found): keep this folder as it is, "
            "tell the directors, and restore the latest backup.",
        )


@click.command()
@click.pass_context
def rebuild(ctx: click.Context) -> None:
    """Rebuild all that is derived from the record."""
    folded = ctx.obj.kit().keeper.rebuild()
    show(ctx, "rebuild/1", [{"entries": folded}], [f"Rebuilt from {folded} entries."])
