"""A part of a slip cut out of a scan upright, as if it had lain straight on the glass at 203 dots an inch."""

from __future__ import annotations

from PIL import Image

from app.domain.slip_layout import Box
from app.domain.slips.plane import Plane

DOTS = 8
"""Pixels a millimetre."""


def flat(page: Image.Image, plane: Plane, box: Box) -> Image.Image:
    """The box, in grey; what lies beyond the scan's edge is white."""
    (a, b, _), (d, e, _) = plane.across, plane.down
    x, y = plane.at(box.x, box.y)
    size = (round(box.width * DOTS), round(box.height * DOTS))
    places = (a / DOTS, b / DOTS, x, d / DOTS, e / DOTS, y)
    return page.transform(size, Image.Transform.AFFINE, places, Image.Resampling.BILINEAR, fillcolor=255)


def on_page(page: Image.Image, plane: Plane, box: Box) -> bool:
    """Whether the whole box is on the scan."""
    places = (plane.at(x, y) for x in (box.x, box.right) for y in (box.y, box.bottom))
    return all(0 <= x <= page.width and 0 <= y <= page.height for x, y in places)
