"""The contact sheet: three pictures a row, each with its name, its places and its alt text in full."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.contact_sheet import ContactSheet, Group, Shown
from app.domain.picture import Picture
from app.domain.slip_layout import PAGE_HEIGHT, PAGE_WIDTH, Box
from app.paper.coverage import refuse_letters
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.grey import grey
from app.paper.palette import HEADING, LABEL
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.text import Style, plain
from app.paper.wrap import Line

MARGIN, GAP, COLUMNS = 12.0, 5.0, 3
WIDTH = (PAGE_WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS
HEIGHT = WIDTH / 1.5
"""Millimetres; a scene is three wide and two high."""
TOP, FOOT = MARGIN + 11.0, PAGE_HEIGHT - MARGIN

Text = tuple[Style, tuple[Line, ...]]


@dataclass(frozen=True)
class Styles:
    """How the parts of a sheet are set."""

    heading: Style
    name: Style
    place: Style
    alt: Style


def draw_contact_sheet(
    document: Document, fonts: Fonts, sheet: ContactSheet, progress: Callable[[int, int], bool] | None
) -> None:
    """Adds every page; each group begins a new one. Raises KioskError ``glyph-missing``, ``cancelled``."""
    styles = Styles(
        Style(fonts.title, 15, 18, colour=HEADING),
        Style(fonts.bold_code, 9.5, 11.5),
        Style(fonts.code, 8.5, 10.5, colour=LABEL),
        Style(fonts.text, 9, 11),
    )
    for group in sheet.groups:
        for one in group.shown:
            refuse_letters(f"What stands under the picture “{one.name}”", " ".join(_said(one)), styles.alt)
    known = _pictures(sheet)
    pictures = Pictures(document.brush, known, fonts, progress)
    for group in sheet.groups:
        _Group(document, styles, pictures, group).draw()


def _pictures(sheet: ContactSheet) -> dict[str, Picture]:
    drawn = (one.picture for group in sheet.groups for one in group.shown if one.picture)
    return {picture.hash: grey(picture) if sheet.grey else picture for picture in drawn}


def _said(one: Shown) -> Iterator[str]:
    yield from (one.name, *one.places, *one.alts, one.fault)


@dataclass(frozen=True)
class _Group:
    document: Document
    styles: Styles
    pictures: Pictures
    group: Group

    @property
    def pen(self) -> Pen:
        return self.document.leaves.pen

    def draw(self) -> None:
        y = self._head(first=True)
        shown = self.group.shown
        for start in range(0, len(shown), COLUMNS):
            cells = [(one, self._texts(one)) for one in shown[start : start + COLUMNS]]
            high = HEIGHT + 1.5 + max(_high(texts) for _, texts in cells)
            if y + high > FOOT and y > TOP:
                self.document.leaves.turn()
                y = self._head(first=False)
            for column, (one, texts) in enumerate(cells):
                self._cell(one, texts, MARGIN + column * (WIDTH + GAP), y)
            y += high + GAP
        self.document.leaves.turn()

    def _head(self, *, first: bool) -> float:
        title = self.group.title if first else f"{self.group.title} (continued)"
        self.pen.words(plain(title), self.styles.heading, MARGIN, MARGIN)
        return TOP

    def _texts(self, one: Shown) -> Sequence[Text]:
        said = [(self.styles.name, one.name), (self.styles.place, " · ".join(one.places))]
        said += [(self.styles.alt, text) for text in (*one.alts, one.fault) if text]
        return [(style, style.wrap(plain(text), WIDTH)) for style, text in said if text]

    def _cell(self, one: Shown, texts: Sequence[Text], x: float, y: float) -> None:
        if one.picture:
            self.pictures.draw(self.pen, one.picture.hash, Box(x, y, WIDTH, HEIGHT))
        y += HEIGHT + 1.5
        for style, lines in texts:
            y = self.pen.lines(lines, style, x, y)


def _high(texts: Sequence[Text]) -> float:
    return sum(len(lines) * style.line_mm for style, lines in texts)
