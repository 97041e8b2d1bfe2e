"""A stage's rules as pictures with their sentence beside them, in columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.lesson import Page
from app.domain.slip_layout import Box
from app.paper.brush import Brush
from app.paper.palette import HAIRLINE, HEADING
from app.paper.pictures import Pictures
from app.paper.styles import Styles
from app.paper.text import curly
from app.paper.wrap import Line

COLUMN_GAP = 6.0
TEXT_GAP = 3.0
CORNER = 1.6


FIELDS = {"sentence": 20.0, "promise": 12.0}
"""What stands beside pictures at least so many millimetres wide: the sentence the child agreed to, else the promise."""


@dataclass(frozen=True)
class GridLook:
    """``picture`` is a picture's width, ``row_gap`` the space below a row, in millimetres."""

    columns: int
    picture: float
    row_gap: float


LOOKS = (
    GridLook(2, 40, 4),
    GridLook(2, 36, 3.5),
    GridLook(2, 33, 3),
    GridLook(2, 29, 3),
    GridLook(3, 26, 3),
    GridLook(2, 24, 2.5),
    GridLook(3, 22, 2.2),
    GridLook(3, 20, 2),
    GridLook(3, 18, 1.6),
    GridLook(3, 16, 1.2),
    GridLook(3, 14, 1),
)
"""From roomy to close."""
WORDS = (GridLook(1, 0, 3), GridLook(2, 0, 4), GridLook(2, 0, 2.5), GridLook(2, 0, 1.5), GridLook(3, 0, 1.2))
"""The same without pictures: each sentence is led by a point."""


@dataclass(frozen=True)
class _Cell:
    picture: str
    lines: tuple[Line, ...]
    picture_height: float


class RuleGrid:
    """Measured when it is made, drawn at any height of the page. Lengths in millimetres."""

    def __init__(
        self, pages: Sequence[Page], field: str, look: GridLook, styles: Styles, pictures: Pictures, width: float
    ) -> None:
        self._look, self._style, self._pictures = look, styles.promise, pictures
        self._pitch = (width + COLUMN_GAP) / look.columns
        text_width = self._pitch - COLUMN_GAP - (look.picture or 1) - TEXT_GAP
        cells = [
            _Cell(
                page.picture,
                self._style.wrap(curly(getattr(page, field)), text_width),
                look.picture / pictures.aspect(page.picture) if look.picture else 0.0,
            )
            for page in pages
        ]
        self._rows = [cells[start : start + look.columns] for start in range(0, len(cells), look.columns)]

    @property
    def gaps(self) -> int:
        """How many gaps between rows there are, which spare room can widen."""
        return len(self._rows) - 1

    @property
    def height(self) -> float:
        return sum(map(self.row_height, range(len(self._rows)))) + self.gaps * self._look.row_gap

    def draw(self, brush: Brush, x: float, y: float, wider: float = 0.0) -> float:
        """With its rows ``wider`` apart than they need be; returns the y below the last."""
        for row in range(len(self._rows)):
            y = self.draw_row(brush, row, x, y) + self._look.row_gap + wider
        return y - self._look.row_gap - wider

    def draw_row(self, brush: Brush, row: int, x: float, y: float) -> float:
        """One row alone; returns the y below it."""
        height = self.row_height(row)
        for column, cell in enumerate(self._rows[row]):
            self._draw_cell(brush, cell, Box(x + column * self._pitch, y, self._pitch - COLUMN_GAP, height))
        return y + height

    def _draw_cell(self, brush: Brush, cell: _Cell, box: Box) -> None:
        if not self._look.picture:
            brush.disc(box.x + 1.2, box.y + self._style.line_mm / 2, self._style.size / 15, HEADING)
            brush.lines(cell.lines, self._style, box.x + TEXT_GAP + 1, box.y)
            return
        place = Box(box.x, box.y + (box.height - cell.picture_height) / 2, self._look.picture, cell.picture_height)
        with brush.inside(place, CORNER):
            self._pictures.draw(brush, cell.picture, place)
        brush.card(place, None, HAIRLINE, CORNER)
        text_height = len(cell.lines) * self._style.line_mm
        brush.lines(cell.lines, self._style, place.right + TEXT_GAP, box.y + (box.height - text_height) / 2)

    def row_height(self, row: int) -> float:
        return max(max(cell.picture_height, len(cell.lines) * self._style.line_mm) for cell in self._rows[row])


def grids(
    pages: Sequence[Page], field: str, styles: Styles, pictures: Pictures, width: float, pictured: bool = True
) -> tuple[RuleGrid, ...]:
    """Every way to set this text of the pages, the roomiest first."""
    looks = tuple(look for look in LOOKS if look.picture >= FIELDS[field]) if pictured else WORDS
    return tuple(RuleGrid(pages, field, look, styles, pictures, width) for look in looks)
