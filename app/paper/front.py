"""The front above the cut line: the school's head and the letter. What names no child is drawn once a document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.form import FormSheet
from app.domain.form_pictures import TALK
from app.domain.slip_layout import TOP_ON_PAGE, Box
from app.errors import KioskError
from app.paper.blocks import BULLET, Block, draw_own_blocks, draw_shared_blocks, led, measured
from app.paper.brush import Brush
from app.paper.form_head import HEIGHT, LEFT, RIGHT, TOP, draw_head
from app.paper.palette import PANEL, PANEL_EDGE
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.styles import Styles
from app.paper.text import Style
from app.paper.wording import Wording

FOOT = TOP_ON_PAGE - 4.0
WIDTH = RIGHT - LEFT
INSET = 7.0
BESIDE_PICTURE = 8.0


@dataclass(frozen=True)
class Look:
    """Body size and leading in points; ``gap`` between paragraphs in mm."""

    size: float
    leading: float
    gap: float


LOOKS = (Look(13, 18.5, 3.6), Look(12.5, 17.5, 3.2), Look(12, 16.5, 2.8), Look(12, 15.5, 2.2), Look(12, 14.4, 1.6))
"""From airy to close; the first in which the letter fits is taken."""


class Front:
    """Lays the letter out for all sheets of a job at once, so that shared text stands in one place on all of them.

    Without ``pictures`` nothing but words is drawn. Raises KioskError ``letter-too-long``.
    """

    def __init__(self, wording: Wording, styles: Styles, pictures: Pictures | None) -> None:
        self._wording, self._styles, self._pictures = wording, styles, pictures
        self._panel = Box(0, 0, 0, 0)
        for look in LOOKS:
            self._look = look
            self._set = styles.at(look.size, look.leading)
            self._blocks = tuple(self._lay_out())
            if self._blocks[-1].bottom <= FOOT:
                break
        else:
            raise too_long(wording, self._blocks[-1].bottom - FOOT, "the front of the form")

    def draw_shared(self, brush: Brush) -> None:
        """Everything that reads the same on every sheet."""
        draw_head(brush, self._wording, self._styles, self._pictures)
        brush.card(self._panel, PANEL, PANEL_EDGE)
        if self._pictures is not None:
            x = self._panel.x + 3 if self._wording.right_to_left else self._panel.right - 15
            self._pictures.draw(brush, TALK, Box(x, self._panel.y + 2.5, 12, 12))
        draw_shared_blocks(brush, self._wording, self._blocks)

    def draw_own(self, pen: Pen, sheet: FormSheet) -> None:
        """What names this child."""
        draw_own_blocks(pen, self._wording, self._blocks, sheet)

    def _lay_out(self) -> Iterator[Block]:
        part, letter, gap = self._wording.part, self._wording.job.letter, self._look.gap
        title = self._block(part("purpose"), self._set.title, LEFT, TOP + HEIGHT + 2 * gap, WIDTH)
        yield title
        last = self._block(part("greeting"), self._set.bold, LEFT, title.bottom + gap, WIDTH, whole_name=True)
        yield last
        for paragraph in letter.paragraphs:
            last = self._block(paragraph, self._set.body, LEFT, last.bottom + gap * 0.8, WIDTH)
            yield last
        top = last.bottom + gap * 1.2
        last = self._block(part("talk_title"), self._set.subtitle, LEFT + INSET, top + gap, WIDTH - 2 * INSET)
        yield last
        x = LEFT + INSET + (BESIDE_PICTURE if self._wording.right_to_left else BULLET)
        for prompt in letter.talk:
            width = WIDTH - 2 * INSET - BULLET - BESIDE_PICTURE
            last = replace(self._block(prompt, self._set.body, x, last.bottom + gap * 0.25, width), bullet=True)
            yield last
        self._panel = Box(LEFT, top, WIDTH, last.bottom + gap - top)
        last = self._block(led(part("keeps")), self._set.body, LEFT, self._panel.bottom + gap * 1.2, WIDTH)
        yield last
        yield self._block(part("return_line"), self._set.bold, LEFT, last.bottom + gap, WIDTH)

    def _block(self, template: str, style: Style, x: float, y: float, width: float, whole_name: bool = False) -> Block:
        return measured(self._wording, template, style, Box(x, y, width, 0), whole_name)


def too_long(wording: Wording, over: float, where: str) -> KioskError:
    """The fault of a letter that needs ``over`` mm more than there are."""
    return KioskError(
        "letter-too-long",
        f"The letter ({wording.job.letter.language}) is {over:.0f} mm too long for {where}. "
        "Shorten its paragraphs, then print again.",
    )
