"""Pictures from their SVG as vectors, each drawn once into the document and placed as often as it is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from reportlab.graphics import renderPDF
from svglib.svglib import svg2rlg

from app.domain.picture import Picture
from app.domain.slip_layout import Box
from app.errors import KioskError
from app.paper.brush import Brush
from app.paper.fonts import Fonts
from app.paper.pen import Pen, fitted
from app.paper.text import POINT
from app.ports.press import Progress


class Pictures:
    """Draws every picture into the document at once: a shared form cannot be begun inside another."""

    def __init__(
        self, brush: Brush, pictures: Mapping[str, Picture], fonts: Fonts, progress: Progress | None = None
    ) -> None:
        """Raises KioskError ``picture-broken``, ``cancelled``."""
        self._font = fonts.text.main.name
        self._sizes: dict[str, tuple[float, float]] = {}
        for name, picture in pictures.items():
            self._sizes[name] = self._keep(brush, name, picture)
            if progress is not None and not progress(len(self._sizes), len(pictures)):
                raise KioskError("cancelled", "Printing was cancelled. Nothing was printed.")

    def aspect(self, name: str) -> float:
        """Width ÷ height."""
        width, height = self._sizes[name]
        return width / height

    def draw(self, pen: Pen, name: str, box: Box) -> Box:
        """Place a picture in the middle of ``box``; returns the part it fills."""
        place = fitted(self.aspect(name), box)
        width, height = self._sizes[name]
        across, down = place.width * POINT / width, place.height * POINT / height
        pen.stamp_at(f"picture-{name}", place.x, place.bottom, across, down)
        return place

    def _keep(self, brush: Brush, name: str, picture: Picture) -> tuple[float, float]:
        drawing = svg2rlg(BytesIO(picture.svg))
        if drawing is None or not drawing.width or not drawing.height:
            raise KioskError(
                "picture-broken",
                f"The picture “{name}” cannot be drawn on paper. Run “lessons check”, correct it, then print again.",
            )
        drawing.initialFontName = self._font  # else every picture asks for Helvetica, which is not embedded
        brush.canvas.beginForm(f"picture-{name}", 0, 0, drawing.width, drawing.height)
        renderPDF.draw(drawing, brush.canvas, 0, 0)
        brush.canvas.endForm()
        return (drawing.width, drawing.height)
