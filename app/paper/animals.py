"""Labels for pegs and trays: each child's animal and name, large, to be cut out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.picture import Picture
from app.domain.pupil import Pupil
from app.domain.slip_layout import PAGE_WIDTH, Box
from app.paper.brush import Brush
from app.paper.coverage import refuse_lacking
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.palette import BODY
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


def draw_animal_sheet(document: Document, fonts: Fonts, title: str, labels: Sequence[Label]) -> None:
    """Adds every page. Raises KioskError ``glyph-missing`` naming the children."""
    names = [plain(name) for _, name, _ in labels]
    heading = make_styles(fonts).subtitle
    largest = Style(fonts.child, SIZES[0], SIZES[0] * _LEADING, colour=BODY)
    refuse_lacking({name: largest.lacking(name) for name in (plain(title), *names)})
    style = _name_style(largest, names)
    pictures = Pictures(document.brush, {picture.hash: picture for _, _, picture in labels}, fonts)
    a_page = COLUMNS * ROWS
    for start in range(0, max(len(labels), 1), a_page):
        here = labels[start : start + a_page]
        with document.brush.shared(f"labels-{start}"):
            document.brush.words(plain(title), heading, LEFT, TOP - 11)
            _cut_lines(document.brush, len(here))
        pen = document.leaves.pen
        pen.stamp(f"labels-{start}")
        for place, ((_, _, picture), name) in enumerate(zip(here, names[start:], strict=False)):
            _draw_label(pen, pictures, style, picture.hash, name, _place(place))
        document.leaves.turn()


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
    pictures.draw(pen, picture, Box(box.x, box.y + PADDING, box.width, ANIMAL))
    lines = style.wrap(name, box.width - 2 * PADDING)
    y = box.bottom - PADDING - NAME_HEIGHT + (NAME_HEIGHT - len(lines) * style.line_mm) / 2
    for line in lines:
        wide = style.width_mm("".join(words for _, words in line))
        y = pen.lines([line], style, box.x + (box.width - wide) / 2, y)


def _cut_lines(brush: Brush, labels: int) -> None:
    rows = -(-labels // COLUMNS)
    bottom = TOP + rows * LABEL_HEIGHT
    with brush.dashed():
        for row in range(rows + 1):
            brush.rule(LEFT, TOP + row * LABEL_HEIGHT, LEFT + COLUMNS * LABEL_WIDTH)
        for column in range(COLUMNS + 1):
            brush.upright(LEFT + column * LABEL_WIDTH, TOP, bottom)
