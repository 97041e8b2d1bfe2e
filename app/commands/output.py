"""What a command says: lines for people, or one JSON object for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click


def show(ctx: click.Context, schema: str, items: Sequence[Mapping[str, Any]], lines: Iterable[str]) -> None:
    """Print the lines, or with ``--json`` ``{"schema": "status/1", "items": […]}``: snake_case, ids as strings."""
    if ctx.obj.json:
        click.echo(json.dumps({"schema": schema, "items": list(items)}, ensure_ascii=False))
        return
    for line in lines:
        click.echo(line)
