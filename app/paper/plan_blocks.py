"""Blocks of text on a teacher's plan: measured before they are drawn, so that a page can be fitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.paper.fonts import Fonts
from app.paper.palette import BODY, HEADING, LABEL
from app.paper.pen import Pen
from app.paper.text import NO_BREAK, Style, curly, plain
from app.paper.wrap import Line

CLOSE = 1.2
"""Leading over size."""
HANG = 0.36
"""How far a list's text stands in, in millimetres a point."""

GLUE = "\x04"
"""A space at which no line ends."""


@dataclass(frozen=True)
class Styles:
    """The voices of a plan at one text ``size`` in points."""

    size: float
    title: Style
    head: Style
    body: Style
    bold: Style
    child: Style
    label: Style


def styles_at(fonts: Fonts, size: float) -> Styles:
    """All of a plan's text at this size; its title stays as large as it is."""

    def close(own: float) -> float:
        return round(own * CLOSE, 2)

    return Styles(
        size,
        title=Style(fonts.title, 18, 21, colour=HEADING),
        head=Style(fonts.title, size + 1.5, close(size + 1.5), colour=HEADING),
        body=Style(fonts.text, size, close(size), strong=fonts.bold),
        bold=Style(fonts.bold, size, close(size), colour=BODY),
        child=Style(fonts.child, size, close(size)),
        label=Style(fonts.text, size, close(size), colour=LABEL),
    )


@dataclass(frozen=True)
class Text:
    """One paragraph, wrapped; ``mark`` stands before its first line, ``above`` is space over it in millimetres."""

    style: Style
    lines: tuple[Line, ...]
    mark: str = ""
    indent: float = 0.0
    above: float = 0.0

    @property
    def high(self) -> float:
        return self.above + len(self.lines) * self.style.line_mm


def text(style: Style, said: str, width: float, mark: str = "", above: float = 0.0) -> Text:
    """Wrapped to ``width`` millimetres; with a ``mark`` it hangs."""
    indent = HANG * style.size * (1 + 0.62 * (len(mark) - 1)) if mark else 0.0
    return Text(style, style.wrap(plain(curly(said)).replace(GLUE, NO_BREAK), width - indent), mark, indent, above)


@dataclass(frozen=True)
class Block:
    """Paragraphs under one another; ``part`` names them for whoever must shorten them."""

    part: str
    texts: tuple[Text, ...]

    @property
    def high(self) -> float:
        return sum(one.high for one in self.texts)

    def draw(self, pen: Pen, x: float, y: float) -> float:
        """Returns the y below."""
        for one in self.texts:
            y += one.above
            if one.mark:
                pen.words(one.mark, one.style, x, y)
            y = pen.lines(one.lines, one.style, x + one.indent, y)
        return y


@dataclass(frozen=True)
class Columns:
    """A heading over texts that run down one column and on in the next."""

    head: Block
    columns: tuple[Block, ...]
    step: float

    @property
    def high(self) -> float:
        return self.head.high + max((block.high for block in self.columns), default=0.0)

    def draw(self, pen: Pen, x: float, y: float) -> float:
        """Returns the y below."""
        y = self.head.draw(pen, x, y)
        for at, block in enumerate(self.columns):
            block.draw(pen, x + at * self.step, y)
        return y + max((block.high for block in self.columns), default=0.0)


def in_columns(part: str, texts: Sequence[Text], count: int) -> tuple[Block, ...]:
    """Texts in order over ``count`` columns, as level as they can be."""
    heights = [one.high for one in texts]
    reach = sorted({sum(heights[a:b]) for a in range(len(texts)) for b in range(a + 1, len(texts) + 1)})
    for most in reach:
        cuts = _cuts(heights, most)
        if len(cuts) - 1 <= count:
            return tuple(Block(part, tuple(texts[a:b])) for a, b in pairwise(cuts))
    return ()


def _cuts(heights: Sequence[float], most: float) -> list[int]:
    """Where columns begin and the last ends, when none is higher than ``most`` unless one text is."""
    cuts, used = [0], 0.0
    for at, high in enumerate(heights):
        if used and used + high > most + 1e-6:
            cuts.append(at)
            used = 0.0
        used += high
    return [*cuts, len(heights)]
