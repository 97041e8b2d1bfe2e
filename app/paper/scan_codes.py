"""The QR codes on a page, with those that cannot be read among them, so that no slip is passed over."""

from __future__ import annotations

from collections.abc import Iterator

import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from app.domain.slips.codes import CodeSeen


def find_codes(page: Image.Image) -> tuple[CodeSeen, ...]:
    """All codes of a page. Where none can be read, the page is looked at in other ways too, which takes longer."""
    found = _read(page)
    ways = _other_ways(page)
    while not any(code.text for code in found):
        way = next(ways, None)
        if way is None:
            break
        found = _read(*way) or found
    return found


def _other_ways(page: Image.Image) -> Iterator[tuple[Image.Image, int]]:
    """Pictures and how many of the page's pixels one of theirs is: without specks, coarser, with faint ink dark."""
    yield page.filter(ImageFilter.MedianFilter(3)), 1
    if min(page.size) > 1000:
        yield page.reduce(2), 2
    yield ImageOps.autocontrast(page.filter(ImageFilter.GaussianBlur(1)), cutoff=1), 1


def _read(page: Image.Image, coarse: int = 1) -> tuple[CodeSeen, ...]:
    seen = zxingcpp.read_barcodes(
        page,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        try_rotate=False,  # QR codes are found at any angle without it
        try_invert=False,
        try_downscale=False,
        return_errors=True,
    )
    return tuple(_code(one, coarse) for one in seen)


def _code(one: zxingcpp.Barcode, coarse: int) -> CodeSeen:
    place = one.position
    points = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    first, second, third, fourth = ((float(point.x) * coarse, float(point.y) * coarse) for point in points)
    return CodeSeen(one.text if one.valid else "", (first, second, third, fourth))
