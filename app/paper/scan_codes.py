"""The QR codes on a page, with those that cannot be read among them, so that no slip is passed over."""

from __future__ import annotations

import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from app.domain.slips.codes import CodeSeen, joined

LEAST_SIDE = 1_000
"""Pixels: a page of A4 at 120 dots an inch, whose codes are too small to be halved."""


def find_codes(page: Image.Image) -> tuple[CodeSeen, ...]:
    """All codes of a page, looked for twice: in half as many dots, much of a scanner's grain is gone."""
    found = _read(page)
    return joined(found, _read(page.reduce(2), 2)) if min(page.size) > LEAST_SIDE else found


def find_faint(page: Image.Image) -> tuple[CodeSeen, ...]:
    """Codes of a page on which none could be read at first: faint ones, as from a dry cartridge. This takes longer."""
    return _read(ImageOps.autocontrast(page.filter(ImageFilter.GaussianBlur(1)), cutoff=1))


def _read(page: Image.Image, coarse: int = 1) -> tuple[CodeSeen, ...]:
    seen = zxingcpp.read_barcodes(
        page,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2),
        try_rotate=False,  # QR codes are found at any angle without it
        try_invert=False,
        try_downscale=False,
        return_errors=True,
    )
    return tuple(_code(one, coarse) for one in seen if one.valid or _stands_there(one))


def _stands_there(spoilt: zxingcpp.Barcode) -> bool:
    """A code that fails its own check is one; what fails otherwise is mostly print that looks like one from afar."""
    return spoilt.error is not None and spoilt.error.type is zxingcpp.ErrorType.Checksum


def _code(one: zxingcpp.Barcode, coarse: int) -> CodeSeen:
    place = one.position
    points = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    first, second, third, fourth = ((float(point.x) * coarse, float(point.y) * coarse) for point in points)
    return CodeSeen(one.text if one.valid else "", (first, second, third, fourth))
