"""``folder PUPIL --pdf FILE --staff NAME``."""

from __future__ import annotations

from pathlib import Path

import click

from app.commands.output import show
from app.commands.progress import bar
from app.errors import KioskError
from app.services import pupil_folder as service
from app.services import pupils, staff_access
from app.services.kit import Kit


@click.command()
@click.argument("pupil")
@click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The file to write.")
@click.option("--staff", required=True, help="Who makes it, by their name on the staff list: the record keeps it.")
@click.pass_context
def folder(ctx: click.Context, pupil: str, pdf: Path, staff: str) -> None:
    """Write everything on paper about PUPIL into one PDF, for a meeting or an inspection.

    PUPIL is the school's number, else the id that `roll list --json` shows. The record keeps who made it.
    """
    kit: Kit = ctx.obj.kit()
    by, found = _member(kit, staff), pupils.find(kit, pupil)
    with bar("Folder") as progress:
        pages = service.write(kit, found.subject, pdf.absolute(), by, progress)
    item = {"subject": found.subject, "name": found.full_name, "pages": pages, "pdf": str(pdf), "by": by}
    show(ctx, "folder/1", [item], [f"The folder of {found.full_name}, {pages} pages, in {pdf}: it is confidential"])


def _member(kit: Kit, name: str) -> str:
    people = staff_access.list_staff(kit)
    for one in people:
        if one.name.casefold() == name.strip().casefold():
            return one.subject
    known = ", ".join(one.name for one in people) or "nobody yet"
    raise KioskError("staff-unknown", f"Nobody on the staff is called “{name}”: there are {known}.")
