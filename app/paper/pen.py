"""Drawing in millimetres from the top left corner of an A4 page, y down, on a reportlab canvas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reportlab.pdfgen.canvas import Canvas

from app.domain.slip_layout import PAGE_HEIGHT, PAGE_WIDTH, Box
from app.paper.palette import BLACK, RULE, Colour
from app.paper.setter import Setter
from app.paper.text import POINT, Style
from app.paper.wrap import Line

_ASCENT = 0.76
"""How far below the top of its line a baseline lies, in sizes, before half the spare leading is added."""


class Pen:
    """All lengths are millimetres unless a name says points."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self._setter = Setter(canvas)

    @contextmanager
    def shared(self, name: str) -> Iterator[None]:
        """What is drawn inside is kept once in the document, to be placed on pages by ``place``."""
        self.canvas.beginForm(name, 0, 0, PAGE_WIDTH * POINT, PAGE_HEIGHT * POINT)
        yield
        self.canvas.endForm()

    def place(self, name: str) -> None:
        """Draw a page-sized shared form."""
        self.canvas.doForm(name)

    def lines(self, lines: Sequence[Line], style: Style, x: float, y: float) -> float:
        """Set lines with their first line's top at ``y``; returns the y below the last."""
        drop = style.size * _ASCENT + (style.leading - style.size) / 2
        red, green, blue = style.colour
        code = [f"BT {red:.3g} {green:.3g} {blue:.3g} rg {style.leading:g} TL {x * POINT:.2f} {_up(y) - drop:.2f} Td"]
        font = ""
        for line in lines:
            for name, words in line:
                for inner, letters in self._setter.show(name, words):
                    if inner != font:
                        code.append(f"{inner} {style.size:g} Tf")
                        font = inner
                    code.append(f"({letters}) Tj")
            code.append("T*")
        code[-1] = "ET"
        self.canvas.addLiteral("\n".join(code))
        return y + len(lines) * style.line_mm

    def words(self, words: str, style: Style, x: float, y: float, right: bool = False) -> None:
        """Set one line, whatever its width; with ``right``, ending at ``x``."""
        start = x - style.width_mm(words) if right else x
        self.lines(style.wrap(words, PAGE_WIDTH * 2), style, start, y)

    def rule(self, x: float, y: float, to_x: float, colour: Colour = RULE, points: float = 0.8) -> None:
        """A level line."""
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(points)
        self.canvas.line(x * POINT, _up(y), to_x * POINT, _up(y))

    def upright(self, x: float, y: float, to_y: float, colour: Colour = RULE, points: float = 0.8) -> None:
        """A vertical line."""
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(points)
        self.canvas.line(x * POINT, _up(y), x * POINT, _up(to_y))

    def box(self, box: Box, colour: Colour = RULE, points: float = 0.8) -> None:
        """An outline, drawn on the box's edges."""
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(points)
        self.canvas.rect(box.x * POINT, _up(box.bottom), box.width * POINT, box.height * POINT)

    def solid(self, box: Box, colour: Colour = BLACK) -> None:
        """A filled rectangle."""
        self.canvas.setFillColorRGB(*colour)
        self.canvas.rect(box.x * POINT, _up(box.bottom), box.width * POINT, box.height * POINT, stroke=0, fill=1)

    def card(self, box: Box, fill: Colour | None, edge: Colour | None, radius: float = 3.0) -> None:
        """A rectangle with round corners."""
        if fill:
            self.canvas.setFillColorRGB(*fill)
        if edge:
            self.canvas.setStrokeColorRGB(*edge)
        self.canvas.setLineWidth(0.8)
        size = (box.width * POINT, box.height * POINT, radius * POINT)
        self.canvas.roundRect(box.x * POINT, _up(box.bottom), *size, stroke=bool(edge), fill=bool(fill))

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """A filled circle around ``x, y``."""
        self.canvas.setFillColorRGB(*colour)
        self.canvas.circle(x * POINT, _up(y), radius * POINT, stroke=0, fill=1)

    def ring(self, x: float, y: float, radius: float, width: float, colour: Colour = RULE) -> None:
        """A circle's outline."""
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(width * POINT)
        self.canvas.circle(x * POINT, _up(y), radius * POINT)

    def stroke(self, ends: tuple[tuple[float, float], tuple[float, float]], width: float) -> None:
        """A straight line with round ends."""
        (x, y), (to_x, to_y) = ends
        self.canvas.setStrokeColorRGB(*RULE)
        self.canvas.setLineWidth(width * POINT)
        self.canvas.setLineCap(1)
        self.canvas.line(x * POINT, _up(y), to_x * POINT, _up(to_y))
        self.canvas.setLineCap(0)

    def literal(self, operators: str) -> None:
        """Raw PDF operators, in points from the page's lower left corner."""
        self.canvas.addLiteral(operators)


def _up(y: float) -> float:
    """Points up from the foot of the page."""
    return (PAGE_HEIGHT - y) * POINT
