"""What the roll commands ask, on a terminal only; elsewhere an option says it."""

from __future__ import annotations

import sys

import click

from app.domain.roll_match import NEW, Question
from app.domain.roll_plan import RollPlan
from app.errors import KioskError
from app.services import roll as roll_service

_OPTIONS = {
    "roll-bad-rows": "--skip-bad imports the others",
    "roll-unsure": "--unsure same or --unsure new says so for all of them",
}


def possible(ctx: click.Context) -> bool:
    """Whether somebody sits at a terminal and has not asked for JSON."""
    return sys.stdin.isatty() and sys.stdout.isatty() and not ctx.obj.json


def with_option_named(fault: KioskError) -> KioskError:
    """The same fault, with the option that answers it."""
    option = _OPTIONS.get(fault.code)
    return KioskError(fault.code, f"{fault.staff} ({option})") if option else fault


def with_unsure_settled(plan: RollPlan, unsure: str | None, talk: bool) -> RollPlan:
    """The plan with its questions answered as the option says, else by asking; left open where neither is possible."""
    answers: dict[int, str] = {}
    while plan.questions:
        said = {q.row.line: answer for q in plan.questions if (answer := _answer(plan, q, unsure, talk))}
        if not said:
            return plan
        answers |= said
        plan = roll_service.answered(plan.source, answers)
    return plan


def _answer(plan: RollPlan, question: Question, unsure: str | None, talk: bool) -> str:
    if unsure == NEW:
        return NEW
    if unsure:
        (candidate, *others) = question.candidates
        rivals = [q for q in plan.questions if q is not question and candidate in q.candidates]
        return "" if others or rivals else candidate.subject
    return _ask(question) if talk else ""


def _ask(question: Question) -> str:
    row = question.row
    click.echo(f"Line {row.line}: {row.first} {row.last}, {row.class_name}, {row.year}. {question.why}")
    for place, pupil in enumerate(question.candidates, start=1):
        number = f", number {pupil.number}" if pupil.number else ""
        click.echo(f"  {place}  {pupil.first} {pupil.last}, {pupil.class_name}, {pupil.year}{number}")
    click.echo("  n  somebody new")
    choices = [str(place) for place in range(1, len(question.candidates) + 1)]
    said = click.prompt("Who is it?", type=click.Choice([*choices, "n"]))
    return NEW if said == "n" else question.candidates[int(said) - 1].subject


def mark_leavers(plan: RollPlan) -> bool:
    """Asks, if the file lacks anybody; no is the answer to a mere Return."""
    many = len(plan.missing)
    return (
        bool(many)
        and not plan.bad
        and click.confirm(f"{many} on the roll are not in this file. Mark them as leavers?", default=False)
    )


def fill_in(ctx: click.Context, fields: dict[str, str | None], **needed: str) -> None:
    """Ask for what was not given; without a terminal, name the option. Raises click.UsageError."""
    for name, title in needed.items():
        if fields[name] is None:
            if not possible(ctx):
                option = "--" + name.removesuffix("_name")
                raise click.UsageError(f"Missing option '{option}'.", ctx)
            fields[name] = click.prompt(title)
