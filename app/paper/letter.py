"""A letter to a parent or carer on one page, its text as large as the page allows and never under twelve points."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.school_letter import SchoolLetter
from app.domain.slip_layout import PAGE_HEIGHT
from app.errors import KioskError
from app.paper.coverage import refuse_letters
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.pen import Pen
from app.paper.styles import Styles, make_styles
from app.paper.text import Style, curly, fill, plain, unbroken

LEFT, RIGHT, TOP = 22.0, 188.0, 20.0
WIDTH = RIGHT - LEFT
FOOT = PAGE_HEIGHT - 22.0
LOOKS = ((13.0, 18.5, 4.2), (12.5, 17.5, 3.6), (12.0, 16.5, 3.0), (12.0, 15.0, 2.2))
"""Size and leading in points, and the gap between paragraphs in mm; the first in which the letter fits is taken."""
UNBROKEN = ("first_day", "last_day", "back_on", "handed_on", "return_by", "until", "date")
SIGN = 16.0
"""Room for a signature, in mm."""

Block = tuple[Style, tuple[str, ...], float]
"""A style, texts one under the other, and the gap in mm before them."""


def draw_letter(document: Document, fonts: Fonts, letter: SchoolLetter) -> None:
    """Adds the one page. Raises KioskError ``letter-too-long``, ``glyph-missing``."""
    base = make_styles(fonts)
    refuse_letters("The letter", " ".join((*_texts(letter), *letter.values.values())), base.body)
    for size, leading, gap in LOOKS:
        blocks = tuple(_blocks(letter, base.at(size, leading), gap))
        over = TOP + _high(blocks) - FOOT
        if over <= 0:
            _draw(document.leaves.pen, letter, base, blocks)
            document.leaves.turn()
            return
    raise KioskError(
        "letter-too-long",
        f"The letter is {over:.0f} mm too long for one page. Shorten its paragraphs, or the reason, then print again.",
    )


def _blocks(letter: SchoolLetter, styles: Styles, gap: float) -> Iterator[Block]:
    filled = _Filled(letter)
    # the head stands on the left, the address on the right of it
    yield styles.school, (letter.school.name,), 0.0
    yield styles.body, (filled("{date}"),), gap * 3
    yield styles.bold, (filled(letter.opening),), gap * 2
    yield styles.subtitle, (filled(letter.title),), gap
    for paragraph in letter.paragraphs:
        yield styles.body, (filled(paragraph),), gap
    first, *others = (filled(line) for line in letter.closing)
    yield styles.body, (first,), gap * 2
    for line in others:
        yield styles.body, (line,), SIGN


class _Filled:
    def __init__(self, letter: SchoolLetter) -> None:
        self._strong = letter.strong
        self._values = {
            name: unbroken(value) if name in UNBROKEN else plain(value) for name, value in letter.values.items()
        }

    def __call__(self, template: str) -> str:
        return fill(curly(template), self._values, self._strong)


def _high(blocks: tuple[Block, ...]) -> float:
    return sum(gap + _lines(style, texts) * style.line_mm for style, texts, gap in blocks)


def _lines(style: Style, texts: tuple[str, ...]) -> int:
    return sum(len(style.wrap(text, WIDTH)) for text in texts)


def _draw(pen: Pen, letter: SchoolLetter, styles: Styles, blocks: tuple[Block, ...]) -> None:
    y = TOP
    address = [line.strip() for line in letter.school.address.splitlines() if line.strip()]
    for number, (style, texts, gap) in enumerate(blocks):
        y += gap
        for text in texts:
            y = pen.lines(style.wrap(text, WIDTH), style, LEFT, y)
        if number == 0:
            for place, line in enumerate(address):
                pen.words(line, styles.address, RIGHT, TOP + place * styles.address.line_mm, right=True)


def _texts(letter: SchoolLetter) -> tuple[str, ...]:
    return (
        letter.school.name,
        letter.school.address,
        letter.title,
        letter.opening,
        *letter.paragraphs,
        *letter.closing,
    )
