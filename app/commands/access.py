"""``access list``: who may go online today, and why."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from app.commands.output import show
from app.domain.access_list import AccessLine
from app.services import access_list


@click.group()
def access() -> None:
    """Who may go online today. For staff, and not for display."""


@access.command(name="list")
@click.option("--class", "class_name", default="", help="Only this class.")
@click.option("--csv", "file", type=click.Path(path_type=Path, dir_okay=False), help="Write it to this CSV file.")
@click.pass_context
def list_(ctx: click.Context, class_name: str, file: Path | None) -> None:
    """List each pupil's rung and state, with the reason.

    The CSV file has the columns number, upn, first_name, last_name, class, year, stage, may_go_online (yes or no),
    rung, rung_title, state, since, until (the last day) and reason. It is UTF-8 with a byte order mark.
    """
    kit = ctx.obj.kit()
    if file is not None:
        pupils = access_list.export(kit, file.absolute(), class_name)
        said = "1 pupil" if pupils == 1 else f"{pupils} pupils"
        show(ctx, "access-file/1", [{"file": str(file), "pupils": pupils}], [f"Wrote {said} to {file}."])
        return
    found = access_list.access_list(kit, class_name)
    show(ctx, "access/1", [_item(one) for one in found], _lines(found))


def _item(one: AccessLine) -> dict[str, Any]:
    who = one.pupil
    return {
        "pupil": who.subject,
        "name": who.full_name,
        "number": who.number,
        "class_name": who.class_name,
        "stage": who.stage,
        "may_go_online": one.may,
        "rung": one.rung,
        "rung_title": one.rung_title,
        "state": str(one.access),
        "since": one.since,
        "until": one.until,
        "reason": one.reason,
        "home_would_like_to_talk": one.talk,
    }


def _lines(found: tuple[AccessLine, ...]) -> Iterator[str]:
    if not found:
        yield "No pupils yet: 'roll import FILE' brings in the school's roll."
    by_class: dict[str, list[AccessLine]] = {}
    for one in found:
        by_class.setdefault(one.pupil.class_name, []).append(one)
    for name, lines in by_class.items():
        yield f"{name}: {sum(one.may for one in lines)} of {len(lines)} may go online today"
        for one in lines:
            rung = f"rung {one.rung}" if one.may else "no access"
            yield f"  {one.pupil.full_name}, {rung}: {one.reason}"
