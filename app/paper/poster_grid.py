"""The rules of a poster in columns: as large as the page allows, all pictures and all promises of one size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from app.domain.keepsakes import PosterRule
from app.domain.slip_layout import Box
from app.errors import KioskError
from app.paper.brush import Brush
from app.paper.fonts import Fonts
from app.paper.palette import BODY, HAIRLINE, HEADING, PANEL_EDGE, SUN, WHITE, Colour
from app.paper.pictures import Pictures
from app.paper.text import Style, curly
from app.paper.wrap import Line

AIRS = ((4.5, 2.6), (3.2, 2.0), (2.2, 1.5))
"""Between cards, and inside one around what stands in it."""
CORNER = 2.6
LEAST, LARGEST = 20.0, 90.0
"""Millimetres: a picture narrower than this tells nothing, and one wider tells no more."""
SIZES = (26, 24, 22, 20, 18.5, 17, 16, 15, 14, 13, 12, 11.5, 11, 10.5)
"""Points at A4; on the wall they are at least 1.41 times as large."""
CARD = Colour(1.0, 1.0, 1.0)


@dataclass(frozen=True)
class PosterGrid:
    """``picture`` is every picture's width and height; ``beside``: text stands right of its picture, else below it."""

    place: Box
    columns: int
    air: tuple[float, float]
    beside: bool
    picture: tuple[float, float]
    style: Style
    number: Style
    cells: tuple[tuple[str, tuple[Line, ...]], ...]
    pictures: Pictures

    @property
    def worth(self) -> float:
        """How well it can be seen from a desk: the size of letters and of pictures, with air between them."""
        return self.style.size * min(self.picture[0], LARGEST) * _airy(self.air[0])

    @property
    def rows(self) -> int:
        return -(-len(self.cells) // self.columns)

    def draw(self, brush: Brush) -> None:
        """All rules; a last row that is not full stands in the middle."""
        gap = self.air[0]
        high = (self.place.height - (self.rows - 1) * gap) / self.rows
        wide = (self.place.width - (self.columns - 1) * gap) / self.columns
        for number, (picture, lines) in enumerate(self.cells):
            row, column = divmod(number, self.columns)
            here = min(self.columns, len(self.cells) - row * self.columns)
            spare = (self.columns - here) * (wide + gap) / 2
            x, y = self.place.x + spare + column * (wide + gap), self.place.y + row * (high + gap)
            self._cell(brush, Box(x, y, wide, high), picture, lines, str(number + 1))

    def _cell(self, brush: Brush, box: Box, picture: str, lines: tuple[Line, ...], number: str) -> None:
        brush.card(box, CARD, PANEL_EDGE, CORNER)
        (width, height), pad = self.picture, self.air[1]
        text = len(lines) * self.style.line_mm
        if self.beside:
            seen = Box(box.x + pad, box.y + (box.height - height) / 2, width, height)
            x, y = seen.right + 1.3 * pad, box.y + (box.height - text) / 2
        else:
            below = max(len(lines) for _, lines in self.cells) * self.style.line_mm
            spare = (box.height - height - below - 3 * pad) / 3
            seen = Box(box.x + (box.width - width) / 2, box.y + pad + spare, width, height)
            x, y = min(seen.x, box.x + 2 * pad), seen.bottom + pad + spare + (below - text) * 0.3
        with brush.inside(seen, CORNER - 0.8):
            self.pictures.draw(brush, picture, seen)
        brush.card(seen, None, HAIRLINE, CORNER - 0.8)
        brush.lines(lines, self.style, x, y)
        self._number(brush, seen, number)

    def _number(self, brush: Brush, seen: Box, number: str) -> None:
        radius = self.number.size * 0.27
        x, y = seen.x + radius * 0.3, seen.y + radius * 0.3
        brush.disc(x, y, radius + 0.7, WHITE)
        brush.disc(x, y, radius, HEADING)
        brush.words(number, self.number, x - self.number.width_mm(number) / 2, y - self.number.line_mm / 2)


def best_grid(rules: Sequence[PosterRule], pictures: Pictures, fonts: Fonts, place: Box) -> PosterGrid:
    """Raises KioskError ``rules-too-long`` where no way fits."""
    aspect = min((pictures.aspect(rule.picture) for rule in rules), default=1.5)
    best: PosterGrid | None = None
    for columns, (gap, pad), beside in product((1, 2, 3), AIRS, (False, True)):
        rows = -(-len(rules) // columns)
        wide = (place.width - (columns - 1) * gap) / columns - 2 * pad
        high = (place.height - (rows - 1) * gap) / max(rows, 1) - 2 * pad
        inside = Box(0, 0, wide, high)
        for size in SIZES:
            style = Style(fonts.child, size, size * 1.18, colour=BODY)
            # a picture so narrow that what was found already can be seen better
            least = max(LEAST, best.worth / size / _airy(gap) if best else 0.0)
            fitted = _fitted(rules, style, inside, pad, aspect, beside, least) if least < LARGEST else None
            if fitted:
                picture, cells = fitted
                number = _figures(fonts, picture[0])
                found = PosterGrid(place, columns, (gap, pad), beside, picture, style, number, cells, pictures)
                best = found if best is None or found.worth > best.worth else best
    if best is None:
        raise KioskError(
            "rules-too-long", "The promises of this stage do not fit a poster. Shorten some of them, then print again."
        )
    return best


def _airy(gap: float) -> float:
    return 1 + gap / 20


def _figures(fonts: Fonts, picture: float) -> Style:
    size = max(10.0, min(20.0, picture / 3.2))
    return Style(fonts.title, size, size * 1.16, colour=SUN)


_Cells = tuple[tuple[str, tuple[Line, ...]], ...]
_Fitted = tuple[tuple[float, float], _Cells]


def _fitted(
    rules: Sequence[PosterRule], style: Style, inside: Box, pad: float, aspect: float, beside: bool, least: float
) -> _Fitted | None:
    """The largest picture that leaves its text room, and the wrapped texts; None where a word would break.

    The narrower the picture, the more room for the text: so the width is found by halving.
    """
    widest = min(inside.height * aspect, inside.width * 0.5) if beside else inside.width

    def at(width: float) -> _Fitted | None:
        room = inside.width - width - 1.3 * pad if beside else inside.width - pad
        cells = _cells(rules, style, room)
        tall = max((len(lines) for _, lines in cells), default=0) * style.line_mm
        whole = max(width / aspect, tall) if beside else width / aspect + pad + tall
        return ((width, width / aspect), cells) if whole <= inside.height and (cells or not rules) else None

    found = at(least) if least <= widest else None
    low, high = least, widest
    while found and high - low > 1.0:
        middle = (low + high) / 2
        tried = at(middle)
        found, low, high = (tried, middle, high) if tried else (found, low, middle)
    return found


def _cells(rules: Sequence[PosterRule], style: Style, room: float) -> _Cells:
    """Every picture with its text in lines; none where a word is wider than the room."""
    texts = [curly(rule.promise) for rule in rules]
    if any(style.width_mm(word) > room for text in texts for word in text.split(" ")):
        return ()
    return tuple((rule.picture, style.wrap(text, room)) for rule, text in zip(rules, texts, strict=True))
