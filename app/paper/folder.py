"""A pupil's folder: a cover with contents, then every paper, page after page, with bookmarks."""

from __future__ import annotations

from app.domain.pupil_folder import PupilFolder
from app.errors import KioskError
from app.paper.document import Document
from app.paper.folder_cover import FOOT, Contents, draw_cover
from app.paper.folder_flow import LEFT, RIGHT, Placed, pages_of
from app.paper.folder_parts import Setting, blocks_of
from app.paper.folder_text import Settable
from app.paper.fonts import Fonts
from app.paper.ink_outline import pack
from app.paper.palette import HAIRLINE
from app.paper.pictures import Pictures
from app.paper.signature import Signature
from app.ports.press import Progress

HEAD = 11.0


def draw_folder(document: Document, fonts: Fonts, folder: PupilFolder, progress: Progress | None = None) -> None:
    """Adds every page. Raises KioskError ``glyph-missing`` naming the pupil, ``ink-unreadable``, ``cancelled``."""
    text = Settable(fonts, folder)
    pictures = Pictures(document.brush, folder.pictures, fonts)
    inks = {part.ink for section in folder.sections for part in section.parts if part.ink}
    signatures = {
        ink: Signature(document.leaves, f"ink-{number}", pack(ink)) for number, ink in enumerate(sorted(inks))
    }
    setting = Setting(text, pictures, signatures)
    pages = pages_of([block for section in folder.sections for block in blocks_of(section, setting)])
    of = len(pages) + 1
    with document.brush.shared("page-1"):
        draw_cover(document.brush, text, folder, pictures, _contents(pages), of)
    document.leaves.pen.stamp("page-1")
    document.bookmark("cover", "Cover", 0, 0)
    document.leaves.turn()
    for number, placed in enumerate(pages, start=2):
        if progress is not None and not progress(number - 1, of):
            raise KioskError("cancelled", "Drawing was cancelled. Nothing was printed.")
        _page(document, text, folder, placed, (number, of))
    if progress is not None:
        progress(of, of)


def _contents(pages: list[list[Placed]]) -> Contents:
    """The title of every section, and the page it begins on."""
    return tuple(
        (placed.block.mark[0], number)
        for number, page in enumerate(pages, start=2)
        for placed in page
        if placed.block.mark and placed.block.mark[1] == 0
    )


def _page(document: Document, text: Settable, folder: PupilFolder, page: list[Placed], number: tuple[int, int]) -> None:
    brush, name = document.brush, f"page-{number[0]}"
    with brush.shared(name):
        brush.words(text(folder.school.name), text.small, LEFT, HEAD)
        brush.words(f"{text.name} · confidential", text.small, RIGHT, HEAD, right=True)
        brush.rule(LEFT, HEAD + 6, RIGHT, HAIRLINE, 0.6)
        for placed in page:
            placed.block.draw(brush, placed.y)
        brush.words(text(folder.made), text.small, LEFT, FOOT)
        brush.words(f"Page {number[0]} of {number[1]}", text.small, RIGHT, FOOT, right=True)
    document.leaves.pen.stamp(name)
    for place, placed in enumerate(page):
        if placed.block.mark:
            title, level = placed.block.mark
            document.bookmark(f"{name}-{place}", title, level, placed.y)
    document.leaves.turn()
