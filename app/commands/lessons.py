"""``lessons check [DIR]``, ``lessons list``, and the commands of modules beside this one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from app.commands.lessons_plan import plan
from app.commands.lessons_preview import preview
from app.commands.lessons_table import table
from app.commands.output import show
from app.domain.finding import Finding
from app.services import lessons as service
from app.services.pack_troubles import in_words


@click.group()
def lessons() -> None:
    """Lesson packs: check them, list them, print a lesson's plan."""


for one in (plan, preview, table):
    lessons.add_command(one)


@lessons.command()
@click.argument(
    "folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False)
)
@click.pass_context
def check(ctx: click.Context, folder: Path | None) -> None:
    """Name everything an author should put right, in DIR or in the packs the kiosk uses."""
    findings = service.check(ctx.obj.look(), folder)
    show(ctx, "lessons-check/1", [asdict(finding) for finding in findings], _findings(findings))
    if findings:
        ctx.exit(1)


@lessons.command(name="list")
@click.pass_context
def list_(ctx: click.Context) -> None:
    """Every stage and its lesson."""
    kit = ctx.obj.look()
    found = service.listing(kit)
    for trouble in kit.pack_troubles():
        click.echo(f"Not used, the shipped one stands in: {in_words(trouble)}", err=True)
    show(ctx, "lessons/1", [{**asdict(one), "years": list(one.years)} for one in found], map(_line, found))


def _findings(findings: tuple[Finding, ...]) -> Iterator[str]:
    yield from map(in_words, findings)
    yield f"{len(findings)} found." if findings else "The lessons are in order."


def _line(one: service.LessonLine) -> str:
    said = f"{one.lesson}, {one.pages} pages, {one.checks} checks, {one.minutes} min" if one.pages else "no lesson yet"
    return f"{one.stage}: {one.title} ({', '.join(one.years)}): {said}"
