"""The front above the cut line: the school's head and the letter. What names no child is drawn once a document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.form import FormSheet
from app.domain.form_pictures import TALK, THUMB
from app.domain.slip_layout import TOP_ON_PAGE, Box
from app.errors import KioskError
from app.paper.brush import Brush
from app.paper.palette import PANEL, PANEL_EDGE, SUN
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.styles import Styles
from app.paper.text import Style, strongly
from app.paper.wording import Wording

LEFT, RIGHT, TOP = 18.0, 192.0, 13.0
FOOT = TOP_ON_PAGE - 4.0
WIDTH = RIGHT - LEFT
INSET = 7.0
BULLET = 5.0
HEAD = "head"


@dataclass(frozen=True)
class Look:
    """Body size and leading in points; ``gap`` between paragraphs in mm."""

    size: float
    leading: float
    gap: float


LOOKS = (Look(13, 18.5, 3.6), Look(12.5, 17.5, 3.2), Look(12, 16.5, 2.8), Look(12, 15.5, 2.2), Look(12, 14.4, 1.6))
"""From airy to close; the first in which the letter fits is taken."""


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

    @property
    def bottom(self) -> float:
        return self.y + self.lines * self.style.line_mm


class Front:
    """Lays the letter out for all sheets of a job at once, so that shared text stands in one place on all of them.

    Raises KioskError ``letter-too-long``.
    """

    def __init__(self, wording: Wording, styles: Styles) -> None:
        self._wording = wording
        self._styles = styles
        self._panel = Box(0, 0, 0, 0)
        for look in LOOKS:
            self._look = look
            self._set = styles.at(look.size, look.leading)
            self._blocks = tuple(self._lay_out())
            if self._blocks[-1].bottom <= FOOT:
                break
        else:
            over = self._blocks[-1].bottom - FOOT
            raise KioskError(
                "letter-too-long",
                f"The letter ({wording.job.letter.language}) is {over:.0f} mm too long for the front of the form. "
                "Shorten its paragraphs, then print again.",
            )

    def draw_shared(self, brush: Brush, pictures: Pictures) -> None:
        """Everything that reads the same on every sheet."""
        self._draw_head(brush, pictures)
        brush.card(self._panel, PANEL, PANEL_EDGE)
        pictures.draw(brush, TALK, Box(self._panel.right - 15, self._panel.y + 2.5, 12, 12))
        for block in self._blocks:
            if self._wording.shared(block.template):
                lines = block.style.wrap(self._wording.common(block.template), block.width)
                brush.lines(lines, block.style, block.x, block.y)
                if block.x == LEFT + INSET + BULLET:
                    brush.disc(block.x - 3, block.y + block.style.line_mm / 2, 0.8, self._styles.title.colour)

    def draw_own(self, pen: Pen, sheet: FormSheet) -> None:
        """What names this child."""
        for block in self._blocks:
            if not self._wording.shared(block.template):
                text = self._wording.own(block.template, sheet, block.whole_name)
                pen.lines(block.style.wrap(text, block.width), block.style, block.x, block.y)

    def _draw_head(self, brush: Brush, pictures: Pictures) -> None:
        school = self._wording.job.school
        brush.disc(LEFT + 7, TOP + 7, 7, SUN)
        pictures.draw(brush, THUMB, Box(LEFT + 1.2, TOP + 1.0, 11.6, 11.6))
        address = [line.strip() for line in school.address.splitlines() if line.strip()]
        style = self._styles.address
        wide = max((style.width_mm(line) for line in address), default=0)
        middle = TOP + 7
        y = middle - len(address) * style.line_mm / 2
        for line in address:
            brush.words(line, style, RIGHT - wide, y)
            y += style.line_mm
        name = self._styles.school.wrap(school.name, WIDTH - 18 - wide - 6)
        brush.lines(name, self._styles.school, LEFT + 18, middle - len(name) * self._styles.school.line_mm / 2)

    def _lay_out(self) -> Iterator[Block]:
        part, letter, gap = self._wording.part, self._wording.job.letter, self._look.gap
        y = TOP + 14 + 2 * gap
        title = self._block(part("purpose"), self._set.title, LEFT, y, WIDTH)
        yield title
        last = self._block(part("greeting"), self._set.bold, LEFT, title.bottom + gap, WIDTH, whole_name=True)
        yield last
        for paragraph in letter.paragraphs:
            last = self._block(paragraph, self._set.body, LEFT, last.bottom + gap * 0.8, WIDTH)
            yield last
        top = last.bottom + gap * 1.2
        last = self._block(part("talk_title"), self._set.subtitle, LEFT + INSET, top + gap, WIDTH - 2 * INSET)
        yield last
        for prompt in letter.talk:
            x, width = LEFT + INSET + BULLET, WIDTH - 2 * INSET - BULLET - 8
            last = self._block(prompt, self._set.body, x, last.bottom + gap * 0.25, width)
            yield last
        self._panel = Box(LEFT, top, WIDTH, last.bottom + gap - top)
        last = self._block(_led(part("keeps")), self._set.body, LEFT, self._panel.bottom + gap * 1.2, WIDTH)
        yield last
        yield self._block(part("return_line"), self._set.bold, LEFT, last.bottom + gap, WIDTH)

    def _block(self, template: str, style: Style, x: float, y: float, width: float, whole_name: bool = False) -> Block:
        if self._wording.shared(template):
            texts = {self._wording.common(template)}
        else:
            texts = {self._wording.own(template, sheet, whole_name) for sheet in self._wording.job.sheets}
        lines = max((len(style.wrap(text, width)) for text in texts), default=0)
        return Block(template, style, x, y, width, lines, whole_name)


def _led(text: str) -> str:
    """A paragraph whose opening words up to a colon are set strongly."""
    lead, colon, rest = text.partition(":")
    return strongly(lead + colon) + rest if colon else text
