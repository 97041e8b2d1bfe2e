"""The return slip at the foot of the front, exactly as ``domain.slip_layout`` measures it."""

from __future__ import annotations

from dataclasses import replace

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
from app.paper.text import Style, plain
from app.paper.wording import Wording

BESIDE = 2.5
"""Between a tick box and its words."""
_CODE_WIDTH = 46.0
SIZES = (18.0, 17.0, 16.0, 15.0, 14.0, 13.0)
TICK_ROOM = {
    "tick_agree": TICK_TALK.x - TICK_AGREE.right - 2 * BESIDE,
    "tick_talk": CODE.right - _CODE_WIDTH - TICK_TALK.right - 2 * BESIDE,
}
"""The width for what stands beside the tick boxes: up to the next box, and up to the readable code."""


class Slip:
    """With ``large`` its words are as large as its boxes, which never move, leave room for.

    Raises KioskError ``letter-too-long`` when a declaration, or the words of a tick box, outgrow their place.
    """

    def __init__(self, wording: Wording, styles: Styles, large: bool = False) -> None:
        self._wording, self._styles, self._large = wording, styles, large
        self._require_ticks()
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
        brush.lead(part("slip_title"), styles.subtitle, title, title.y)
        brush.words(part("school_use"), styles.label, on_page(QR_CODES[0]).x, title.y)
        for box, key in ((TICK_AGREE, "tick_agree"), (TICK_TALK, "tick_talk")):
            tick = on_page(box)
            brush.box(tick, BODY, 1.1)
            bold = self._roomy(styles.bold, part(key), TICK_ROOM[key])
            brush.words(part(key), bold, tick.right + BESIDE, tick.y + (tick.height - bold.line_mm) / 2)
        beside = on_page(TICK_TALK).right + 2 * BESIDE + bold.width_mm(part("tick_talk"))
        if beside + styles.label.width_mm(part("tick_one")) < on_page(CODE).right - _CODE_WIDTH:
            brush.words(part("tick_one"), styles.label, beside, tick.y + (tick.height - styles.label.line_mm) / 2)
        self._labelled(brush, PARENT_NAME, "label_parent_name")
        for box, key in ((SIGNATURE, "label_parent_signature"), (DATE, "label_date")):
            place = on_page(box)
            brush.box(place, BODY, 0.9)
            label = self._roomy(styles.label, part(key), place.width, most=16)
            above = 1.1 if label.right_to_left else 0.3  # such letters reach further down
            brush.lead(part(key), label, place, place.y - label.line_mm - above)
        own = on_page(CHILD_SIGNATURE)
        brush.lead(part("label_child_signature"), styles.label, own, own.y)
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
        rest = Box(place.x + (0 if self._wording.right_to_left else indent), place.y, place.width - indent, 0)
        name = self._roomy(styles.name, plain(sheet.name), rest.width)
        pen.lead(part("label_child"), styles.label, place, place.y + 0.2)
        y = pen.lines(name.wrap(plain(sheet.name), rest.width), name, rest.x, rest.y)
        pen.lead(part("label_class"), styles.label, place, y)
        pen.lead(plain(sheet.class_name), styles.label, rest, y)

    def _labelled(self, brush: Brush, box: Box, key: str) -> None:
        place, words = on_page(box), self._wording.part(key)
        style = self._roomy(self._styles.label, words, place.width / 2)
        brush.lead(words, style, place, place.bottom - style.line_mm)
        taken = style.width_mm(words) + 2
        if self._wording.right_to_left:
            brush.rule(place.x, place.bottom, place.right - taken)
        else:
            brush.rule(place.x + taken, place.bottom, place.right)

    def _roomy(self, style: Style, words: str, width: float, most: float = 18.0) -> Style:
        """In large print the largest size up to ``most`` points in which the words fit on a line; else as it is."""
        if not self._large:
            return style
        sizes = (replace(style, size=size, leading=size + 1.5) for size in SIZES if size <= most)
        return next((larger for larger in sizes if larger.width_mm(words) <= width), style)

    def _require_ticks(self) -> None:
        """The words of a tick box end before what stands beside them."""
        part, styles = self._wording.part, self._styles
        talk = part("tick_talk")
        wide = {"tick_agree": styles.bold.width_mm(part("tick_agree")), "tick_talk": styles.bold.width_mm(talk)}
        wide["tick_talk"] += BESIDE + styles.label.width_mm(part("tick_one"))
        for key, width in wide.items():
            if width > TICK_ROOM[key]:
                raise KioskError(
                    "letter-too-long",
                    f"The words {key} of the letter ({self._wording.job.letter.language}) are "
                    f"{width - TICK_ROOM[key]:.0f} mm too long for the slip. Shorten them, then print again.",
                )


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
