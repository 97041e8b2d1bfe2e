"""Ink in a box of a slip, measured: how much, how far it reaches, how dark it is against the paper around it."""

from __future__ import annotations

import math

from PIL import Image, ImageChops, ImageFilter

from app.domain.slips.ink import InkMeasure
from app.paper.scan_creases import without_creases
from app.paper.scan_flat import DOTS

CELL = DOTS // 2
"""Half a millimetre: ink is counted by such cells, so that specks of dust and of a scanner's noise are none."""
FULL = 64
"""Of 255: a cell with less than a quarter of ink does not count."""
FAINTEST = 0.13
"""How much darker than the paper ink must be: print that shines through from behind is not, a pencil is."""

Places = list[tuple[float, float]]


def ink_depth(picture: Image.Image) -> Image.Image:
    """How much darker than the paper around it each pixel is: 0 for paper, however grey, stained or unevenly lit."""
    smooth = picture.filter(ImageFilter.BoxBlur(1))
    coarse = (max(1, picture.width // DOTS), max(1, picture.height // DOTS))
    around = smooth.resize(coarse, Image.Resampling.BOX).filter(ImageFilter.MaxFilter(9))
    return ImageChops.subtract(around.resize(picture.size, Image.Resampling.BILINEAR), smooth)


def paper_grey(picture: Image.Image) -> float:
    """The grey of bare paper: most of a slip is."""
    counts, left = picture.histogram(), picture.width * picture.height // 4
    for level in range(255, 0, -1):
        left -= counts[level]
        if left < 0:
            return float(level)
    return 1.0


def measure(depth: Image.Image, paper: float, *, creases: bool = False) -> InkMeasure:
    """The ink of a box, from the depths inside its frame; ``paper`` is the grey of bare paper there.

    ``creases``: lines from edge to edge are none. In a box to tick, they may be the tick.
    """
    least = max(12.0, FAINTEST * paper)
    mask = depth.point([255 if level > least else 0 for level in range(256)])
    cells = (round(depth.width / CELL), round(depth.height / CELL))
    counts = mask.resize(cells, Image.Resampling.BOX).tobytes()
    places = [(at % cells[0], at // cells[0]) for at, count in enumerate(counts) if count >= FULL]
    if creases and places:
        left = without_creases({*places}, *cells)
        places = [place for place in places if place in left]
    if not places:
        return InkMeasure()
    covered = sum(counts[y * cells[0] + x] for x, y in places) / 255
    deep = depth.resize(cells, Image.Resampling.BOX).tobytes()
    full = [deep[y * cells[0] + x] * 255 / counts[y * cells[0] + x] for x, y in places]
    size = CELL / DOTS
    return InkMeasure(
        share=covered / len(counts),
        span_mm=(max(x for x, _ in places) - min(x for x, _ in places) + 1) * size,
        height_mm=(max(y for _, y in places) - min(y for _, y in places) + 1) * size,
        across_mm=_across([(float(x), float(y)) for x, y in places]) * size,
        depth=min(1.0, sum(full) / len(full) / paper),
    )


def _across(places: Places) -> float:
    """The extent at a right angle to the direction in which the places spread most, in cells."""
    middle_x = sum(x for x, _ in places) / len(places)
    middle_y = sum(y for _, y in places) / len(places)
    near = [(x - middle_x, y - middle_y) for x, y in places]
    xx, yy, xy = (sum(values) for values in zip(*((x * x, y * y, x * y) for x, y in near), strict=True))
    angle = 0.5 * math.atan2(2 * xy, xx - yy)
    off = [y * math.cos(angle) - x * math.sin(angle) for x, y in near]
    return max(off) - min(off) + 1
