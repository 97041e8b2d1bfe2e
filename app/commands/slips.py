"""``slips read``: scanned return slips."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from app.commands.output import show
from app.commands.progress import bar
from app.domain.slips.match import State
from app.domain.slips.row import Row
from app.domain.slips.verdict import Verdict
from app.errors import KioskError
from app.services import slip_batch
from app.services import slips as service
from app.services.kit import Kit
from app.services.slips import Reading


@click.group()
def slips() -> None:
    """Return slips."""


@slips.command()
@click.argument("files", metavar="[FILE…]", nargs=-1, type=click.Path(path_type=Path))
@click.option("--keep", is_flag=True, help="Lay them by for the office to confirm at the kiosk.")
@click.option("--crops", type=click.Path(path_type=Path, file_okay=False), help="Leave pictures of the boxes here.")
@click.pass_context
def read(ctx: click.Context, files: tuple[Path, ...], keep: bool, crops: Path | None) -> None:
    """Read scanned return slips (PDF, TIFF, PNG or JPEG) and say whose they are.

    It records nothing: what a slip says counts once the office has confirmed it at the kiosk, under Paper. Without FILE
    it reads what is new in the folder that this machine watches, and lays that by for the office.
    """
    kit: Kit = ctx.obj.kit()
    with bar("Pages") as progress:
        only_look = bool(files) and not keep
        reading = (service.read if only_look else slip_batch.read)(kit, files, progress)
    kept = _keep(reading, crops) if crops else [[] for _ in reading.rows]
    show(ctx, "slips/1", [_item(row, paths) for row, paths in zip(reading.rows, kept, strict=True)], _lines(reading))
    for _, fault in reading.faults[:-1]:
        click.echo(f"Error: {fault.staff}", err=True)
    for _, fault in reading.faults[-1:]:
        raise fault


def _item(row: Row, paths: list[Path]) -> dict[str, Any]:
    return {
        "file": row.file,
        "page": row.page,
        "place": row.place or None,
        "state": str(row.state),
        "code": row.code or None,
        "pupil": row.subject or None,
        "name": row.name or None,
        "class_name": row.class_name or None,
        "we_agree": row.agree,
        "talk_first": row.talk,
        "signature": row.signature,
        "verdict": row.verdict,
        "to_look_at": row.to_look_at,
        "recorded_answer": row.answer or None,
        "reason": row.why,
        "crops": [str(path) for path in paths],
    }


def _lines(reading: Reading) -> Iterator[str]:
    for row in reading.rows:
        where = f"{row.file} page {row.page}" + (f", slip {row.place}" if row.place > 1 else "")
        yield f"{where}: {_told(row)}{'  ← to look at' if row.to_look_at else ''}"
    found = reading.count
    backs = f" {found.backs} blank {'back' if found.backs == 1 else 'backs'} besides." if found.backs else ""
    yield f"{found.came} in, {found.read} read, {found.to_look_at} to look at.{backs}"


def _told(row: Row) -> str:
    who = f"{row.name} ({row.class_name})" if row.name else "a pupil who is not on the roll"
    says = _SAYS.get(row.verdict, "") if row.verdict else ""
    match row.state:
        case State.MATCHED:
            return f"{who} {says}"
        case State.RECORDED:
            return f"{who} {says}; home’s answer is recorded already ({row.answer})"
        case State.SUPERSEDED:
            return f"an earlier form: {who} {row.why}"
        case State.PHOTOCOPY:
            return f"{who}: the same slip as {row.why}, a photocopy or scanned twice"
        case State.UNKNOWN:
            return f"{row.code} was never printed here" if row.code else "its code is none of ours"
        case other:
            return _OTHERS[other].format(code=row.code)


_SAYS = {
    Verdict.AGREES: "agrees",
    Verdict.TALK: "would like to talk first",
    Verdict.BLANK: "left it blank",
    Verdict.LOOK: "wrote something that is not clear",
}
_OTHERS = {
    State.ELSEWHERE: "{code} is not in this record: another school’s slip, or of a pupil who was erased",
    State.TWO_CODES: "two different codes on one slip",
    State.NO_CODE: "no code that can be read",
    State.BLANK: "a blank back",
}


def _keep(reading: Reading, folder: Path) -> list[list[Path]]:
    """The crops as files named by the row, the page and what they show."""
    kept = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number, row in enumerate(reading.rows, start=1):
            stem = f"{number:03}-{Path(row.file).stem}-page-{row.page}"
            paths = [folder / f"{stem}-{crop.name}.png" for crop in row.crops]
            for path, crop in zip(paths, row.crops, strict=True):
                path.write_bytes(crop.png)
            kept.append(paths)
    except OSError as fault:
        raise KioskError(
            "read-only", f"{folder} cannot be written ({fault.strerror}): choose another folder for the crops."
        ) from fault
    return kept
