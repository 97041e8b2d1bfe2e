"""The first sheet in large print: the letter above the slip, and going on behind, where the slip leaves room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from app.domain.form import FormSheet
from app.domain.slip_layout import Box
from app.paper.blocks import BULLET, Block, draw_own_blocks, draw_shared_blocks, led, measured
from app.paper.brush import Brush
from app.paper.form_head import HEIGHT, LEFT, TOP, draw_head
from app.paper.front import FOOT, WIDTH, too_long
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.styles import LARGE, Styles, large
from app.paper.text import Style
from app.paper.wording import Wording

LOOKS = ((20.0, 26.0, 4.0), (19.0, 24.0, 3.5), (LARGE, 22.5, 3.0), (LARGE, 21.6, 2.4), (LARGE, 20.4, 1.6))
"""Size and leading in points, gap between paragraphs in mm: from airy to close."""
SIDES = 2


@dataclass(frozen=True)
class _Text:
    """``before`` is how many gaps stand above it."""

    template: str
    style: Style
    before: float = 1.0
    whole_name: bool = False
    bullet: bool = False


class LargeFront:
    """Both sides of the sheet. Raises KioskError ``letter-too-long``."""

    def __init__(self, wording: Wording, styles: Styles, pictures: Pictures | None) -> None:
        self._wording, self._pictures = wording, pictures
        self._head = large(styles)
        asked = wording.part("return_line")  # it speaks of the slip below
        for whole, (size, leading, gap) in product((True, False), LOOKS):
            self._sides, over = self._lay_out(large(styles, size, leading), gap)
            if over <= 0 and (not whole or asked in {block.template for block in self._sides[0]}):
                break
        else:
            raise too_long(wording, over, "the first sheet in large print")

    def draw_shared(self, side: int, brush: Brush) -> None:
        """Everything that reads the same on every sheet; ``side`` is 0 or 1."""
        if side == 0:
            draw_head(brush, self._wording, self._head, self._pictures)
        draw_shared_blocks(brush, self._wording, self._sides[side])

    def draw_own(self, side: int, pen: Pen, sheet: FormSheet) -> None:
        """What names this child."""
        draw_own_blocks(pen, self._wording, self._sides[side], sheet)

    def _lay_out(self, styles: Styles, gap: float) -> tuple[tuple[tuple[Block, ...], ...], float]:
        """The blocks of each side, and by how many millimetres the last one is too long."""
        sides: list[list[Block]] = [[], []]
        lines = sum(bool(line.strip()) for line in self._wording.job.school.address.splitlines())
        below = (HEIGHT + lines * self._head.address.line_mm) / 2  # the address stands in the head's middle
        side, y = 0, TOP + max(HEIGHT, below) + gap
        for text in self._texts(styles):
            indent = BULLET + 1 if text.bullet else 0.0
            x = LEFT if self._wording.right_to_left else LEFT + indent
            place = Box(x, y + text.before * gap, WIDTH - indent, 0)
            block = measured(self._wording, text.template, text.style, place, text.whole_name)
            if block.bottom > FOOT and side == 0:
                side, block = 1, replace(block, y=TOP)
            sides[side].append(replace(block, bullet=text.bullet))
            y = block.bottom
        return tuple(map(tuple, sides)), y - FOOT if side else 0.0

    def _texts(self, styles: Styles) -> Iterator[_Text]:
        part, letter = self._wording.part, self._wording.job.letter
        yield _Text(part("purpose"), styles.title)
        yield _Text(part("greeting"), styles.bold, whole_name=True)
        for paragraph in letter.paragraphs:
            yield _Text(paragraph, styles.body)
        yield _Text(part("return_line"), styles.bold)
        yield _Text(part("talk_title"), styles.subtitle, 2)
        for prompt in letter.talk:
            yield _Text(prompt, styles.body, 0.5, bullet=True)
        yield _Text(led(part("keeps")), styles.body, 1.5)
        yield _Text(part("slip_title"), styles.subtitle, 1.5)
        yield _Text(part("slip_declaration"), styles.body, 0.5, whole_name=True)
