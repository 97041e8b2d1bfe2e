"""The pages of a chart: a head, a picture, a table, and page numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing

from app.domain.slip_layout import PAGE_HEIGHT, PAGE_WIDTH
from app.domain.trends import Trend
from app.domain.trends_words import sentence, title, whose
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.palette import HAIRLINE, HEADING, LABEL, RULE
from app.paper.pen import up
from app.paper.text import POINT, Style, plain
from app.paper.wrap import Line

MARGIN = 16.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
FOOT = PAGE_HEIGHT - MARGIN - 7.0
"""Millimetres."""
ROW = 5.8
"""One row of a table, in millimetres."""


@dataclass(frozen=True)
class Styles:
    """How the parts of a chart's page are set."""

    title: Style
    whose: Style
    text: Style
    strong: Style
    small: Style
    label: Style


@dataclass(frozen=True)
class Column:
    """A column of a table: its heading, where it begins (ends, with ``right``) in millimetres, and how wide it is."""

    heading: str
    x: float
    width: float
    right: bool = False


class ChartPage:
    """Draws from the top down; ``y`` is where there is room next, in millimetres."""

    def __init__(self, document: Document, fonts: Fonts, trend: Trend) -> None:
        self.trend, self.fonts = trend, fonts
        self.styles = Styles(
            Style(fonts.title, 20, 24, colour=HEADING),
            Style(fonts.title, 13, 17, colour=HEADING),
            Style(fonts.text, 11, 14.5, strong=fonts.bold),
            Style(fonts.bold, 11, 14.5),
            Style(fonts.text, 9.5, 12),
            Style(fonts.text, 9.5, 12, colour=LABEL),
        )
        self.y = MARGIN
        self._document, self._forms = document, 0

    def begin(self) -> None:
        """A page's head: the first says more than those that follow."""
        pen = self._document.leaves.pen
        more = " (continued)" if self._document.leaves.pages else ""
        pen.words(title(self.trend) + more, self.styles.title, MARGIN, MARGIN)
        pen.words(plain(f"{self.trend.school} · {whose(self.trend)}"), self.styles.whose, MARGIN, MARGIN + 9.5)
        self.y = MARGIN + 18.0
        if not more:
            self.say(sentence(self.trend))

    def say(self, text: str) -> None:
        """A paragraph."""
        lines = self.styles.text.wrap(plain(text), WIDTH)
        self.y = self._document.leaves.pen.lines(lines, self.styles.text, MARGIN, self.y) + 3.0

    def words(self, text: str, style: Style, x: float, y: float, right: bool = False) -> None:
        """Set text on one line."""
        self._document.leaves.pen.words(plain(text), style, x, y, right)

    def lines(self, lines: Sequence[Line], style: Style, x: float, y: float) -> None:
        """Set lines that were wrapped."""
        self._document.leaves.pen.lines(lines, style, x, y)

    def picture(self, drawing: Drawing) -> None:
        """A drawing across the page, its size in points; afterwards ``y`` is below it."""
        self._forms += 1
        name, high = f"chart-{self._forms}", drawing.height / POINT
        with self._document.brush.shared(name):
            renderPDF.draw(drawing, self._document.brush.canvas, MARGIN * POINT, up(self.y + high))
        self._document.leaves.pen.stamp(name)
        self.y += high + 4.0

    def room(self, high: float) -> None:
        """Go to the next page unless so many millimetres are left on this one."""
        if self.y + high > FOOT:
            self._turn()
            self.begin()

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Rows of one line each, over as many pages as they need."""
        self.room(3 * ROW)
        self._heads(columns)
        for row in rows:
            if self.y + ROW > FOOT:
                self.room(ROW)
                self._heads(columns)
            for column, text in zip(columns, row, strict=True):
                self.words(text, self.styles.small, column.x, self.y + 0.9, right=column.right)
            self.y += ROW
            self.rule(HAIRLINE)

    def rule(self, colour: tuple[float, float, float] = RULE, y: float | None = None) -> None:
        """A level line across the page."""
        at = up(self.y if y is None else y)
        red, green, blue = colour
        left, right = MARGIN * POINT, (MARGIN + WIDTH) * POINT
        self._document.leaves.pen.put(
            f"{red:.3g} {green:.3g} {blue:.3g} RG 0.6 w {left:.2f} {at:.2f} m {right:.2f} {at:.2f} l S"
        )

    def finish(self) -> None:
        """Finish the last page."""
        self._turn()

    def _heads(self, columns: Sequence[Column]) -> None:
        for column in columns:
            self.words(column.heading, self.styles.label, column.x, self.y + 0.9, right=column.right)
        self.y += ROW
        self.rule()

    def _turn(self) -> None:
        number = self._document.leaves.pages + 1
        self.words(f"Thumbs Up · page {number}", self.styles.label, MARGIN + WIDTH, PAGE_HEIGHT - MARGIN, right=True)
        self._document.leaves.turn()
