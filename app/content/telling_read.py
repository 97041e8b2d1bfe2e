"""``telling.toml``: the pictures a pupil may point at under "Tell a grown-up", read strictly."""

from __future__ import annotations

from pathlib import Path

from app.content.fields import Fields, fields_of
from app.content.toml_file import read_toml
from app.domain.told import TellSort

MOST = 6
"""As many as stand beside one another on the smallest screen, each large enough for a small finger."""


def read_sorts(path: Path) -> tuple[TellSort, ...]:
    """In the file's order. Raises PackFault ``lesson-broken``."""
    top = fields_of(read_toml(path, "lesson-broken"))
    sorts: list[TellSort] = []
    for fields in top.tables("sort"):
        sort = _sort(fields)
        if sort.id in {known.id for known in sorts}:
            fields.fail("id", f"The sort “{sort.id}” stands here twice.", "Take one out.")
        sorts.append(sort)
    top.done()
    if len(sorts) > MOST:
        top.fail("", f"There are {len(sorts)} sorts.", f"Have at most {MOST}.")
    return tuple(sorts)


def _sort(fields: Fields) -> TellSort:
    sort = TellSort(
        id=fields.name("id"),
        picture=fields.name("picture"),
        alt=fields.filled("alt"),
        words=fields.filled("words"),
        staff=fields.filled("staff"),
    )
    fields.done()
    return sort
