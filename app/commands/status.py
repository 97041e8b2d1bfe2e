"""``status``: who has signed and who has not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import click

from app.commands.output import show
from app.domain.standing import Access
from app.domain.tiles import TileState
from app.services.status import ClassStatus, PupilStatus
from app.services.status import status as status_of


@click.command()
@click.pass_context
def status(ctx: click.Context) -> None:
    """Who has signed and who has not, by class; access by rung."""
    found = status_of(ctx.obj.kit())
    show(ctx, "status/1", [_item(one) for one in found], _lines(found))


def _item(one: ClassStatus) -> dict[str, Any]:
    people = [_person(pupil) for pupil in one.pupils]
    rungs = [{"rung": rung, "pupils": pupils} for rung, pupils in one.rungs.items()]
    return {"class_name": one.class_name, **asdict(one.counts), "rungs": rungs, "people": people}


def _person(pupil: PupilStatus) -> dict[str, Any]:
    fields = asdict(pupil)
    return {"pupil": fields.pop("subject"), **fields, "state": pupil.state.replace(" ", "-")}


def _lines(found: tuple[ClassStatus, ...]) -> Iterator[str]:
    if not found:
        yield "No pupils yet: 'roll import FILE' brings in the school's roll."
    for one in found:
        rungs = ", ".join(f"{pupils} on rung {rung}" for rung, pupils in one.rungs.items())
        yield f"{one.class_name}: {one.counts.signed} of {one.counts.pupils} signed; access: {rungs or 'nobody yet'}"
        for state, said in _SAID.items():
            names = [pupil.name for pupil in one.pupils if pupil.state is state]
            if names:
                yield f"  {said} ({len(names)}): {', '.join(names)}"
        for access, said in _BARRED.items():
            names = [pupil.name for pupil in one.pupils if pupil.access is access]
            if names:
                yield f"  {said} ({len(names)}): {', '.join(names)}"


_BARRED = {
    Access.SUSPENDED: "No access, suspended today",
    Access.PARENT_REFUSED: "No access, home said no",
}
"""Said besides: these pupils are in the list of their tile as well."""
_SAID = {
    TileState.SIGNED: "Signed",
    TileState.AWAITING_WITNESS: "Signed, an adult still has to confirm",
    TileState.WAITING_AGAIN: "Signed, and a rule has changed since: to sign again",
    TileState.DECLINED: "Declined, and may sign on any day",
    TileState.NOT_SURE: "Not sure, would like to talk first",
    TileState.WAITING: "Still to sign",
}
