"""The page for a teacher's register: a name and a box to tick a line, as large as one page allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.class_slip import ClassSlip
from app.domain.slip_layout import PAGE_HEIGHT, PAGE_WIDTH
from app.paper.coverage import refuse_lacking
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.palette import HAIRLINE
from app.paper.pen import Pen, up
from app.paper.styles import make_styles
from app.paper.text import POINT, Style, plain

MARGIN, FOOT = 18.0, 12.0
GAP, BOX, MOST_BOXES = 8.0, 4.6, 2
FIRST = 52.0
"""Where the first name's line begins, in mm from the top."""
HIGH, LEAST = 11.0, 5.6
"""How high a line is at most and at least, in mm."""
NOTE = (
    "For staff: keep it in the register, not on a wall. Tick when the slip is in your hand, then give it to the office."
)


@dataclass(frozen=True)
class _Grid:
    """So many columns of so many lines, each so high."""

    columns: int
    rows: int
    high: float

    @property
    def width(self) -> float:
        return (PAGE_WIDTH - 2 * MARGIN - (self.columns - 1) * GAP) / self.columns

    def place(self, number: int) -> tuple[float, float]:
        """Left and top of a line."""
        column, row = divmod(number, self.rows)
        return MARGIN + column * (self.width + GAP), FIRST + row * self.high


def draw_class_slip(document: Document, fonts: Fonts, slip: ClassSlip) -> None:
    """Adds the one page. Raises KioskError ``glyph-missing`` naming the children."""
    styles, pen = make_styles(fonts), document.leaves.pen
    name = Style(fonts.text, 13, 15)
    titles = (slip.school, f"Slips to come back: {slip.class_name}")
    refuse_lacking({text: name.lacking(text) for text in (*map(plain, titles), *(plain(one) for one, _ in slip.names))})
    pen.words(plain(slip.school), styles.school, MARGIN, MARGIN)
    pen.words(plain(slip.made_on), styles.address, PAGE_WIDTH - MARGIN, MARGIN + 1, right=True)
    pen.words(plain(titles[1]), styles.title, MARGIN, MARGIN + 9)
    pen.lines(styles.label.wrap(plain(NOTE), PAGE_WIDTH - 2 * MARGIN), styles.label, MARGIN, MARGIN + 20)
    _draw_names(pen, name, slip.names)
    document.leaves.turn()


def _draw_names(pen: Pen, style: Style, names: Sequence[tuple[str, int]]) -> None:
    grid = _grid(len(names))
    boxes = min(MOST_BOXES, max((slips for _, slips in names), default=1))
    for number, (called, slips) in enumerate(names):
        x, y = grid.place(number)
        middle = y + grid.high / 2
        for box in range(min(slips, boxes)):
            _square(pen, x + box * (BOX + 2), middle - BOX / 2)
        after = x + boxes * (BOX + 2) + 1
        own = _fitted(style, plain(called), x + grid.width - after)
        pen.words(plain(called), own, after, middle - own.line_mm / 2)
        _rule(pen, x, y + grid.high, grid.width)


def _grid(names: int) -> _Grid:
    room = PAGE_HEIGHT - FOOT - FIRST
    columns = 1
    while names > columns * int(room / LEAST):
        columns += 1
    rows = max(1, -(-names // columns))
    return _Grid(columns, rows, min(HIGH, room / rows))


def _fitted(style: Style, called: str, width: float) -> Style:
    """The style, or as much smaller as a long name needs to stay on its line."""
    return replace(style, size=style.size * min(1.0, width / max(style.width_mm(called), 1.0)))


def _square(pen: Pen, x: float, y: float) -> None:
    pen.put(f"0 0 0 RG 0.9 w {x * POINT:.2f} {up(y + BOX):.2f} {BOX * POINT:.2f} {BOX * POINT:.2f} re S")


def _rule(pen: Pen, x: float, y: float, width: float) -> None:
    red, green, blue = HAIRLINE
    start, end = x * POINT, (x + width) * POINT
    pen.put(f"{red:.3g} {green:.3g} {blue:.3g} RG 0.5 w {start:.2f} {up(y):.2f} m {end:.2f} {up(y):.2f} l S")
