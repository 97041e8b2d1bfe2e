"""Texts of a letter in their places, measured for all sheets of a job at once: what is shared stands alike on all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.form import FormSheet
from app.domain.slip_layout import Box
from app.paper.brush import Brush
from app.paper.palette import HEADING
from app.paper.pen import Pen
from app.paper.text import Style, strongly
from app.paper.wording import Wording

BULLET = 5.0


@dataclass(frozen=True)
class Block:
    """A text in its place. ``lines`` is how many it takes on the sheet where it takes most."""

    template: str
    style: Style
    x: float
    y: float
    width: float
    lines: int
    whole_name: bool = False
    bullet: bool = False

    @property
    def bottom(self) -> float:
        return self.y + self.lines * self.style.line_mm


def measured(wording: Wording, template: str, style: Style, place: Box, whole_name: bool = False) -> Block:
    """The block for a template at the top of ``place``, as wide as that."""
    if wording.shared(template):
        texts = {wording.common(template)}
    else:
        texts = {wording.own(template, sheet, whole_name) for sheet in wording.job.sheets}
    lines = max((len(style.wrap(text, place.width)) for text in texts), default=0)
    return Block(template, style, place.x, place.y, place.width, lines, whole_name)


def draw_shared_blocks(brush: Brush, wording: Wording, blocks: Iterable[Block]) -> None:
    """Everything that reads the same on every sheet."""
    for block in blocks:
        if wording.shared(block.template):
            brush.lines(block.style.wrap(wording.common(block.template), block.width), block.style, block.x, block.y)
        if block.bullet:
            x = block.x + block.width + 3 if block.style.right_to_left else block.x - 3
            brush.disc(x, block.y + block.style.line_mm / 2, block.style.size / 15, HEADING)


def draw_own_blocks(pen: Pen, wording: Wording, blocks: Iterable[Block], sheet: FormSheet) -> None:
    """What names this child."""
    for block in blocks:
        if not wording.shared(block.template):
            text = wording.own(block.template, sheet, block.whole_name)
            pen.lines(block.style.wrap(text, block.width), block.style, block.x, block.y)


def led(text: str) -> str:
    """A paragraph whose opening words up to a colon are set strongly."""
    lead, colon, rest = text.partition(":")
    return strongly(lead + colon) + rest if colon else text
