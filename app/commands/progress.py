"""Progress of long work on the terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click


@contextmanager
def bar(label: str) -> Iterator[Callable[[int, int], bool]]:
    """A bar to be told (done, of); never drawn in a pipe or a file."""
    with click.progressbar(length=1, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()) as shown:

        def progress(done: int, of: int) -> bool:
            shown.length = of
            shown.update(done - shown.pos)
            return True

        yield progress
