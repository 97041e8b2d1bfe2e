"""The face of a licence card: a seal with the child's animal, the name, the school year and the school.

It says nothing of the stage or its rung and carries no code. Lines fine as on a real licence, and colours that keep
apart on a grey printer.
"""

from __future__ import annotations

from math import cos, pi, sin

from app.domain.keepsakes import CARD_HEIGHT, CARD_WIDTH, Card, CardSheet
from app.domain.slip_layout import PAGE_HEIGHT, Box
from app.paper.brush import Brush
from app.paper.fonts import Fonts
from app.paper.name_lines import NameLines, fitted_name
from app.paper.palette import BODY, HEADING, LABEL, SUN, WHITE, Colour
from app.paper.pen import Pen, up
from app.paper.pictures import Pictures
from app.paper.text import POINT, Style, curly, fill, plain

HOME = 10.0
"""Where the card's upper left corner stands in the form that all cards share."""
BLEED = 2.0
"""The colour goes on so far beyond the edge that a cut beside the line leaves no white."""
MARK, MARK_GAP = 3.0, 2.6
BAND = 14.5
SEAL = (22.3, 34.4)
SEAL_RADIUS = 17.2
SCALLOPS = 28
ANIMAL = 29.0
TEXT_X, TEXT_RIGHT = 43.5, CARD_WIDTH - 4.5
NAME = Box(TEXT_X, 21.0, TEXT_RIGHT - TEXT_X, 15.4)
NAME_SIZES = (25, 23, 21, 19, 17, 15.5, 14, 12.5, 11)
"""Points."""
PAPER = Colour(1.0, 0.985, 0.95)
LINE = Colour(0.955, 0.875, 0.70)
GOLD = Colour(0.80, 0.58, 0.16)


class CardFace:
    """Lengths are millimetres from the card's upper left corner."""

    def __init__(self, fonts: Fonts, sheet: CardSheet, pictures: Pictures) -> None:
        self._sheet, self._pictures = sheet, pictures
        self._title = Style(fonts.title, 19, 22, colour=WHITE)
        self._small = Style(fonts.text, 8, 9.6, colour=LABEL)
        self._year = Style(fonts.bold, 9, 11, colour=BODY)
        self._promise = Style(fonts.child, 9.5, 12, colour=HEADING)
        self._name = Style(fonts.title, NAME_SIZES[0], NAME_SIZES[0] * 1.06, colour=HEADING)

    def draw_shared(self, brush: Brush, thumb: str) -> None:
        """All but the name and the animal, with the cutting marks, at HOME."""
        _ground(brush)
        _waves(brush)
        brush.solid(Box(HOME - BLEED, HOME - BLEED, CARD_WIDTH + 2 * BLEED, BAND + BLEED), HEADING)
        brush.solid(Box(HOME - BLEED, HOME + BAND, CARD_WIDTH + 2 * BLEED, 0.9), SUN)
        title = curly(self._sheet.words["card_title"])
        brush.words(title, self._title, HOME + 5.2, HOME + (BAND - self._title.line_mm) / 2)
        x, y = HOME + CARD_WIDTH - 10.2, HOME + BAND / 2
        brush.disc(x, y, 5.6, SUN)
        self._pictures.draw(brush, thumb, Box(x - 4.6, y - 4.8, 9.2, 9.2))
        _seal(brush)
        self._words(brush)
        _marks(brush)

    def stamp(self, pen: Pen, name: str, x: float, y: float) -> None:
        """What ``draw_shared`` drew into the form ``name``, with the card's corner at ``x, y``."""
        pen.stamp_at(name, x - HOME, PAGE_HEIGHT + y - HOME, 1, 1)

    def draw_own(self, pen: Pen, card: Card, x: float, y: float) -> None:
        """One child's name and animal on the card with its corner at ``x, y``."""
        half = ANIMAL / 2
        self._pictures.draw(pen, card.picture.hash, Box(x + SEAL[0] - half, y + SEAL[1] - half, ANIMAL, ANIMAL))
        name: NameLines = fitted_name(plain(card.first), self._name, NAME_SIZES, NAME.width, NAME.height)
        top = y + NAME.y + (NAME.height - name.height) / 2
        for line in name.lines:
            pen.words(line, name.style, x + NAME.x, top)
            top += name.style.line_mm

    def _words(self, brush: Brush) -> None:
        words, x = self._sheet.words, HOME + TEXT_X
        brush.words(curly(words["card_holder"]), self._small, x, HOME + 17.8)
        brush.rule(x, HOME + 37.0, HOME + TEXT_RIGHT, GOLD, 0.7)
        brush.words(curly(words["card_promise"]), self._promise, x, HOME + 38.3)
        year = fill(words["card_year"], {"school_year": self._sheet.school_year})
        brush.words(year, self._year, x, HOME + 43.4)
        school = fitted_name(plain(self._sheet.school), self._small, (8.5, 8, 7.5, 7, 6.5), NAME.width, 3.9)
        for place, line in enumerate(school.lines):
            brush.words(line, school.style, x, HOME + 47.3 + place * school.style.line_mm)


def _ground(brush: Brush) -> None:
    brush.solid(Box(HOME - BLEED, HOME - BLEED, CARD_WIDTH + 2 * BLEED, CARD_HEIGHT + 2 * BLEED), PAPER)


def _waves(brush: Brush) -> None:
    """Fine crossing waves, as on a banknote."""
    canvas = brush.canvas
    canvas.setStrokeColorRGB(*LINE)
    canvas.setLineWidth(0.35)
    left, wide = HOME - BLEED, CARD_WIDTH + 2 * BLEED
    path = canvas.beginPath()
    for number in range(15):
        middle, turn = HOME + BAND + 3 + number * 2.6, number * pi / 7
        for step in range(91):
            x = left + wide * step / 90
            y = middle + 2.3 * sin(2 * pi * step / 45 + turn) * cos(pi * step / 90)
            y = min(y, HOME + CARD_HEIGHT + BLEED)
            (path.lineTo if step else path.moveTo)(x * POINT, up(y))
    canvas.drawPath(path, stroke=1, fill=0)


def _seal(brush: Brush) -> None:
    """A scalloped medal with room for the animal."""
    canvas, (x, y) = brush.canvas, (HOME + SEAL[0], HOME + SEAL[1])
    path = canvas.beginPath()
    steps = SCALLOPS * 8
    for step in range(steps):
        angle = 2 * pi * step / steps
        radius = SEAL_RADIUS - 0.55 + 0.55 * cos(SCALLOPS * angle)
        (path.lineTo if step else path.moveTo)((x + radius * cos(angle)) * POINT, up(y + radius * sin(angle)))
    path.close()
    canvas.setFillColorRGB(*SUN)
    canvas.setStrokeColorRGB(*GOLD)
    canvas.setLineWidth(0.8)
    canvas.drawPath(path, stroke=1, fill=1)
    brush.disc(x, y, SEAL_RADIUS - 1.9, WHITE)
    canvas.setStrokeColorRGB(*GOLD)
    for radius, points in ((SEAL_RADIUS - 1.9, 0.8), (SEAL_RADIUS - 2.7, 0.35)):
        canvas.setLineWidth(points)
        canvas.circle(x * POINT, up(y), radius * POINT, stroke=1, fill=0)


def _marks(brush: Brush) -> None:
    """Short lines that point at the card's corners from outside."""
    for x, out in ((HOME, -1), (HOME + CARD_WIDTH, 1)):
        for y, down in ((HOME, -1), (HOME + CARD_HEIGHT, 1)):
            near, far = MARK_GAP, MARK_GAP + MARK
            brush.rule(min(x + out * near, x + out * far), y, max(x + out * near, x + out * far), BODY, 0.4)
            brush.upright(x, min(y + down * near, y + down * far), max(y + down * near, y + down * far), BODY, 0.4)
