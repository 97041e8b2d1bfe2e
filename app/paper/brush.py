"""Drawing what sheets share, on a reportlab canvas: lines, boxes and cards besides what a pen can do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from reportlab.pdfgen.canvas import Canvas

from app.domain.slip_layout import PAGE_HEIGHT, PAGE_WIDTH, Box
from app.paper.palette import BLACK, RULE, Colour
from app.paper.pen import Pen, up
from app.paper.setter import Setter
from app.paper.text import POINT


class Brush(Pen):
    """All lengths are millimetres unless a name says points."""

    def __init__(self, canvas: Canvas, setter: Setter) -> None:
        super().__init__(setter, canvas.addLiteral, canvas.doForm)
        self.canvas = canvas

    @contextmanager
    def shared(self, name: str) -> Iterator[None]:
        """What is drawn inside is kept once in the document, a page large, to be stamped on pages."""
        self.canvas.beginForm(name, 0, 0, PAGE_WIDTH * POINT, PAGE_HEIGHT * POINT)
        yield
        self.canvas.endForm()

    @contextmanager
    def dashed(self) -> Iterator[None]:
        """Lines drawn inside are dashed, for scissors."""
        self.canvas.saveState()
        self.canvas.setDash([4, 3])
        yield
        self.canvas.restoreState()

    @contextmanager
    def inside(self, box: Box, radius: float) -> Iterator[None]:
        """What is drawn inside shows only within a box with round corners."""
        self.canvas.saveState()
        path = self.canvas.beginPath()
        path.roundRect(*_corner_and_size(box), radius * POINT)
        self.canvas.clipPath(path, stroke=0, fill=0)
        yield
        self.canvas.restoreState()

    def rule(self, x: float, y: float, to_x: float, colour: Colour = RULE, points: float = 0.8) -> None:
        """A level line."""
        self._line(x, y, to_x, y, colour, points)

    def upright(self, x: float, y: float, to_y: float, colour: Colour = RULE, points: float = 0.8) -> None:
        """A vertical line."""
        self._line(x, y, x, to_y, colour, points)

    def stroke(self, x: float, y: float, to_x: float, to_y: float, points: float) -> None:
        """A slanting line with round ends."""
        self.canvas.setLineCap(1)
        self._line(x, y, to_x, to_y, RULE, points)
        self.canvas.setLineCap(0)

    def ray(self, x: float, y: float, to_x: float, to_y: float, colour: Colour, points: float) -> None:
        """A slanting line in a colour."""
        self._line(x, y, to_x, to_y, colour, points)

    def box(self, box: Box, colour: Colour = RULE, points: float = 0.8) -> None:
        """An outline, drawn on the box's edges."""
        self._outline(colour, points)
        self.canvas.rect(*_corner_and_size(box))

    def solid(self, box: Box, colour: Colour = BLACK) -> None:
        """A filled rectangle."""
        self.canvas.setFillColorRGB(*colour)
        self.canvas.rect(*_corner_and_size(box), stroke=0, fill=1)

    def card(self, box: Box, fill: Colour | None, edge: Colour, radius: float = 3.0) -> None:
        """A rectangle with round corners."""
        if fill:
            self.canvas.setFillColorRGB(*fill)
        self._outline(edge, 0.8)
        self.canvas.roundRect(*_corner_and_size(box), radius * POINT, stroke=1, fill=bool(fill))

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """A filled circle around ``x, y``."""
        self.canvas.setFillColorRGB(*colour)
        self.canvas.circle(x * POINT, up(y), radius * POINT, stroke=0, fill=1)

    def ring(self, x: float, y: float, radius: float, points: float) -> None:
        """A circle's outline."""
        self._outline(RULE, points)
        self.canvas.circle(x * POINT, up(y), radius * POINT)

    def _line(self, x: float, y: float, to_x: float, to_y: float, colour: Colour, points: float) -> None:
        self._outline(colour, points)
        self.canvas.line(x * POINT, up(y), to_x * POINT, up(to_y))

    def _outline(self, colour: Colour, points: float) -> None:
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(points)


def _corner_and_size(box: Box) -> tuple[float, float, float, float]:
    return box.x * POINT, up(box.bottom), box.width * POINT, box.height * POINT
