"""Who may be in a picture, for staff: a table a class. It names pupils, so it says that it is not for display."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.image_paper import ImageList, ImageRow
from app.domain.slip_layout import PAGE_HEIGHT
from app.paper.brush import Brush
from app.paper.coverage import refuse_lacking
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.palette import HAIRLINE, LABEL, RULE
from app.paper.styles import make_styles
from app.paper.text import Style, plain, unbroken

LEFT, RIGHT, TOP, FOOT = 18.0, 192.0, 12.0, PAGE_HEIGHT - 12.0
NAME, USE = 54.0, 18.0
"""Widths of the columns in mm; the last takes what is left."""
AIR = 0.8
FOR_STAFF = "For staff only: not for display."
TODAY_ONLY = "It was true on the day it was printed. Look at the screen again before anything is published."


class ImageTable:
    """Draws every page of one list. Raises KioskError ``glyph-missing`` naming the pupils."""

    def __init__(self, document: Document, fonts: Fonts, shown: ImageList) -> None:
        base = make_styles(fonts)
        self._document, self._list = document, shown
        self._base = base
        self._name = base.listed
        self._yes = Style(fonts.bold, 12, 14.4)
        self._no = Style(fonts.text, 12, 14.4, colour=LABEL)
        self._head = Style(fonts.bold, 12, 13.6, colour=LABEL)
        names = {row.name: base.body.lacking(plain(row.name)) for _, rows in shown.classes for row in rows}
        refuse_lacking(names)

    def draw(self) -> None:
        """Each class begins a page; a long one goes on."""
        for class_name, rows in self._list.classes:
            for place, here in enumerate(self._pages(rows)):
                page = f"pictures-{self._document.leaves.pages}"
                with self._document.brush.shared(page):
                    self._page(self._document.brush, class_name, here, first=place == 0)
                self._document.leaves.pen.stamp(page)
                self._document.leaves.turn()

    @property
    def _last(self) -> float:
        return RIGHT - LEFT - NAME - len(self._list.uses) * USE

    def _high(self, row: ImageRow) -> float:
        lines = max(
            len(self._name.wrap(plain(row.name), NAME - 2)), len(self._no.wrap(unbroken_days(row.said), self._last))
        )
        return lines * self._name.line_mm + 2 * AIR

    def _pages(self, rows: tuple[ImageRow, ...]) -> Iterator[tuple[ImageRow, ...]]:
        here: list[ImageRow] = []
        y = self._matter()
        for row in rows:
            if here and y + self._high(row) > FOOT - 2 * self._no.line_mm:
                yield tuple(here)
                here, y = [], self._matter()
            here.append(row)
            y += self._high(row)
        yield tuple(here)

    def _matter(self) -> float:
        """Where the first row begins."""
        return TOP + self._base.subtitle.line_mm + self._no.line_mm + 5 + self._heading()

    def _heading(self) -> float:
        return max(len(self._head.wrap(one, USE - 1)) for one in self._list.uses) * self._head.line_mm + AIR

    def _page(self, brush: Brush, class_name: str, rows: tuple[ImageRow, ...], *, first: bool) -> None:
        more = "" if first else " (continued)"
        brush.words(f"{self._list.title} · {plain(class_name)}{more}", self._base.subtitle, LEFT, TOP)
        under = TOP + self._base.subtitle.line_mm + 1
        brush.words(f"{self._list.school} · {self._list.date} · {FOR_STAFF}", self._no, LEFT, under)
        y = self._matter()
        for place, use in enumerate(self._list.uses):
            lines = self._head.wrap(use, USE - 1)
            brush.lines(lines, self._head, LEFT + NAME + place * USE, y - AIR - len(lines) * self._head.line_mm)
        brush.words("Until, or why not", self._head, RIGHT - self._last, y - AIR - self._head.line_mm)
        brush.rule(LEFT, y, RIGHT, RULE, 1.2)
        for row in rows:
            y = self._row(brush, row, y)
        brush.lines(self._no.wrap(TODAY_ONLY, RIGHT - LEFT), self._no, LEFT, FOOT - self._no.line_mm)

    def _row(self, brush: Brush, row: ImageRow, y: float) -> float:
        top = y + AIR
        brush.lines(self._name.wrap(plain(row.name), NAME - 2), self._name, LEFT, top)
        for place, may in enumerate(row.may):
            brush.words("Yes" if may else "No", self._yes if may else self._no, LEFT + NAME + place * USE, top)
        brush.lines(self._no.wrap(unbroken_days(row.said), self._last), self._no, RIGHT - self._last, top)
        y += self._high(row)
        brush.rule(LEFT, y, RIGHT, HAIRLINE, 0.6)
        return y


def unbroken_days(said: str) -> str:
    """A date stays on one line."""
    return unbroken(said) if said[:1].isdigit() else said
