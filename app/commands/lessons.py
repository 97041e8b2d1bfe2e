"""``lessons check [DIR]``, ``lessons list``, and the commands of modules beside this one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from app.commands.lessons_plan import plan
from app.commands.output import show
from app.domain.finding import Finding
from app.services import lessons as service


@click.group()
def lessons() -> None:
    """Lesson packs: check them, list them, print a lesson's plan."""


lessons.add_command(plan)


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
    found = service.listing(ctx.obj.look())
    show(ctx, "lessons/1", [{**asdict(one), "years": list(one.years)} for one in found], map(_line, found))


def _findings(findings: tuple[Finding, ...]) -> Iterator[str]:
    for one in findings:
        at = f"{one.file}, line {one.line}" if one.line else one.file
        yield f"{at}: {one.what} {one.remedy}"
    yield f"{len(findings)} found." if findings else "The lessons are in order."


def _line(one: service.LessonLine) -> str:
    said = f"{one.lesson}, {one.pages} pages, {one.checks} checks, {one.minutes} min" if one.pages else "no lesson yet"
    return f"{one.stage}: {one.title} ({', '.join(one.years)}): {said}"
