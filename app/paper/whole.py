"""A paper from its title to the file: drawn in a document of its own, written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.paper.document import Document
from app.paper.fonts import Fonts, load_fonts
from app.paper.pdf_file import write_whole

Draw = Callable[[Document, Fonts], object]


def press_whole(out: Path, draw: Draw, title: str, author: str = "", language: str = "en") -> int:
    """Returns the number of pages. Raises what ``draw`` and ``write_whole`` raise."""
    fonts = load_fonts()
    document = Document(title, language, fonts, author)
    draw(document, fonts)
    write_whole(document.finish(), out)
    return document.leaves.pages
