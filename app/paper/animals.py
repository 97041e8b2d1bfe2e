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

COLUMNS, ROWS = 2, 5
LABEL_WIDTH, LABEL_HEIGHT = 92.0, 52.0
LEFT, TOP = (PAGE_WIDTH - COLUMNS * LABEL_WIDTH) / 2, 22.0
ANIMAL = 40.0
PADDING = 4.0
SIZES = (36, 32, 28, 24, 20, 17)
"""Points; one size for the whole sheet, so that no child's name is smaller than another's."""
MOST_LINES = 3

Label = tuple[Pupil, str, Picture]


def draw_animal_sheet(pen: Pen, title: str, labels: Sequence[Label]) -> int:
    """Draws every page and returns their number. Raises KioskError ``glyph-missing`` naming the children."""
    fonts = load_fonts()
    names = [plain(name) for _, name, _ in labels]
    style = _name_style(Style(fonts.child, SIZES[0], SIZES[0] * 1.2, colour=BODY), names)
    refuse_lacking({name: style.lacking(name) for name in names if style.lacking(name)})
    heading = make_styles(fonts).subtitle
    if heading.lacking(title):
        refuse_lacking({title: heading.lacking(title)})
    pictures = Pictures(pen, {picture.hash: picture for _, _, picture in labels}, fonts)
    a_page = COLUMNS * ROWS
    starts = range(0, max(len(labels), 1), a_page)
    for start in starts:
        pen.words(title, heading, LEFT, TOP - 11)
        here = labels[start : start + a_page]
        _cut_lines(pen, len(here))
        for place, ((_, _, picture), name) in enumerate(zip(here, names[start:], strict=False)):
            _draw_label(pen, pictures, style, picture.hash, name, _place(place))
        pen.canvas.showPage()
    return len(starts)


def _name_style(largest: Style, names: Sequence[str]) -> Style:
    """The largest size in which no name has a broken word or too many lines."""
    width = LABEL_WIDTH - ANIMAL - 3 * PADDING
    for size in SIZES:
        style = replace(largest, size=size, leading=size * 1.2)
        if all(style.width_mm(word) <= width for name in names for word in name.split()) and all(
            len(style.wrap(name, width)) <= MOST_LINES for name in names
        ):
            break
    return style


def _place(number: int) -> Box:
    row, column = divmod(number, COLUMNS)
    return Box(LEFT + column * LABEL_WIDTH, TOP + row * LABEL_HEIGHT, LABEL_WIDTH, LABEL_HEIGHT)


def _draw_label(pen: Pen, pictures: Pictures, style: Style, picture: str, name: str, box: Box) -> None:
    side = Box(box.x + PADDING, box.y + (box.height - ANIMAL) / 2, ANIMAL, ANIMAL)
    pictures.draw(picture, side)
    lines = style.wrap(name, box.width - ANIMAL - 3 * PADDING)
    pen.lines(lines, style, side.right + PADDING, box.y + (box.height - len(lines) * style.line_mm) / 2)


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
