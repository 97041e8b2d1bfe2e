"""The return slip at the foot of the front, exactly as ``domain.slip_layout`` measures it."""

from __future__ import annotations

from app.domain.agreement import Mark
from app.domain.form import FormSheet
from app.domain.form_pictures import animal_picture
from app.domain.slip_code import SlipCode
from app.domain.slip_layout import (
    CHILD_NAME,
    CHILD_SIGNATURE,
    CODE,
    DATE,
    DECLARATION,
    PAGE_WIDTH,
    PARENT_NAME,
    QR_CODES,
    SIGNATURE,
    SQUARES,
    TICK_AGREE,
    TICK_TALK,
    TITLE,
    TOP_ON_PAGE,
    Box,
)
from app.errors import KioskError
from app.paper.brush import Brush
from app.paper.palette import BODY, WHITE
from app.paper.pen import Pen
from app.paper.pictures import Pictures
from app.paper.qr import place_mask, qr_mask
from app.paper.signature import Signature
from app.paper.styles import Styles
from app.paper.text import plain
from app.paper.wording import Wording

BESIDE = 2.5
"""Between a tick box and its words."""


class Slip:
    """Raises KioskError ``letter-too-long`` when a declaration outgrows its place."""

    def __init__(self, wording: Wording, styles: Styles) -> None:
        self._wording = wording
        self._styles = styles
        for sheet in wording.job.sheets:
            if len(self._declaration(sheet)) * styles.listed.line_mm > DECLARATION.height + 0.1:
                raise KioskError(
                    "letter-too-long",
                    f"The slip's declaration does not fit for {sheet.name}. "
                    "Shorten slip_declaration in the letter, then print again.",
                )

    def draw_shared(self, brush: Brush) -> None:
        """Cut line, squares, boxes and labels."""
        part, styles = self._wording.part, self._styles
        _cut_line(brush)
        for square in SQUARES:
            brush.solid(on_page(square))
        title = on_page(TITLE)
        brush.words(part("slip_title"), styles.subtitle, title.x, title.y)
        brush.words(part("school_use"), styles.label, on_page(QR_CODES[0]).x, title.y)
        for box, key in ((TICK_AGREE, "tick_agree"), (TICK_TALK, "tick_talk")):
            tick = on_page(box)
            brush.box(tick, BODY, 1.1)
            middle = tick.y + (tick.height - styles.bold.line_mm) / 2
            brush.words(part(key), styles.bold, tick.right + BESIDE, middle)
        beside = on_page(TICK_TALK).right + 2 * BESIDE + styles.bold.width_mm(part("tick_talk"))
        brush.words(part("tick_one"), styles.label, beside, middle)
        self._labelled(brush, PARENT_NAME, "label_parent_name")
        for box, key in ((SIGNATURE, "label_parent_signature"), (DATE, "label_date")):
            place = on_page(box)
            brush.box(place, BODY, 0.9)
            brush.words(part(key), styles.label, place.x, place.y - styles.label.line_mm - 0.3)
        own = on_page(CHILD_SIGNATURE)
        brush.words(part("label_child_signature"), styles.label, own.x, own.y)
        brush.rule(own.x, own.bottom, own.right)

    def draw_own(self, pen: Pen, pictures: Pictures, sheet: FormSheet, signature: Signature) -> None:
        """A child's declaration, name, mark and codes."""
        declaration = on_page(DECLARATION)
        pen.lines(self._declaration(sheet), self._styles.listed, declaration.x, declaration.y)
        self._draw_name(pen, sheet)
        if sheet.mark == Mark.PICTURE:
            pictures.draw(pen, animal_picture(sheet.animal), INK_PLACE)
        else:
            signature.draw(pen, INK_PLACE)
        code = SlipCode(sheet.form, sheet.copy).text
        place = on_page(CODE)
        pen.words(code, self._styles.code, place.right, place.y, right=True)
        mask = qr_mask(code)
        for box in QR_CODES:
            pen.put(place_mask(mask, on_page(box)))

    def _declaration(self, sheet: FormSheet) -> tuple[tuple[tuple[str, str], ...], ...]:
        return self._styles.listed.wrap(self._wording.own_part("slip_declaration", sheet), DECLARATION.width)

    def _draw_name(self, pen: Pen, sheet: FormSheet) -> None:
        part, styles, place = self._wording.part, self._styles, on_page(CHILD_NAME)
        indent = 1.5 + max(styles.label.width_mm(part(key)) for key in ("label_child", "label_class"))
        pen.words(part("label_child"), styles.label, place.x, place.y + 0.2)
        y = pen.lines(styles.name.wrap(plain(sheet.name), place.width - indent), styles.name, place.x + indent, place.y)
        pen.words(part("label_class"), styles.label, place.x, y)
        pen.words(plain(sheet.class_name), styles.label, place.x + indent, y)

    def _labelled(self, brush: Brush, box: Box, key: str) -> None:
        place, style = on_page(box), self._styles.label
        brush.words(self._wording.part(key), style, place.x, place.bottom - style.line_mm)
        start = place.x + style.width_mm(self._wording.part(key)) + 2
        brush.rule(start, place.bottom, place.right)


def on_page(box: Box) -> Box:
    """A place on the slip as a place on the page."""
    return Box(box.x, box.y + TOP_ON_PAGE, box.width, box.height)


_ABOVE = 5.6
INK_PLACE = Box(
    CHILD_SIGNATURE.x,
    CHILD_SIGNATURE.y + TOP_ON_PAGE + _ABOVE,
    CHILD_SIGNATURE.width,
    CHILD_SIGNATURE.height - _ABOVE - 0.5,
)
"""Where a child's mark stands, above its line."""


def _cut_line(brush: Brush) -> None:
    with brush.dashed():
        brush.rule(0, TOP_ON_PAGE, PAGE_WIDTH)
    _scissors(brush, 8.5, TOP_ON_PAGE)


def _scissors(brush: Brush, x: float, y: float) -> None:
    """Pointing to the right along the line at ``y``, 7 mm long."""
    brush.disc(x, y, 3.4, WHITE)
    for side in (-1, 1):
        brush.stroke(x - 0.9, y + side * 0.95, x + 3.6, y - side * 1.1, 1.3)
        brush.ring(x - 1.7, y + side * 1.3, 0.95, 1.3)
