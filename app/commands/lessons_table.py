"""``lessons table``: what ``docs/lessons.md`` holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import click

from app.commands.output import show
from app.domain.lesson import Rule
from app.domain.lesson_figures import Figures
from app.services import lesson_table as service

HEAD = """# What the lessons teach

Made by `python main.py lessons table`, which measures the lessons that are shipped; do not edit it by hand.
A test says when it is out of date: then run `python main.py lessons table > docs/lessons.md`."""
MEASURES = """Sentence and text are the most words of one that pupils of the stage read or hear, against the stage's
limits; the grade is Flesch-Kincaid's over all of it. Rules are those of the policy that a page teaches; all others are
left out with a reason below. Steps are those of the short lesson before the rules, stories the what-would-you-do
scenarios."""


@click.command()
@click.pass_context
def table(ctx: click.Context) -> None:
    """Say what each lesson teaches, what it leaves out and why, and how hard its words are, as Markdown."""
    rules, found = service.table(ctx.obj.look())
    show(ctx, "lessons-table/1", [_item(one) for one in found], markdown(rules, found))


def markdown(rules: Sequence[Rule], found: Sequence[Figures]) -> Iterator[str]:
    """The page, line by line."""
    yield from (HEAD, "", "## In figures", "", MEASURES, "")
    yield from _grid(
        ("stage", "ages", "rules", "pages", "steps", "checks", "stories", "minutes", "sentence", "text", "grade"),
        (_figures(rules, one) for one in found),
    )
    yield from ("", "## Which page teaches which rule", "")
    yield from _grid(
        ("rule", *(one.stage.id for one in found)),
        ((f"{rule.id} {rule.short}", *(_pages(one, rule.id) for one in found)) for rule in rules),
    )
    yield from ("", "## What is left out, and why")
    for one in found:
        yield from ("", f"### {one.stage.title}", "")
        yield from (f"- **{left.rule}** {left.reason}" for left in one.left_out)
        if not one.left_out:
            yield "Nothing: every rule has its page."


def _figures(rules: Sequence[Rule], one: Figures) -> tuple[str, ...]:
    stage = one.stage
    ceiling = "no reading assumed" if stage.grade is None else f"{one.grade:.1f} of {stage.grade:g}"
    return (
        f"{stage.title} (`{stage.id}`)",
        stage.ages,
        f"{len(one.pages_of)} of {len(rules)}",
        *map(str, (one.pages, one.steps, one.checks, one.stories, one.minutes)),
        f"{one.longest_sentence} of {stage.words_sentence}",
        f"{one.longest_text} of {stage.words_page}",
        ceiling,
    )


def _pages(one: Figures, rule: str) -> str:
    return ", ".join(one.pages_of.get(rule, ())) or "–"


def _grid(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', '/') for cell in row)} |"


def _item(one: Figures) -> dict[str, Any]:
    return {
        "stage": one.stage.id,
        "rules": {rule: list(pages) for rule, pages in one.pages_of.items()},
        "left_out": {left.rule: left.reason for left in one.left_out},
        "pages": one.pages,
        "steps": one.steps,
        "checks": one.checks,
        "stories": one.stories,
        "minutes": one.minutes,
        "grade": round(one.grade, 2),
        "longest_sentence": one.longest_sentence,
        "longest_text": one.longest_text,
    }
