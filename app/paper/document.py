"""A new PDF: what is shared is drawn by a brush, pages are added as leaves."""

from __future__ import annotations

from io import BytesIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from app.paper.brush import Brush
from app.paper.fonts import Fonts
from app.paper.leaves import Leaves
from app.paper.pen import up
from app.paper.setter import Setter


class Document:
    """A4, and printers are asked for both sides, turned on the long edge."""

    def __init__(self, title: str, language: str, fonts: Fonts, author: str = "") -> None:
        # A setting of the whole library: without it streams are written as letters, a quarter longer and slower.
        rl_config.useA85 = 0
        self._buffer = BytesIO()
        self._canvas = Canvas(
            self._buffer, A4, pageCompression=1, invariant=1, lang=language, initialFontName=fonts.text.main.name
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setCreator("Thumbs Up")
        self._canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge")
        self._canvas.setViewerPreference("PrintScaling", "None")
        setter = Setter(self._canvas)
        self.brush = Brush(self._canvas, setter)
        self.leaves = Leaves(self._canvas, setter)

    def bookmark(self, key: str, title: str, level: int, y: float) -> None:
        """An entry of the outline to this height (mm) of the page that is being drawn; call before its ``turn``."""
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=up(max(y - 4, 0)), zoom=0)
        self._canvas.addOutlineEntry(title, key, level)

    def finish(self) -> memoryview:
        """The whole PDF; the document cannot be used any more."""
        self._canvas.save()
        return self._buffer.getbuffer()
