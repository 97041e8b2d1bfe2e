"""A printed test page, read back: its codes, where its squares and scales lie."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageOps

from app.domain.slip_layout import SQUARES, Box
from app.domain.trial_page import ACROSS, BACK_CODE, DOWN, FRONT_CODE
from tests.paper.pages import INCH, codes, cut, page_count, render

DPI = 300
CLOSE_MM = 0.2
"""Two dots at 300 to the inch: one of the printer's, one of the scan's."""
HALF_A_LINE_MM = 0.11


def faults(pdf: Path, *, both_sides: bool = True) -> list[str]:
    """What is not as it should be: pages, codes, and where squares and scales lie on each side."""
    wanted = (FRONT_CODE, BACK_CODE) if both_sides else (FRONT_CODE,)
    if page_count(pdf) != len(wanted):
        return [f"{page_count(pdf)} pages"]
    images = [render(pdf, page, DPI) for page in range(len(wanted))]
    found = [
        f"{codes(image)} for {code}" for code, image in zip(wanted, images, strict=True) if codes(image) != [code] * 2
    ]
    for image in images:
        squares = [_ink(cut(image, box, DPI, 3.0)) for box in SQUARES]
        found += [f"a square at {square}" for square in squares if not _close(square, (3.0, 3.0, 6.0, 6.0))]
    return found + _scales(images[0])


def _scales(image: Image.Image) -> list[str]:
    """First and last mark of both scales, along the edge where all marks begin."""
    level = _ink(_part(image, Box(ACROSS.x - 2, ACROSS.bottom - 2, ACROSS.width + 4, 1)))
    upright = _ink(_part(image, Box(DOWN.right - 2, DOWN.y - 2, 1, DOWN.height + 4)))
    ends = {"across": ((level[0], level[2]), ACROSS.width), "down": ((upright[1], upright[3]), DOWN.height)}
    return [
        f"the scale {name} from {end[0]} to {end[1]}"
        for name, (end, long) in ends.items()
        if not _close(end, (2 - HALF_A_LINE_MM, 2 + long + HALF_A_LINE_MM))
    ]


def _part(image: Image.Image, box: Box) -> Image.Image:
    px = DPI / INCH
    return image.crop(tuple(round(edge * px) for edge in (box.x, box.y, box.right, box.bottom)))  # type: ignore[arg-type]


def _ink(image: Image.Image) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what is dark, in millimetres."""
    found = ImageOps.invert(image).point(lambda level: 255 if level > 100 else 0).getbbox()
    assert found, "there is no ink"
    left, top, right, bottom = (edge / DPI * INCH for edge in found)
    return left, top, right, bottom


def _close(found: tuple[float, ...], wanted: tuple[float, ...]) -> bool:
    return all(abs(one - other) <= CLOSE_MM for one, other in zip(found, wanted, strict=True))
