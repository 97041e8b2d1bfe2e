"""``roll import``, ``roll list``, ``roll add``, ``roll correct`` and ``roll animals``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from app.commands import roll_report, roll_talk
from app.commands.output import show
from app.domain.pupil import Pupil
from app.domain.roll_match import NEW
from app.errors import KioskError
from app.services import enrolment, pupils
from app.services import roll as roll_service


@click.group()
def roll() -> None:
    """The school's roll: import, list, add or correct a pupil, print the animals."""


@roll.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would happen and write nothing.")
@click.option("--leavers", is_flag=True, help="Mark pupils who are not in this file as leavers.")
@click.option("--skip-bad", is_flag=True, help="Leave bad lines out and import the others.")
@click.option("--unsure", type=click.Choice(["same", NEW]), help="Who unsure lines are: the pupil on the roll, or new.")
@click.option("--yes", is_flag=True, help="Write without asking.")
@click.pass_context
def import_(
    ctx: click.Context, file: Path, dry_run: bool, leavers: bool, skip_bad: bool, unsure: str | None, yes: bool
) -> None:
    """Bring the roll up to date from the school's own export (CSV or XLSX).

    A bad line is named, and nothing is written. Nobody is taken off the roll because a file lacks them.
    """
    kit = ctx.obj.look() if dry_run else ctx.obj.kit(make=True)
    preview = roll_service.read_plan(kit, file)
    talk = roll_talk.possible(ctx) and not dry_run
    plan = roll_talk.with_unsure_settled(preview.plan, unsure, talk)
    if not ctx.obj.json:
        show(ctx, "", [], roll_report.preview_lines(preview, plan))
    counts, written = roll_service.count(plan), False
    try:
        if dry_run:
            roll_service.check(replace(plan, questions=()), skip_bad=skip_bad)
        else:
            roll_service.check(plan, skip_bad=skip_bad)
            if not talk or yes or click.confirm("Write this to the roll?", default=True):
                leavers = leavers or (talk and roll_talk.mark_leavers(plan))
                counts = roll_service.apply(kit, plan, leavers=leavers, skip_bad=skip_bad)
                written = True
    except KioskError as fault:
        raise roll_talk.with_option_named(fault) from fault
    finally:
        said = roll_report.outcome_line(plan, counts, written=written)
        show(ctx, "roll-import/1", [roll_report.import_item(preview, plan, counts, written=written)], [said])


@roll.command(name="list")
@click.option("--class", "class_name", default="", help="Only this class.")
@click.pass_context
def list_(ctx: click.Context, class_name: str) -> None:
    """List the pupils on the roll, by class and name."""
    found = pupils.pupils(ctx.obj.kit(), class_name)
    show(ctx, "roll/1", [roll_report.pupil_item(pupil) for pupil in found], roll_report.list_lines(found))


def _fields(command: Any) -> Any:
    """The options that ``add`` and ``correct`` share; None where an option was not given."""
    options = (
        ("--first", "The first name used in class."),
        ("--last", "The surname."),
        ("--legal-first", "The first name on paper, if it is another one."),
        ("--class", "The class."),
        ("--year", "The year group, such as R or 4."),
        ("--stage", "The stage; without it the year decides."),
        ("--number", "The school's own number."),
        ("--upn", "The unique pupil number."),
        ("--animal", "The animal; without it one is chosen."),
    )
    for name, text in reversed(options):
        command = click.option(name, *(["class_name"] if name == "--class" else []), help=text)(command)
    return command


@roll.command()
@_fields
@click.option("--namesake", is_flag=True, help="Another pupil of the same name in the class.")
@click.pass_context
def add(ctx: click.Context, /, namesake: bool, **fields: Any) -> None:
    """Add one pupil by hand."""
    roll_talk.fill_in(ctx, fields, first="First name", last="Surname", class_name="Class", year="Year group")
    wanted = replace(Pupil(""), **{name: value for name, value in fields.items() if value is not None})
    _show_saved(ctx, enrolment.save_pupil(ctx.obj.kit(make=True), wanted, namesake=namesake), "Added")


@roll.command()
@click.argument("pupil")
@_fields
@click.pass_context
def correct(ctx: click.Context, /, pupil: str, **fields: Any) -> None:
    """Correct one pupil: PUPIL is the school's number, else the id that `roll list --json` shows."""
    kit = ctx.obj.kit()
    known = pupils.find(kit, pupil)
    given = {name: value for name, value in fields.items() if value is not None}
    _show_saved(ctx, enrolment.save_pupil(kit, replace(known, **given)), "Saved")


@roll.command()
@click.option("--class", "class_name", required=True, help="The class.")
@click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The file to write.")
@click.pass_context
def animals(ctx: click.Context, class_name: str, pdf: Path) -> None:
    """Print a class's names and animals to a PDF, for pegs and trays."""
    pages = pupils.animal_sheet(ctx.obj.kit(), class_name, pdf)
    show(ctx, "roll-animals/1", [{"pdf": str(pdf), "pages": pages}], [f"{pages} pages in {pdf}"])


def _show_saved(ctx: click.Context, saved: Pupil, said: str) -> None:
    line = f"{said}: {saved.first} {saved.last}, {saved.class_name}, {saved.year}, stage {saved.stage}, {saved.animal}"
    show(ctx, "roll/1", [roll_report.pupil_item(saved)], [line])
