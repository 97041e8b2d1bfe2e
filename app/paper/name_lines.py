"""A name as large as its place allows: broken between its parts, after a hyphen at worst, and never inside a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.paper.text import Style

ON_ONE_LINE = 0.68
"""A name is kept on one line down to this part of the largest size."""
_PARTS = re.compile(r"(?<=-)(?=[^-\s])|\s+")


@dataclass(frozen=True)
class NameLines:
    """``style`` with the size that was found, and the lines to set in it."""

    style: Style
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        """Millimetres."""
        return len(self.lines) * self.style.line_mm


def fitted_name(name: str, style: Style, sizes: Sequence[float], width: float, height: float) -> NameLines:
    """The largest of ``sizes`` (points, falling) in which it fits ``width`` by ``height`` millimetres, else the last.

    A word that is too wide even at the last size is broken where it must be.
    """
    for size in sizes:
        if size >= sizes[0] * ON_ONE_LINE and _at(style, size).width_mm(name) <= width:
            return NameLines(_at(style, size), (name,))
    for size in sizes:
        found = NameLines(_at(style, size), tuple(_lines(name, _at(style, size), width)))
        fits = all(found.style.width_mm(line) <= width for line in found.lines)
        if fits and found.height <= height:
            return found
    smallest = _at(style, sizes[-1])
    broken = tuple("".join(run for _, run in line) for line in smallest.wrap(name, width))
    return NameLines(smallest, broken)


def _at(style: Style, size: float) -> Style:
    return replace(style, size=size, leading=size * style.leading / style.size)


def _lines(name: str, style: Style, width: float) -> Iterator[str]:
    line = ""
    for part in _PARTS.split(name):
        joined = f"{line}{part}" if line.endswith("-") else f"{line} {part}".strip()
        if line and style.width_mm(joined) > width:
            yield line
            line = part
        else:
            line = joined
    if line:
        yield line
