"""Licence cards, eight to a sheet: all that they share is drawn once; the marks for cutting stand outside the cards."""

from __future__ import annotations

from dataclasses import replace

from app.domain.keepsakes import CARD_HEIGHT, CARD_WIDTH, Card, CardSheet
from app.domain.slip_layout import PAGE_HEIGHT, PAGE_WIDTH
from app.errors import KioskError
from app.paper.card_face import CardFace
from app.paper.coverage import refuse_lacking, refuse_letters
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.palette import LABEL
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.styles import make_styles
from app.paper.text import curly, plain
from app.ports.press import Progress

COLUMNS, ROWS = 2, 4
A_PAGE = COLUMNS * ROWS
GAP = 12.0
LEFT = (PAGE_WIDTH - COLUMNS * CARD_WIDTH - (COLUMNS - 1) * GAP) / 2
TOP = 18.0
FOOT = PAGE_HEIGHT - 13.0
THUMB = "thumb"
FACE = "card"


def draw_cards(document: Document, fonts: Fonts, sheet: CardSheet, progress: Progress | None = None) -> None:
    """Adds every page. Raises KioskError ``glyph-missing`` naming the children, ``cancelled``."""
    styles = make_styles(fonts)
    names = {plain(card.first): styles.school.lacking(plain(card.first)) for card in sheet.cards}
    refuse_lacking(names)
    refuse_letters("The licence card", " ".join((sheet.school, sheet.title, *sheet.words.values())), styles.body)
    wanted = {card.picture.hash: card.picture for card in sheet.cards} | {THUMB: sheet.thumb}
    pictures = Pictures(document.brush, wanted, fonts, progress)
    face = CardFace(fonts, sheet, pictures)
    with document.brush.shared(FACE):
        face.draw_shared(document.brush, THUMB)
    note = replace(styles.label, size=9, leading=11, colour=LABEL)
    pen, pages = document.leaves.pen, max(-(-len(sheet.cards) // A_PAGE), 1)
    for page in range(pages):
        for place, card in enumerate(sheet.cards[page * A_PAGE : (page + 1) * A_PAGE]):
            _draw(pen, face, card, place)
        told = f"{curly(plain(sheet.title))} · cut from mark to mark · page {page + 1} of {pages}"
        pen.words(told, note, LEFT, FOOT)
        document.leaves.turn()
        if progress is not None and not progress(page + 1, pages):
            raise KioskError("cancelled", "Printing was cancelled. Nothing was printed.")


def _draw(pen: Pen, face: CardFace, card: Card, place: int) -> None:
    row, column = divmod(place, COLUMNS)
    x, y = LEFT + column * (CARD_WIDTH + GAP), TOP + row * (CARD_HEIGHT + GAP)
    face.stamp(pen, FACE, x, y)
    face.draw_own(pen, card, x, y)
