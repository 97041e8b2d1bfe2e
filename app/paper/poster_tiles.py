"""A drawing the size of A4 on four A4 sheets: each shows a quarter and a strip more, to be cut and laid over another.

The middle of the sheets stays free of printers' edges: nothing is printed within ten millimetres of the paper's edge
but marks and a line of help.
"""

from __future__ import annotations

from app.domain.slip_layout import PAGE_HEIGHT, PAGE_WIDTH, Box
from app.paper.fonts import Fonts
from app.paper.leaves import Leaves
from app.paper.palette import BODY, LABEL
from app.paper.pen import Pen, up
from app.paper.text import POINT, Style

EDGE = 10.0
OVERLAP = 10.0
"""Millimetres that two neighbouring sheets both show."""
SEEN = Box(EDGE, EDGE, PAGE_WIDTH - 2 * EDGE, PAGE_HEIGHT - 2 * EDGE)
SCALE = min((2 * SEEN.width - OVERLAP) / PAGE_WIDTH, (2 * SEEN.height - OVERLAP) / PAGE_HEIGHT)
WIDTH, HEIGHT = SCALE * PAGE_WIDTH, SCALE * PAGE_HEIGHT
"""Of the poster on the wall: 370 by 523 mm."""
MARK, MARK_GAP = 5.0, 1.2
PLACES = ("top left", "top right", "bottom left", "bottom right")
HELP = (
    "Leave this sheet whole: the others are laid over it.",
    "Cut along the marks on the left, then lay it over page 1.",
    "Cut along the marks at the top, then lay it over page 1.",
    "Cut along the marks on the left and at the top, then lay it over pages 2 and 3.",
)


def draw_tiles(leaves: Leaves, fonts: Fonts, name: str) -> None:
    """Adds the four pages, from the shared form ``name``."""
    style = Style(fonts.text, 8.5, 10, colour=LABEL)
    for number in range(4):
        row, column = divmod(number, 2)
        box = _seen(row, column)
        _picture(leaves.pen, name, row, column, box)
        _marks(leaves.pen, row, column, box)
        told = f"Page {number + 1} of 4, {PLACES[number]}. {HELP[number]}"
        leaves.pen.words(told, style, EDGE + 13, PAGE_HEIGHT - 5.6 - style.line_mm / 2)
        _plan(leaves.pen, number)
        leaves.turn()


def _seen(row: int, column: int) -> Box:
    """Where the quarter stands on its sheet: against the seams, so that outer sheets keep the spare room outside."""
    wide, high = (WIDTH + OVERLAP) / 2, (HEIGHT + OVERLAP) / 2
    x = SEEN.right - wide if column == 0 else SEEN.x
    y = SEEN.bottom - high if row == 0 else SEEN.y
    return Box(x, y, wide, high)


def _picture(pen: Pen, name: str, row: int, column: int, box: Box) -> None:
    left = column * (WIDTH - box.width)
    top = row * (HEIGHT - box.height)
    corner = f"{box.x * POINT:.3f} {up(box.bottom):.3f} {box.width * POINT:.3f} {box.height * POINT:.3f}"
    pen.put(f"q {corner} re W n")
    pen.stamp_at(name, box.x - left, box.y - top + HEIGHT, SCALE, SCALE)
    pen.put("Q")


def _marks(pen: Pen, row: int, column: int, box: Box) -> None:
    """Outside the picture, at the lines to cut along: half of what two sheets share is left to lie over the other."""
    if column == 1:
        cut = box.x + OVERLAP / 2
        for y, way in ((box.y, -1), (box.bottom, 1)):
            _line(pen, cut, y + way * MARK_GAP, cut, y + way * (MARK_GAP + MARK))
    if row == 1:
        cut = box.y + OVERLAP / 2
        for x, way in ((box.x, -1), (box.right, 1)):
            _line(pen, x + way * MARK_GAP, cut, x + way * (MARK_GAP + MARK), cut)


def _line(pen: Pen, x: float, y: float, to_x: float, to_y: float) -> None:
    red, green, blue = BODY
    ends = f"{x * POINT:.2f} {up(y):.2f} m {to_x * POINT:.2f} {up(to_y):.2f} l"
    pen.put(f"q {red:.3g} {green:.3g} {blue:.3g} RG 0.6 w {ends} S Q")


def _plan(pen: Pen, number: int) -> None:
    """Four small squares with this sheet's filled."""
    red, green, blue = LABEL
    for place in range(4):
        row, column = divmod(place, 2)
        x, y = EDGE + column * 3.2, PAGE_HEIGHT - 8.6 + row * 3.2
        square = f"{x * POINT:.2f} {up(y + 2.6):.2f} {2.6 * POINT:.2f} {2.6 * POINT:.2f} re"
        paint = f"{red:.3g} {green:.3g} {blue:.3g}"
        pen.put(f"q {paint} rg {paint} RG 0.5 w {square} {'B' if place == number else 'S'} Q")
