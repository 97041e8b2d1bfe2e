"""``cards`` and ``poster``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from app.commands.output import show
from app.commands.progress import bar
from app.services import keepsakes as service
from app.services import pupils
from app.services.keepsakes import CardBatch
from app.services.kit import Kit

PDF = click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The file to write.")


@click.command()
@click.option("--class", "class_name", default="", help="Everybody in this class who has signed and has access.")
@click.option("--pupil", default="", help="One pupil: the school's number, else the id that `roll list --json` shows.")
@PDF
@click.pass_context
def cards(ctx: click.Context, class_name: str, pupil: str, pdf: Path) -> None:
    """Write internet licences the size of a bank card, eight to an A4 page, with marks for cutting."""
    if bool(class_name) == bool(pupil):
        raise click.UsageError("Say --class CLASS or --pupil PUPIL, one of them.")
    kit: Kit = ctx.obj.kit()
    subject = pupils.find(kit, pupil).subject if pupil else ""
    batch = service.cards(kit, class_name=class_name, subject=subject)
    with bar("Cards") as progress:
        pages = service.write_cards(kit, batch, pdf.absolute(), progress)
    show(ctx, "cards/1", list(_items(batch, pdf)), _lines(batch, pages, pdf))


@click.command()
@click.option("--class", "class_name", required=True, help="The class whose name stands on it.")
@click.option("--stage", default="", help="Whose rules; without it those of most of the class.")
@click.option("--four", is_flag=True, help="Four A4 pages to be put together, instead of one A3 page.")
@PDF
@click.pass_context
def poster(ctx: click.Context, class_name: str, stage: str, four: bool, pdf: Path) -> None:
    """Write a poster of a stage's rules for the classroom's wall; it names no child."""
    kit: Kit = ctx.obj.kit()
    made = service.poster(kit, class_name, stage, four=four)
    with bar("Poster") as progress:
        pages = service.write_poster(kit, made, pdf.absolute(), progress)
    size = "four A4 pages to put together" if four else "one A3 page"
    item = {"class": made.class_name, "title": made.title, "rules": len(made.rules), "pages": pages, "pdf": str(pdf)}
    show(ctx, "poster/1", [item], [f"“{made.title}” for {made.class_name}: {size} in {pdf}"])


def _items(batch: CardBatch, pdf: Path) -> Iterator[dict[str, Any]]:
    for subject, card in zip(batch.subjects, batch.sheet.cards, strict=True):
        yield {"subject": subject, "name": card.first, "state": "made", "pdf": str(pdf), "reason": ""}
    for line in batch.left_out:
        own = line.pupil
        yield {"subject": own.subject, "name": own.first, "state": "left-out", "pdf": None, "reason": line.reason}


def _lines(batch: CardBatch, pages: int, pdf: Path) -> Iterator[str]:
    count = len(batch.sheet.cards)
    made = f"{count} {'card' if count == 1 else 'cards'} on {pages} {'page' if pages == 1 else 'pages'}"
    yield f"{made} in {pdf}: print at actual size"
    for line in batch.left_out:
        yield f"  no card for {line.pupil.first}: {line.reason}"
