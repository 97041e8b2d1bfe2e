"""``chase list``: whose slip is out, how long, and which reminders are due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import click

from app.commands.output import show
from app.domain.chasing import Out
from app.domain.return_date import in_words
from app.services import chasing


@click.group()
def chase() -> None:
    """Slips that are out. For staff, and not for display."""


@chase.command(name="list")
@click.option("--class", "class_name", default="", help="Only this class.")
@click.option("--due", is_flag=True, help="Only those whom a reminder is to be printed for.")
@click.pass_context
def list_(ctx: click.Context, class_name: str, due: bool) -> None:
    """List each home that still has the form, since when, and when it is reminded."""
    found = chasing.chase(ctx.obj.kit(), class_name)
    shown = found.due if due else found.out
    show(ctx, "chase/1", [_item(one, found.today) for one in shown], _lines(shown, found.today, due=due))


def _item(one: Out, today: date) -> dict[str, Any]:
    return {
        "pupil": one.pupil.subject,
        "name": one.pupil.full_name,
        "number": one.pupil.number,
        "class_name": one.pupil.class_name,
        "home": one.home,
        "form": one.form,
        "since": one.since.isoformat(),
        "days": one.days(today),
        "handed_out": one.handed,
        "came_back_blank": one.blank,
        "reminded": [day.isoformat() for day in one.reminded],
        "next_reminder": one.due.isoformat() if one.due else None,
        "due": one.is_due(today),
    }


def _lines(shown: tuple[Out, ...], today: date, *, due: bool) -> Iterator[str]:
    if not shown:
        yield "No reminder is due." if due else "No slip is out."
    for one in shown:
        home = f" (home {one.home})" if one.home else ""
        days = one.days(today)
        out = f"out for {days} day{'' if days == 1 else 's'}, since {in_words(one.since)}"
        sent = f"{len(one.reminded)} reminder{'' if len(one.reminded) == 1 else 's'}"
        coming = (
            "reminder due" if one.is_due(today) else f"next on {in_words(one.due)}" if one.due else "no more follow"
        )
        yield f"{one.pupil.class_name}, {one.pupil.full_name}{home}: {out}; {sent}, {coming}"
