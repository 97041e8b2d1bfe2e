"""A stage's ``teach.toml`` read into a Teaching."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.content.fields import Fields, fields_of
from app.content.toml_file import read_toml
from app.domain.lesson_teaching import KINDS, NewWord, Teaching, TeachStep

BROKEN = "lesson-broken"
LONGEST = 240
"""Minutes: no lesson lasts longer."""


def read_teaching(path: Path, picture: Callable[[str], object]) -> Teaching | None:
    """None where there is no such file. Raises PackFault ``lesson-broken``, or what ``picture`` raises of a name."""
    if not path.is_file():
        return None
    top = fields_of(read_toml(path, BROKEN))
    teaching = Teaching(
        aim=top.text("aim"),
        minutes=top.whole("minutes", least=1, most=LONGEST),
        vocabulary=tuple(_new_word(one) for one in top.tables("vocabulary")),
        watch_for=top.texts("watch_for"),
        steps=tuple(_step(one) for one in top.tables("step")),
    )
    top.done()
    if not teaching.steps:
        top.fail("", "This lesson has no step.", "Write at least one [[step]].")
    for step in teaching.steps:
        picture(step.picture)
    return teaching


def _new_word(fields: Fields) -> NewWord:
    word = NewWord(fields.text("word"), fields.text("means"))
    fields.done()
    return word


def _step(fields: Fields) -> TeachStep:
    step = TeachStep(
        id=fields.name("id"),
        kind=fields.one_of("kind", KINDS),
        minutes=fields.whole("minutes", least=1, most=LONGEST),
        title=fields.text("title"),
        sentence=fields.filled("sentence"),
        simpler=fields.filled("simpler"),
        picture=fields.name("picture"),
        alt=fields.text("alt", ""),
        prompts=fields.texts("prompts"),
    )
    fields.done()
    return step
