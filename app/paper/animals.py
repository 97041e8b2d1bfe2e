"""Labels for pegs and trays: each child's animal and name, large, to be cut out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.picture import Picture
from app.domain.pupil import Pupil
from app.domain.slip_layout import PAGE_WIDTH, Box
from app.paper.coverage import refuse_lacking
from app.paper.fonts import load_fonts
from app.paper.palette import BODY, RULE
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.styles import make_styles
from app.paper.text import Style, plain

COLUMNS, ROWS = 2, 4
LABEL_WIDTH, LABEL_HEIGHT = 92.0, 64.0
LEFT, TOP = (PAGE_WIDTH - COLUMNS * LABEL_WIDTH) / 2, 26.0
PADDING = 3.5
ANIMAL = 40.0
NAME_HEIGHT = LABEL_HEIGHT - ANIMAL - 2.2 * PADDING
SIZES = (36, 33, 30, 27, 24, 21, 18, 15)
"""Points; one size for the whole sheet, so that no child's name is smaller than another's."""
_LEADING = 1.15

Label = tuple[Pupil, str, Picture]


def draw_animal_sheet(pen: Pen, title: str, labels: Sequence[Label]) -> int:
    """Draws every page and returns their number. Raises KioskError ``glyph-missing`` naming the children."""
    fonts = load_fonts()
    names = [plain(name) for _, name, _ in labels]
    heading = make_styles(fonts).subtitle
    largest = Style(fonts.child, SIZES[0], SIZES[0] * _LEADING, colour=BODY)
    refuse_lacking({name: largest.lacking(name) for name in (plain(title), *names)})
    style = _name_style(largest, names)
    pictures = Pictures(pen, {picture.hash: picture for _, _, picture in labels}, fonts)
    a_page = COLUMNS * ROWS
    starts = range(0, max(len(labels), 1), a_page)
    for start in starts:
        pen.words(plain(title), heading, LEFT, TOP - 11)
        here = labels[start : start + a_page]
        _cut_lines(pen, len(here))
        for place, ((_, _, picture), name) in enumerate(zip(here, names[start:], strict=False)):
            _draw_label(pen, pictures, style, picture.hash, name, _place(place))
        pen.canvas.showPage()
    return len(starts)


def _name_style(largest: Style, names: Sequence[str]) -> Style:
    """The largest size in which no word is broken and no name is too tall."""
    width = LABEL_WIDTH - 2 * PADDING
    for size in SIZES:
        style = replace(largest, size=size, leading=size * _LEADING)
        widest = max((style.width_mm(word) for name in names for word in name.split(" ")), default=0.0)
        tallest = max((len(style.wrap(name, width)) * style.line_mm for name in names), default=0.0)
        if widest <= width and tallest <= NAME_HEIGHT:
            break
    return style


def _place(number: int) -> Box:
    row, column = divmod(number, COLUMNS)
    return Box(LEFT + column * LABEL_WIDTH, TOP + row * LABEL_HEIGHT, LABEL_WIDTH, LABEL_HEIGHT)


def _draw_label(pen: Pen, pictures: Pictures, style: Style, picture: str, name: str, box: Box) -> None:
    pictures.draw(picture, Box(box.x, box.y + PADDING, box.width, ANIMAL))
    lines = style.wrap(name, box.width - 2 * PADDING)
    y = box.bottom - PADDING - NAME_HEIGHT + (NAME_HEIGHT - len(lines) * style.line_mm) / 2
    for line in lines:
        wide = style.width_mm("".join(words for _, words in line))
        y = pen.lines([line], style, box.x + (box.width - wide) / 2, y)


def _cut_lines(pen: Pen, labels: int) -> None:
    rows = -(-labels // COLUMNS)
    pen.canvas.saveState()
    pen.canvas.setDash([4, 3])
    bottom = TOP + rows * LABEL_HEIGHT
    for row in range(rows + 1):
        pen.rule(LEFT, TOP + row * LABEL_HEIGHT, LEFT + COLUMNS * LABEL_WIDTH, RULE)
    for column in range(COLUMNS + 1):
        pen.upright(LEFT + column * LABEL_WIDTH, TOP, bottom)
    pen.canvas.restoreState()
