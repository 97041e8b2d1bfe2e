"""The test page of a printer: rulers, a slip with its squares and codes, patches; behind it what shows the turn."""

from __future__ import annotations

from app.domain.slip_layout import (
    PAGE_WIDTH,
    QR_CODES,
    SIGNATURE,
    SQUARES,
    TICK_AGREE,
    TICK_TALK,
    TOP_ON_PAGE,
    Box,
)
from app.domain.trial_page import ACROSS, BACK_CODE, DOWN, FRONT_CODE, TURNED, TrialPage
from app.paper.brush import Brush
from app.paper.coverage import refuse_lacking
from app.paper.document import Document
from app.paper.fonts import Fonts
from app.paper.palette import BODY, HEADING, PANEL, RULE, SUN, Colour
from app.paper.qr import place_mask, qr_mask
from app.paper.slip import on_page
from app.paper.styles import Styles, make_styles
from app.paper.text import plain

LEFT, WIDTH = 30.0, 150.0
GREYS = tuple(Colour(level, level, level) for level in (0.0, 0.25, 0.5, 0.75, 0.9))
COLOURS = (HEADING, SUN, PANEL, Colour(0.78, 0.16, 0.16), Colour(0.10, 0.50, 0.26))
SIZES = (
    "Lay a ruler on both scales: the numbers are centimetres. If they do not agree, choose “actual size” or “100 %” "
    "in the printer’s own settings, because slips that come back are measured."
)
EDGES = "The four black squares of the slip below have to be whole, and both codes sharp."
TURN = (
    "There is a page on the back as well. Hold the sheet against the light: the two small frames lie on one another. "
    "If the back is upside down, the printer turns the sheet on its short edge: choose the long edge."
)
ONE_SIDE = "Nothing is printed on the back: this machine is set to print on one side."
BACK = "This is the back. Its top is where the top of the front is."


def draw_trial(document: Document, fonts: Fonts, page: TrialPage) -> None:
    """Adds one page, or two. Raises KioskError ``glyph-missing`` for a name of school or printer."""
    styles, brush, leaves = make_styles(fonts), document.brush, document.leaves
    refuse_lacking({text: styles.body.lacking(text) for text in (plain(page.school), plain(page.printer))})
    with brush.shared("trial-front"):
        _front(brush, styles, page)
    leaves.pen.stamp("trial-front")
    leaves.turn()
    if page.both_sides:
        with brush.shared("trial-back"):
            _back(brush, styles)
        leaves.pen.stamp("trial-back")
        leaves.turn()


def _front(brush: Brush, styles: Styles, page: TrialPage) -> None:
    brush.words("Test page", styles.title, LEFT, 14)
    named = f"{plain(page.printer)} · {page.printed_on} · {plain(page.school)}"
    y = brush.lines(styles.address.wrap(named, WIDTH), styles.address, LEFT, 25)
    asked = [page.tray or "the printer’s own tray", "both sides" if page.both_sides else "one side"]
    asked += ["always in grey"] if page.grey else []
    brush.lines(styles.address.wrap(f"Asked for: {', '.join(asked)}", WIDTH), styles.address, LEFT, y)
    brush.box(TURNED, BODY, 1.2)
    beside = TURNED.right + 6
    brush.lines(styles.body.wrap(TURN if page.both_sides else ONE_SIDE, 132), styles.body, beside, TURNED.y)
    _patches(brush, GREYS, LEFT, 64)
    _patches(brush, COLOURS, LEFT, 80)
    y = brush.lines(styles.body.wrap(SIZES, WIDTH), styles.body, LEFT, ACROSS.bottom + 12)
    brush.lines(styles.body.wrap(EDGES, WIDTH), styles.body, LEFT, y + 3)
    _across(brush, styles)
    _down(brush, styles)
    _slip(brush, styles, FRONT_CODE)


def _back(brush: Brush, styles: Styles) -> None:
    brush.words("Test page, back", styles.title, LEFT, 14)
    mirrored = Box(PAGE_WIDTH - TURNED.right, TURNED.y, TURNED.width, TURNED.height)
    brush.box(mirrored, BODY, 1.2)
    brush.lines(styles.body.wrap(BACK, 110), styles.body, LEFT, TURNED.y)
    _slip(brush, styles, BACK_CODE)


def _slip(brush: Brush, styles: Styles, code: str) -> None:
    with brush.dashed():
        brush.rule(0, TOP_ON_PAGE, PAGE_WIDTH)
    for square in SQUARES:
        brush.solid(on_page(square))
    for box in (TICK_AGREE, TICK_TALK, SIGNATURE):
        brush.box(on_page(box), BODY, 0.9)
    mask = qr_mask(code)
    for box in QR_CODES:
        brush.put(place_mask(mask, on_page(box)))
    brush.words(code, styles.code, 52, TOP_ON_PAGE + 20)
    brush.words("Not a parent form", styles.label, 52, TOP_ON_PAGE + 28)


def _patches(brush: Brush, colours: tuple[Colour, ...], x: float, y: float) -> None:
    for number, colour in enumerate(colours):
        place = Box(x + number * 22, y, 18, 12)
        brush.solid(place, colour)
        brush.box(place, RULE, 0.4)


def _across(brush: Brush, styles: Styles) -> None:
    for mm in range(round(ACROSS.width) + 1):
        x = ACROSS.x + mm
        brush.upright(x, ACROSS.bottom - _tick(mm), ACROSS.bottom, BODY, 0.6)
        if mm % 10 == 0:
            brush.words(str(mm // 10), styles.label, x - 1.2 * len(str(mm // 10)), ACROSS.bottom + 0.5)


def _down(brush: Brush, styles: Styles) -> None:
    for mm in range(round(DOWN.height) + 1):
        y = DOWN.y + mm
        brush.rule(DOWN.right - _tick(mm), y, DOWN.right, BODY, 0.6)
        if mm % 10 == 0:
            brush.words(str(mm // 10), styles.label, DOWN.x - 1, y - 2.4, right=True)


def _tick(mm: int) -> float:
    return 8.0 if mm % 10 == 0 else 5.5 if mm % 5 == 0 else 3.5
