"""One slip on a page, measured: placed by its squares, its boxes cut out and the ink in them measured."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from app.domain.slip_layout import DATE, PARENT_NAME, SIGNATURE, TICK_AGREE, TICK_TALK, Box
from app.domain.slips.codes import Guess
from app.domain.slips.ink import InkMeasure
from app.domain.slips.plane import Plane
from app.domain.slips.seen import Crop, SlipSeen
from app.paper.scan_flat import DOTS, flat, on_page
from app.paper.scan_ink import ink_depth, measure, paper_grey
from app.paper.scan_squares import place

TICKS = Box(TICK_AGREE.x - 4, TICK_AGREE.y - 3, 107.0, TICK_AGREE.height + 6)
SIGNED = Box(SIGNATURE.x - 4, PARENT_NAME.y - 1, DATE.right - SIGNATURE.x + 8, SIGNATURE.bottom - PARENT_NAME.y + 5)
"""What the office sees of a slip: the tick boxes with their words; the parent's name, the signature and the date."""
WHOLE = Box(14.0, 28.0, 118.0, 65.0)
"""What somebody confirms by: the child's printed name (a code may be pasted over another child's), ticks, signature."""
FRAME_SIGNATURE, FRAME_TICK = 1.0, 0.8
"""Millimetres inside a box's edge that its own line, and an error in its place, may reach."""

BARE_PAPER = 0.92
"""Of the paper's grey: what is lighter is drawn white, far above the faintest ink."""


def look_at(page: Image.Image, guess: Guess) -> SlipSeen:
    """What a slip shows; where too few squares are found to place it, only what its codes say."""
    placed = place(page, guess)
    if placed is None:
        return SlipSeen(guess.texts)
    ticks, signed = _Part(page, placed.plane, TICKS), _Part(page, placed.plane, SIGNED)
    return SlipSeen(
        texts=guess.texts,
        squares=placed.squares,
        error_mm=placed.error_mm,
        plane=placed.plane,
        agree=ticks.ink(TICK_AGREE, FRAME_TICK),
        talk=ticks.ink(TICK_TALK, FRAME_TICK),
        signature=signed.ink(SIGNATURE, FRAME_SIGNATURE, creases=True),
        crops=(
            Crop("slip", as_png(flat(page, placed.plane, WHOLE).reduce(2))),
            Crop("ticks", as_png(ticks.picture)),
            Crop("signature", as_png(signed.picture)),
        ),
    )


class _Part:
    """A part of the slip, upright, in which boxes are measured."""

    def __init__(self, page: Image.Image, plane: Plane, whole: Box) -> None:
        self.picture = flat(page, plane, whole)
        self._page, self._plane = page, plane
        self._whole = whole
        self._depth = ink_depth(self.picture)

    def ink(self, box: Box, frame: float, *, creases: bool = False) -> InkMeasure | None:
        """Inside the box's frame; None where part of the box is not on the scan."""
        if not on_page(self._page, self._plane, box):
            return None
        left, top = box.x - self._whole.x + frame, box.y - self._whole.y + frame
        right, bottom = left + box.width - 2 * frame, top + box.height - 2 * frame
        return measure(
            self._depth.crop((round(left * DOTS), round(top * DOTS), round(right * DOTS), round(bottom * DOTS))),
            paper_grey(self.picture),
            creases=creases,
        )


def as_png(picture: Image.Image) -> bytes:
    """In 16 greys, bare paper white: a fifth of the size, since most of a grey scan is grain, and no ink is lost."""
    paper = paper_grey(picture)
    greys = [min(15, round(15 * level / (BARE_PAPER * paper))) * 17 for level in range(256)]
    file = BytesIO()
    picture.point(greys).save(file, "PNG", compress_level=3)
    return file.getvalue()
