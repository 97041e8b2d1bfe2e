"""Pictures from their SVG as vectors, each drawn once into the document and placed as often as it is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from reportlab.graphics import renderPDF
from svglib.svglib import svg2rlg

from app.domain.picture import Picture
from app.domain.slip_layout import PAGE_HEIGHT, Box
from app.errors import KioskError
from app.paper.fonts import Fonts
from app.paper.pen import Pen
from app.paper.text import POINT


class Pictures:
    """Draws every picture into the document at once: a shared form cannot be begun inside another."""

    def __init__(self, pen: Pen, pictures: Mapping[str, Picture], fonts: Fonts) -> None:
        self._pen, self._font = pen, fonts.text.main.name
        self._sizes = {name: self._keep(name, picture) for name, picture in pictures.items()}

    def _keep(self, name: str, picture: Picture) -> tuple[float, float]:
        drawing = svg2rlg(BytesIO(picture.svg))
        if drawing is None or not drawing.width or not drawing.height:
            raise KioskError(
                "picture-broken",
                f"The picture “{name}” cannot be drawn on paper. Run “lessons check”, correct it, then print again.",
            )
        drawing.initialFontName = self._font  # else every picture asks for Helvetica, which is not embedded
        canvas = self._pen.canvas
        canvas.beginForm(f"picture-{name}", 0, 0, drawing.width, drawing.height)
        renderPDF.draw(drawing, canvas, 0, 0)
        canvas.endForm()
        return (drawing.width, drawing.height)

    def aspect(self, name: str) -> float:
        """Width ÷ height."""
        width, height = self._sizes[name]
        return width / height

    def fitted(self, name: str, box: Box) -> Box:
        """The part of ``box`` that the picture fills, in its middle."""
        width = min(box.width, box.height * self.aspect(name))
        height = width / self.aspect(name)
        return Box(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)

    def draw(self, name: str, box: Box, radius: float = 0.0) -> Box:
        """Place a picture in the middle of ``box`` (with round corners); returns the part it fills."""
        place = self.fitted(name, box)
        canvas = self._pen.canvas
        canvas.saveState()
        canvas.translate(place.x * POINT, (PAGE_HEIGHT - place.bottom) * POINT)
        if radius:
            path = canvas.beginPath()
            path.roundRect(0, 0, place.width * POINT, place.height * POINT, radius * POINT)
            canvas.clipPath(path, stroke=0, fill=0)
        canvas.scale(place.width * POINT / self._sizes[name][0], place.height * POINT / self._sizes[name][1])
        canvas.doForm(f"picture-{name}")
        canvas.restoreState()
        return place
